// Evidence grows old: from the day of its review every page says so, and a year later its figures wait.
import AxeBuilder from '@axe-core/playwright';
import { ADDRESSES, expect, test, visit } from './support.ts';

test('nothing is said while the evidence is current', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-11-23T12:00:00Z'));
  await visit(page, '/en/compare/');

  await expect(page.locator('.age')).toBeHidden();
});

for (const address of ADDRESSES)
  test(`${address} says so once the review is late`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-11-25T12:00:00Z'));
    await page.goto(address);

    await expect(page.locator('.age')).toContainText('Newer results may be missing');
    await expect(page.locator('main')).toBeVisible();
    await expect(page.getByRole('button', { name: 'I understand' })).toBeHidden();
  });

test('a year later the figures wait for a yes, which lasts on the next page', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'));
  await visit(page, '/en/compare/');
  await expect(page.locator('main')).toBeHidden();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  expect(violations).toEqual([]);

  await page.getByRole('button', { name: 'I understand. Show me the figures.' }).click();
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('.age')).toContainText('Newer results may be missing');
  await page.getByRole('link', { name: 'Note what you think and what to ask' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your sheet for the visit');
  await expect(page.locator('main')).toBeVisible();
});

test('a page without figures never waits', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'));
  await visit(page, '/en/about/');

  await expect(page.locator('main')).toBeVisible();
});
