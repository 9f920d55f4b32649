// The check: an answer decides whether words or a picture come first, and then it goes on; nothing is
// marked, nothing is kept beyond the tab, and what she calls clear is her own judgement.
import { expect, test, visit } from './support.ts';

const ADDRESS = '/en/check/';

test('another answer shows the same fact as a picture, and the next question waits', async ({
  page,
}) => {
  await visit(page, ADDRESS);
  const fact = page.locator('#fact-local-recurrence');
  await fact.getByLabel('I am not sure').check();
  await fact.getByText('Look at the fact').click();

  const panels = fact.locator('[data-pair="local-recurrence"]');
  await expect(panels).toHaveCount(2);
  for (const panel of await panels.all()) await expect(panel.locator('svg').last()).toBeVisible();
  await expect(fact.locator('data[data-figure="local-recurrence-5y/ebrt/people"]')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/\b(wrong|right|correct|score)\b/i);

  await page.locator('#fact-side-effects').getByLabel('EBRT', { exact: true }).check();
  await expect(fact.getByLabel('I am not sure')).toBeChecked();
});

test('the answer of the figures gets the fact in a few words, and the picture on request', async ({
  page,
}) => {
  await visit(page, ADDRESS);
  const fact = page.locator('#fact-local-recurrence');
  await fact.getByLabel('TARGIT-IORT', { exact: true }).check();
  await fact.getByText('Look at the fact').click();

  await expect(fact.getByText(/in more women after TARGIT-IORT than after EBRT/)).toBeVisible();
  await expect(fact.locator('[data-pair]').first()).toBeHidden();
  await fact.getByText('See it as a picture').click();
  await expect(fact.locator('[data-pair]').first()).toBeVisible();
});

test('answers and judgements come back after a reload, and are gone once forgotten', async ({
  page,
}) => {
  await visit(page, ADDRESS);
  const fact = page.locator('#fact-visits');
  await fact.getByLabel('Both').check();
  await fact.getByText('Look at the fact').click();
  await fact.getByLabel('I want to ask about this').check();
  await page.locator('#point-by-when').getByLabel('This is clear to me').check();
  const unclear = page.getByRole('listitem').filter({ hasText: 'How many visits' });
  await expect(unclear).toContainText('Ask the doctor for radiotherapy');

  await page.reload();
  await expect(fact.getByLabel('Both')).toBeChecked();
  await expect(page.locator('#point-by-when').getByLabel('This is clear to me')).toBeChecked();
  await expect(unclear).toBeVisible();

  await page.getByRole('button', { name: 'Forget my answers' }).click();
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await expect(unclear).toHaveCount(0);
  expect(await page.evaluate(() => window.sessionStorage.length + window.localStorage.length)).toBe(
    0,
  );
});

test('the fact about dying waits until she wants it, and stays once she did', async ({ page }) => {
  await visit(page, ADDRESS);
  const fact = page.locator('#fact-deaths');
  await expect(fact.getByRole('radio')).toHaveCount(0);
  await expect(
    page
      .locator('main')
      .getByText(/had died/)
      .first(),
  ).toBeHidden();

  await fact.getByRole('button', { name: /^Include it/ }).click();
  await expect(fact.getByRole('radio')).toHaveCount(4);
  await expect(fact).toBeFocused();

  await page.reload();
  await expect(fact.getByRole('radio')).toHaveCount(4);
});

test('all of it can be done by keyboard', async ({ page }) => {
  await visit(page, ADDRESS);
  const fact = page.locator('#fact-how-given');
  await fact.getByLabel('EBRT', { exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(fact.getByLabel('Both')).toBeChecked();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(fact.getByText('You are asleep on the operating table.')).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(fact.getByRole('link', { name: 'More about this' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(fact.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(fact.getByLabel('This is clear to me')).toBeFocused();
});

test('a lumpectomy that is done leads to the facts of the second operation', async ({ page }) => {
  await visit(page, '/en/about-you/#lumpectomy');
  await page.locator('#lumpectomy').getByRole('radio').nth(2).check();
  await visit(page, ADDRESS);

  await page.locator('#fact-local-recurrence').getByText('Look at the fact').click();
  await expect(
    page.locator('data[data-figure="local-recurrence-5y-delayed/targit-iort/people"]'),
  ).toBeVisible();
});

test('every fact leads to the part of a page that tells it in full', async ({ page }) => {
  await page.goto(ADDRESS);
  const links = page.locator('[id^="fact-"] a');
  await expect(links).toHaveCount(6);
  for (const href of await links.evaluateAll((all) =>
    all.map((a) => a.getAttribute('href') ?? ''),
  )) {
    await page.goto(href);
    await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"]`), href).toHaveCount(1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every fact can be read with its figure, and so can the four questions', async ({
    page,
  }) => {
    await page.goto(ADDRESS);
    await expect(page.getByText('Answering needs JavaScript')).toBeVisible();
    for (const id of ['how-given', 'visits', 'local-recurrence', 'side-effects', 'extra-ebrt']) {
      const fact = page.locator(`#fact-${id}`);
      await fact.locator('summary').first().click();
      await expect(fact.locator('data[data-figure]').first()).toBeVisible();
    }
    await page.getByText('Read the fact about dying').click();
    await expect(page.getByText(/of 1,000 had died/).first()).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'By when do you need to decide?' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^Include it/ })).toBeHidden();
  });
});
