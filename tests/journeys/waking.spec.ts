// The page is read before the app is there; nothing that is done meanwhile may be lost.
import { alive, expect, test } from './support.ts';

test('a first visit carries three kilobytes of script at most, and the app only at the first touch', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/en/compare/');
  await page.waitForLoadState('networkidle');
  expect(scripts).toHaveLength(1);

  await alive(page);
  expect(scripts.length).toBeGreaterThan(3);
});

test('an answer that is given before the app is there counts', async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/main-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/about-you/');
  const answer = page.getByRole('radio', { name: '50 or over' });
  await answer.check();
  letGo();
  await alive(page);

  await expect(answer).toBeChecked();
  await page.reload();
  await alive(page);
  await expect(answer).toBeChecked();
});

test('an answer that is given without a touch, as assistive software does, wakes the app and counts', async ({
  page,
}) => {
  await page.goto('/en/about-you/');
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[value="from-fifty"]')?.click();
  });
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });

  expect(
    await page.evaluate(() => window.sessionStorage.getItem('radiotherapy-decision')),
  ).toContain('from-fifty');
});

for (const pause of [0, 60])
  test(`letters that are written before the app is there stay, with ${String(pause)} ms between them`, async ({
    page,
  }) => {
    const words = 'Will my sister be able to drive me home?';
    await page.goto('/en/summary/');
    const field = page.getByRole('textbox', { name: 'My own questions' });
    await field.pressSequentially(words, { delay: pause });
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });

    await expect(field).toHaveValue(words);
    await page.reload();
    await alive(page);
    await expect(field).toHaveValue(words);
  });

test('a figure that is pressed before the app is there opens its row', async ({ page }) => {
  await page.goto('/en/compare/');
  await page.locator('main data[data-figure="local-recurrence-5y/ebrt/people"]').first().click();

  await expect(page.getByRole('dialog')).toBeVisible();
});

test.describe('a page whose app cannot be had', () => {
  test.use({ noisy: true });

  test('stays readable and its links work', async ({ page }) => {
    await page.route(/\/assets\/shared-.*\.js/, (route) => route.abort());
    await page.goto('/en/compare/');
    await page.mouse.move(20, 20);

    await expect(page.locator('h1')).toBeVisible();
    await page.getByText('All steps').click();
    await page.getByRole('link', { name: 'About this aid' }).first().click();
    await page.waitForURL('**/en/about/');
    await expect(page.locator('h1')).toBeVisible();
  });
});
