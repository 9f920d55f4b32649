// The reader's own trips: told, worked out on her device, kept in the tab, and forgotten when she asks.
import { expect, test, visit } from './support.ts';

test('trips, distance and hours follow what she tells, and come back after a reload', async ({
  page,
}) => {
  await visit(page, '/en/daily-life/');
  const ebrt = page.locator('section:has(#trips) > div > [data-option="ebrt"]');
  await expect(ebrt.locator('h4')).toHaveCount(2);

  await page.getByLabel('How far is it, one way, in miles?').fill('13');
  await page.getByLabel('How many minutes does it take, one way?').fill('30');
  await page.getByLabel('How many EBRT visits does your hospital plan?').fill('5');
  await page.getByLabel('By car').check();
  await expect(ebrt.locator('h4')).toHaveCount(1);
  await expect(ebrt).toContainText('6 trips');
  await expect(ebrt).toContainText('156 miles');
  await expect(ebrt).toContainText('6 hours');
  await ebrt.getByText('Show the sum').click();
  await expect(ebrt).toContainText('2 × 13 × 6 = 156 miles');

  await page.reload();
  await expect(page.getByLabel('How far is it, one way, in miles?')).toHaveValue('13');
  await expect(ebrt).toContainText('156 miles');
});

test('a number that cannot be stays as typed and changes nothing', async ({ page }) => {
  await visit(page, '/en/daily-life/');
  const visits = page.getByLabel('How many EBRT visits does your hospital plan?');
  await visits.fill('400');

  await expect(visits).toHaveValue('400');
  await expect(page.locator('section:has(#trips) > div > [data-option="ebrt"] h4')).toHaveCount(2);
});

test('what she told is gone once forgotten', async ({ page }) => {
  await visit(page, '/en/daily-life/');
  await page.getByLabel('How far is it, one way, in miles?').fill('13');
  await page.getByRole('button', { name: 'Forget my answers' }).click();
  await page.getByRole('button', { name: 'Forget them' }).click();

  await expect(page.getByLabel('How far is it, one way, in miles?')).toHaveValue('');
  expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
});

test('miles told in English are read as kilometres in German, and come back as told', async ({
  page,
}) => {
  await visit(page, '/en/daily-life/');
  await page.getByLabel('How far is it, one way, in miles?').fill('10');

  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.getByLabel('Kilometer')).toHaveValue('16.1');

  await page.getByRole('navigation').getByRole('link', { name: 'English' }).click();
  await expect(page.getByLabel('How far is it, one way, in miles?')).toHaveValue('10');
});
