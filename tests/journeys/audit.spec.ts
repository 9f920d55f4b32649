// Every screen that our own audit names is there, with the part that it points to.
import { expect, test, visit } from './support.ts';

test('every screen that the audit names has the part that it points to', async ({ page }) => {
  await visit(page, '/en/audit/');
  const hrefs = await page
    .locator('main details li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const screens = [...new Set(hrefs)].map((href) => new URL(href, page.url()));
  const missing: string[] = [];

  expect(hrefs.length).toBeGreaterThan(50);
  for (const { pathname, hash } of screens) {
    if (new URL(page.url()).pathname !== pathname) {
      const answer = await page.goto(pathname);
      expect(answer?.status(), pathname).toBe(200);
    }
    const found = await page.locator(`main [id="${hash.slice(1)}"]`).count();
    if (found !== 1) missing.push(`${pathname}${hash}`);
  }

  expect(missing).toEqual([]);
});

test('a link of the audit takes the reader to the part that it names', async ({ page }) => {
  await visit(page, '/en/audit/');
  await page.getByText('IPDASi, version four: every item').click();
  await page.locator('#ip-l19').getByRole('link').click();

  await expect(page.locator('h1')).toHaveText('Compare what happened');
  await expect(page.locator('#local-recurrence-name')).toBeFocused();
});

test('a link to one item opens its list', async ({ page }) => {
  await visit(page, '/en/audit/#n2-5');

  await expect(page.locator('#n2-5')).toBeVisible();
  await expect(page.locator('#n2-5')).toBeFocused();
});

test('what the audit says can be read without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/audit/');
  await page.getByText('National Quality Forum: every item').click();

  await expect(page.locator('#nq-c12')).toBeVisible();
  await context.close();
});

test('the links of the audit are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/en/audit/');
  const small = await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '');
    return [...document.querySelectorAll('main details a')]
      .map((link) => link.getBoundingClientRect().height)
      .filter((height) => height < 43.5);
  });

  expect(small).toEqual([]);
});

test('the about page leads to the audit', async ({ page }) => {
  await visit(page, '/en/about/');
  await page.getByRole('link', { name: 'See our own audit, item by item' }).click();

  await expect(page.locator('h1')).toHaveText('Our own audit');
});
