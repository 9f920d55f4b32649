// What matters to her: weighed by keyboard, picked up to three, seen for both treatments, kept in the tab.
import type { Page } from '@playwright/test';
import { alive, expect, test, visit } from './support.ts';

const ADDRESS = '/en/what-matters/';
const VISITS = 'Having as few visits as possible';
const RECURRENCE = 'The lowest chance that the cancer comes back in the breast';

const concern = (page: Page, name: string) => page.getByRole('article', { name });
const means = (page: Page, name: string) =>
  concern(page, name).getByText('What this means for each treatment');

test('a keyboard is enough to weigh, to pick and to see what a concern means', async ({ page }) => {
  await visit(page, ADDRESS);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);

  await page.getByRole('checkbox', { name: VISITS }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: VISITS })).toBeChecked();

  const answers = concern(page, VISITS);
  await answers.getByLabel('Very important').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(answers.getByLabel('Somewhat important')).toBeChecked();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(answers.getByText('Fits this treatment more')).toBeVisible();
});

test('three can be picked; a fourth is not ticked, and words say why', async ({ page }) => {
  await visit(page, ADDRESS);
  const boxes = page.getByRole('checkbox');
  for (const place of [0, 1, 2]) await boxes.nth(place).check();
  const fourth = page.getByRole('checkbox', { name: 'Being treated close to home' });
  await fourth.focus();
  await page.keyboard.press('Space');

  await expect(fourth).not.toBeChecked();
  const said = page.locator('section:has(#picks)').getByRole('status');
  await expect(said).toContainText(
    '“Being treated close to home” was not ticked, because you have already picked 3.',
  );
  await boxes.nth(0).uncheck();
  await expect(said).toBeEmpty();
  await fourth.check();
  await expect(fourth).toBeChecked();
});

test('each concern tells both treatments in the same parts, with figures that open their row', async ({
  page,
}) => {
  await visit(page, ADDRESS);
  await means(page, RECURRENCE).click();
  const sides = concern(page, RECURRENCE).locator('[data-pair="lowest-recurrence"]');

  await expect(sides).toHaveCount(2);
  await expect(sides.nth(0)).toContainText('Fits this treatment more');
  await expect(sides.nth(1)).toContainText('Fits this treatment less');
  await expect(
    sides.nth(1).locator('[data-figure="local-recurrence-5y/targit-iort/people"]'),
  ).toHaveText('21');
  for (const side of await sides.all()) await expect(side.locator('p')).toHaveCount(3);

  await concern(page, RECURRENCE).getByRole('link', { name: 'Br J Cancer 2021' }).click();
  await expect(page.getByRole('dialog')).toContainText('24');
});

test('what she weighed before she looked stays beside what she weighs now', async ({ page }) => {
  await visit(page, ADDRESS);
  await concern(page, VISITS).getByLabel('Very important').check();
  await expect(page.getByRole('heading', { name: 'Before and now' })).toHaveCount(0);
  await means(page, VISITS).click();
  await expect(page.getByText('Nothing has changed since then.')).toBeVisible();

  await concern(page, VISITS).getByLabel('Not sure').check();
  await concern(page, RECURRENCE).getByLabel('Somewhat important').check();
  await means(page, RECURRENCE).click();
  await page.getByLabel('In your own words', { exact: true }).fill('My mother lives with me.');
  await page.reload();
  await alive(page);

  const changes = page.locator('section:has(#before-and-now) li');
  await expect(changes).toHaveText([/Before\s*Very important\s*Now\s*Not sure/, /Not weighed/]);
  await expect(concern(page, VISITS).getByLabel('Not sure')).toBeChecked();
  await expect(page.getByLabel('In your own words', { exact: true })).toHaveValue(
    'My mother lives with me.',
  );
});

test('who looks before she weighs is shown no before', async ({ page }) => {
  await page.goto(ADDRESS);
  await means(page, VISITS).click();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await concern(page, VISITS).getByLabel('Very important').check();
  await means(page, RECURRENCE).click();

  await expect(concern(page, RECURRENCE).getByText('Fits this treatment more')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before and now' })).toHaveCount(0);
});

test('somebody whose lumpectomy is done reads of the second operation', async ({ page }) => {
  await visit(page, '/en/about-you/');
  await page.getByRole('link', { name: 'Show all questions on one page' }).click();
  await page.getByRole('radio', { name: 'I have already had it' }).check();
  await visit(page, ADDRESS);

  await expect(page.getByText('For you, the list is not even.')).toBeVisible();
  await expect(page.locator('[data-figure="local-recurrence-5y/ebrt/people"]')).toHaveCount(0);
  await means(page, 'Having the operation and the radiotherapy in one go').click();
  await expect(page.getByText('No clear difference').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every concern and what it means can be read, and no dead control is shown', async ({
    page,
  }) => {
    await page.goto(ADDRESS);
    await expect(page.getByRole('article')).toHaveCount(8);
    await expect(page.getByText('The buttons need JavaScript')).toBeVisible();
    for (const control of await page.locator('main :is(input, textarea, button)').all())
      await expect(control).toBeHidden();

    await means(page, VISITS).click();
    await expect(concern(page, VISITS).getByText('Fits this treatment more')).toBeVisible();
  });
});

test.describe('right to left, on a narrow screen', () => {
  test.use({
    baseURL: `http://127.0.0.1:${String(Number(process.env['JOURNEY_PORT'] ?? 4290) + 1)}`,
    viewport: { width: 320, height: 640 },
  });

  test('every open concern fits, and reads from the right', async ({ page }) => {
    await visit(page, '/en-XB/what-matters/');
    const opened = page.locator('article details > summary');
    for (const summary of await opened.all()) await summary.click();

    await expect(page.locator('article details[open]')).toHaveCount(8);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    const box = page.getByRole('checkbox').first();
    const [at, words] = [await box.boundingBox(), await box.locator('+ label').boundingBox()];
    expect(at?.x).toBeGreaterThan(words?.x ?? Number.POSITIVE_INFINITY);
  });
});
