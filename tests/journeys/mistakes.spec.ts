// Our own mistake while a step is drawn: it is said, the answers are safe, and there is a way on.
import { alive, expect, test, visit } from './support.ts';

// Without the worker, which would hand out what it has kept of the files that are damaged here.
test.use({ noisy: true, serviceWorkers: 'block' });

test('a step that cannot be drawn says so, keeps the answers, and leads back', async ({ page }) => {
  await visit(page, '/en/about-you/');
  await page.getByRole('radio', { name: '50 or over' }).check();
  await page.route('**/data/*/outcomes.json', async (route) => {
    const answer = await route.fetch();
    const sealed = (await answer.text()).replace(/"holds":.*$/s, '"holds":[{}]}');
    await route.fulfill({ body: sealed, contentType: 'application/json' });
  });
  await page.goto('/en/compare/');
  await alive(page);

  await expect(page.locator('h1')).toHaveText('Something on our side went wrong');
  await expect(page.getByText('is kept as before')).toBeVisible();
  expect(
    await page.evaluate(() => window.sessionStorage.getItem('radiotherapy-decision')),
  ).toContain('from-fifty');

  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page.locator('h1')).toContainText('One dose of radiotherapy');
});

test('a step whose evidence cannot be had becomes an ordinary visit', async ({ page }) => {
  await visit(page, '/en/');
  await page.route('**/data/*/outcomes.json', (route) => route.abort());
  await page.getByText('All steps').click();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();

  await page.waitForURL('**/en/compare/');
  await expect(page.locator('h1')).toHaveText('Compare what happened');
});
