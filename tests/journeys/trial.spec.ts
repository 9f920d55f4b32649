// The trial in depth, on the built site: drawings come when asked, and say what the tables say.
import type { Page } from '@playwright/test';
import { expect, test, visit } from './support.ts';

const TRIAL = '/en/trial/';

/** The middle of each mark, its distance from the zero line, or whatever the drawing places, in pixels. */
async function middles(page: Page, marks: string): Promise<readonly number[]> {
  return page.locator(marks).evaluateAll((all) =>
    all.map((mark) => {
      const { left, width } = mark.getBoundingClientRect();
      return left + width / 2;
    }),
  );
}

test('the forest plot comes when asked, and tells the numbers of the table', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, TRIAL);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /IntervalPlot|TimePlot|axes-/.test(path))).toEqual([]);

  await page.getByRole('button', { name: 'Draw the parts as a forest plot' }).click();
  const plot = page.locator('#subgroups figure');
  await expect(plot.locator('circle')).toHaveCount(14);
  expect(asked.filter((path) => path.includes('TimePlot'))).toEqual([]);

  const told = await page
    .locator('#subgroups table')
    .first()
    .locator('tbody tr td:last-child data:first-child')
    .evaluateAll((all) => all.map((value) => Number(value.getAttribute('value'))));
  expect(told).toHaveLength(14);
  const dots = await middles(page, '#subgroups figure circle');
  const [zero = NaN, limit = NaN] = await middles(
    page,
    '#subgroups figure .recharts-reference-line line',
  );
  const pixels = (limit - zero) / 0.025;
  for (const [place, value] of told.entries())
    expect(Math.abs((dots[place] ?? NaN) - (zero + value * pixels))).toBeLessThan(1.5);
});

test('the drawing of times marks what was measured, and leaves the rest blank', async ({
  page,
}) => {
  await visit(page, TRIAL);
  await page.getByRole('button', { name: 'Draw these results over time' }).first().click();
  const plot = page.locator('#time figure');

  await expect(plot).toHaveCount(1);
  await expect(plot.locator('.recharts-scatter [data-shape="disc"]')).toHaveCount(1);
  await expect(plot.locator('.recharts-scatter [data-shape="triangle"]')).toHaveCount(1);
  await expect(plot.locator('.recharts-reference-line')).toHaveCount(2);
  await expect(plot.locator('.recharts-line, .recharts-scatter-line')).toHaveCount(0);
  await expect(plot).toContainText('Looked for, but not read by us');
  await expect(plot).toContainText('100%');
  await expect(
    page.locator('#time data[data-figure="local-recurrence-5y/ebrt/risk-without"]'),
  ).toHaveText('99.05%');
  await expect(
    page.locator('#time details [data-figure^="death-any-cause-5y/"]').first(),
  ).toBeHidden();
});

test('no table holds both ways of giving the dose', async ({ page }) => {
  await page.goto(TRIAL);
  const mixed = await page
    .locator('table')
    .evaluateAll((tables) =>
      tables
        .map((table) =>
          [...table.querySelectorAll('[data-figure]')].map(
            (figure) => figure.getAttribute('data-figure')?.split('/')[0] ?? '',
          ),
        )
        .filter(
          (figures) =>
            figures.includes('local-recurrence-5y') && figures.some((id) => id.includes('delayed')),
        ),
    );

  expect(mixed).toEqual([]);
  await expect(page.locator('[data-stratum="delayed"]').first()).toContainText('23 of 581');
  await expect(page.locator('#history')).toContainText('3,451');
});

test('a page without its drawings says so, and goes on', async ({ browser, baseURL }) => {
  // The worker keeps the drawings once the page is alive, and what it hands out cannot be held up.
  const page = await browser.newPage({
    serviceWorkers: 'block',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  await page.route('**/assets/*Plot-*.js', (route) => route.abort());
  await visit(page, TRIAL);
  await page.getByRole('button', { name: 'Draw the parts as a forest plot' }).click();

  await expect(page.locator('#subgroups [role="status"]')).toContainText('could not be loaded');
  await expect(page.locator('#subgroups table').first()).toContainText('10 of 369');
  await page.close();
});

test('your fit says how many women with such a cancer were studied, and nothing more', async ({
  page,
}) => {
  await visit(page, '/en/about-you/');
  await page.getByRole('link', { name: 'Show all questions on one page' }).click();
  const answer = (question: string, option: string) =>
    page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: option, exact: true })
      .check();
  await answer('Which grade is the cancer?', 'Grade three');
  await answer('Is the cancer progesterone receptor positive?', 'No, negative');
  await visit(page, '/en/your-fit/');

  const people = (part: string) =>
    page.locator(`main data[data-figure="subgroup-${part}-local-recurrence/all/people"]`);
  await expect(people('grade-three')).toHaveText('443');
  await expect(people('progesterone-negative')).toHaveText('413');
  await expect(page.locator('main data[data-figure^="subgroup-"]')).toHaveCount(2);
  await expect(page.locator('main data[data-figure*="risk"]')).toHaveCount(0);

  await page.goto('/en/about-you/');
  await page.getByRole('link', { name: 'Show all questions on one page' }).click();
  await answer('Will you have a lumpectomy?', 'I have already had it');
  await visit(page, '/en/your-fit/');
  await expect(page.locator('main data[data-figure^="subgroup-"]')).toHaveCount(0);
});

for (const [from, link] of [
  ['/en/compare/', 'More about the trial'],
  ['/en/sources/', 'More about the trial'],
] as const) {
  test(`${from} leads there`, async ({ page }) => {
    await visit(page, from);
    await page.getByRole('link', { name: link }).click();

    await expect(page.locator('h1')).toHaveText('The trial in depth');
  });
}
