// The title of a page is painted before its style sheets have come. That nothing moves when they do is
// asked of every page in bytes.spec.ts.
import { openWithLateSheets } from './lateSheets.ts';
import { alive, expect, test } from './support.ts';

for (const address of ['/en/', '/en/compare/', '/de/', '/ar/'])
  test(`${address} is painted before its style sheets have come`, async ({ page }) => {
    expect(await openWithLateSheets(page, address)).toBe(true);
    await expect(page.locator('.page-title')).toBeVisible();
  });

test('the app takes the style sheets along to other steps', async ({ page }) => {
  await openWithLateSheets(page, '/en/');
  await alive(page);
  await expect(page.locator('#root link[rel="stylesheet"]')).toHaveCount(0);
  await page.getByText('All steps').click();
  await page.getByRole('link', { name: 'Compare' }).first().click();
  await page.waitForURL('**/en/compare/');

  await expect(page.locator('.page-main')).toHaveCSS('max-inline-size', '1152px');
  await expect(page.locator('main h2').first()).not.toHaveCSS('margin-block-start', '0px');
});

test.describe('behind a server whose policy is older than the page', () => {
  test.use({ noisy: true });

  test('the first styles come as a file', async ({ page }) => {
    await page.route('**/en/', async (route) => {
      const answer = await route.fetch();
      const policy = answer.headers()['content-security-policy'] ?? '';
      await route.fulfill({
        response: answer,
        headers: {
          ...answer.headers(),
          'content-security-policy': policy.replace(/style-src [^;]*/, "style-src 'self'"),
        },
      });
    });
    await page.goto('/en/');

    await expect(page.locator('head link[href*="/assets/first-"]')).toHaveCount(1);
    await expect(page.locator('.page-main')).toHaveCSS('max-inline-size', '1152px');
  });
});
