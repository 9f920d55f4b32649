// Evidence grows old: from the day of its review every page says so, and a year later its figures wait.
import { axeFinds } from './axe.ts';
import { ADDRESSES, expect, test, visit } from './support.ts';

test('nothing is said while the evidence is current', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-11-23T12:00:00Z'));
  await visit(page, '/en/compare/');

  await expect(page.locator('.age')).toBeHidden();
});

// On every page in English; in the other languages the same script shows the same notice.
for (const address of ADDRESSES.filter((one) => /^\/en\/|compare/.test(one)))
  test(`${address} says so once the review is late`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-11-25T12:00:00Z'));
    await page.goto(address);

    await expect(page.locator('.age-due')).toBeVisible();
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator('.age button')).toBeHidden();
    const figures = await page.locator('main data[data-figure]').count();
    await expect(page.locator('main[data-figures]')).toHaveCount(figures > 0 ? 1 : 0);
  });

test('a year later the figures wait for a yes, which lasts on the next page', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'));
  await visit(page, '/en/compare/');
  await expect(page.locator('h1')).toHaveText('Compare what happened');
  await expect(
    page.locator('main data, main p, main a, main svg').filter({ visible: true }),
  ).toHaveCount(0);
  expect(await axeFinds(page)).toEqual([]);

  await page.getByRole('button', { name: 'I understand. Show me the figures.' }).click();
  await expect(page.locator('main data').first()).toBeVisible();
  await expect(page.locator('.age')).toContainText('Newer results may be missing');
  await page.getByRole('link', { name: 'Note what you think and what to ask' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your sheet for the visit');
  await expect(page.locator('main p').first()).toBeVisible();
});

test('a page without figures never waits', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'));
  await visit(page, '/en/about/');

  await expect(page.locator('main p').first()).toBeVisible();
});
