// Somebody comes from a leaflet: every claim is answered, and every answer can be looked up.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test, visit } from './support.ts';

const { claims } = v.parse(
  v.object({ claims: v.array(v.object({ id: v.string() })) }),
  JSON.parse(readFileSync('dist/evidence.json', 'utf8')),
);

test('every claim shows what it says, what the evidence says and what to ask', async ({ page }) => {
  await visit(page, '/en/claims/');

  expect(claims.length).toBeGreaterThan(10);
  for (const { id } of claims) {
    const article = page.locator(`article#claim-${id}`);
    await expect(article.getByRole('heading', { level: 2 })).toHaveText(/\S/);
    for (const label of [
      'What you may have read',
      'What the evidence says',
      'What you could ask your team',
    ])
      await expect(article.getByText(label, { exact: true })).toBeVisible();
    expect((await article.locator('dd').allInnerTexts()).every((said) => said !== '')).toBe(true);
  }
});

test('claims can be read without JavaScript, and those about dying opened', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/claims/');
  const article = page.locator('#claim-fewer-other-deaths');
  const share = article.locator('[data-figure="death-other-causes-12y/ebrt/people"]');

  await expect(share).toBeHidden();
  await article.locator('dd summary').click();
  await expect(share).toHaveText('99');
  await context.close();
});

test('claims lead to places of the sources that exist', async ({ page }) => {
  await visit(page, '/en/claims/');
  const hrefs = await page
    .locator('main a[href^="/en/sources/#"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  expect(hrefs.length).toBeGreaterThan(claims.length);

  await visit(page, '/en/sources/');
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(hrefs.filter((href) => !ids.includes(href.split('#')[1] ?? ''))).toEqual([]);
});

test('a row behind claims opens where it is followed', async ({ page }) => {
  await visit(page, '/en/claims/');
  const article = page.locator('#claim-as-good');
  await article.getByText('For clinicians, and where to look it up').click();
  await article.locator('a[href="/en/sources/#figure-local-recurrence-5y"]').click();

  await expect(page.locator('#figure-local-recurrence-5y')).toBeVisible();
});

test('start and sources lead to claims', async ({ page }) => {
  for (const address of ['/en/', '/en/sources/']) {
    await visit(page, address);
    await expect(page.locator('main a[href="/en/claims/"]:visible').first()).toBeVisible();
  }
});

test('positions of sources turn round and change their wording', async ({ page }) => {
  await visit(page, '/en/sources/');
  const cards = page.locator('[id^="position-"][aria-labelledby]');
  const order = () => cards.evaluateAll((all) => all.map(({ id }) => id));
  const earliest = await order();

  await page.getByRole('radio', { name: 'Latest first' }).check();
  expect(await order()).toEqual(earliest.toReversed());

  const plain = cards.first().getByText('In plain words', { exact: true });
  await page.getByRole('group', { name: 'Wording' }).getByLabel('For clinicians').check();
  await expect(plain).toBeHidden();
});
