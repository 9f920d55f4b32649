// An editor adds an outcome: one JSON file and its words, and it is everywhere that outcomes are.
import { expect, test, visit } from './support.ts';

test.use({
  baseURL: `http://127.0.0.1:${String(Number(process.env['JOURNEY_PORT'] ?? 4290) + 2)}`,
});

test('an added outcome is drawn, said and put in the overview', async ({ page }) => {
  await visit(page, '/en/compare/');
  const pair = page.locator('[data-pair="invented-numbness"]');

  await expect(pair.first()).toBeVisible();
  await expect(pair.locator('svg').first()).toBeVisible();
  await expect(page.getByText('Fewer invented women were numb').first()).toBeVisible();
  await expect(
    page.locator('[data-figure="invented-numbness-5y/targit-iort/people"]').first(),
  ).toHaveText('50');
  await expect(page.locator('[data-figure="invented-numbness-5y/ebrt/people"]').first()).toHaveText(
    '99',
  );
  await expect(page.getByRole('rowheader', { name: 'Invented numbness' })).toBeVisible();
});

test('its row is listed, searched and opened to its sum', async ({ page }) => {
  await visit(page, '/en/sources/#figure-invented-numbness-5y');
  const row = page.locator('#figure-invented-numbness-5y');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('link', { name: 'Compare' })).toBeVisible();

  const part = page.locator('details:has(> div > #figure-invented-numbness-5y)');
  await part.getByText('Show the sum').click();
  await expect(part.getByText('57 ÷ 1,140 = 0.05')).toBeVisible();

  await page.getByRole('searchbox').fill('invented hypoaesthesia');
  await expect(page.getByText(/^1 of \d+ figures is shown\.$/)).toBeVisible();
});

test('an outcome that is only listed stands in the list of figures, and costs other pages nothing', async ({
  page,
  request,
}) => {
  await visit(page, '/en/sources/#figure-invented-listed-5y');
  await expect(page.locator('#figure-invented-listed-5y')).toBeInViewport();
  await expect(page.getByText('Invented tingling').first()).toBeAttached();

  for (const step of ['compare', 'summary', 'trial', 'what-matters']) {
    const html = await (await request.get(`/en/${step}/`)).text();
    expect(html, step).not.toContain('invented-listed');
    const [, needs = ''] = /data-needs>(.*?)<\/script>/.exec(html) ?? [];
    expect(needs, step).toContain('/data/');
    expect(needs, step).not.toContain('/listed.json');
  }
});

test('it can be downloaded in each form', async ({ request }) => {
  const data = await (await request.get('/evidence.json')).text();
  const table = await (await request.get('/evidence.csv')).text();

  expect(data).toContain('"invented-numbness-5y"');
  expect(table).toContain('invented-numbness-5y/ebrt/events,115,count');
});

test('readers are told what the new edition brought', async ({ page }) => {
  await visit(page, '/en/sources/#changes');

  await expect(page.locator('section:has(#changes)')).toContainText('Version 2099.1');
  await expect(
    page.locator('section:has(#changes) a[href="#figure-invented-numbness-5y"]').first(),
  ).toBeVisible();
});
