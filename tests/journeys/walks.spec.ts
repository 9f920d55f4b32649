// Five people walk through the whole aid, each to the sheet she takes along.
import type { Page } from '@playwright/test';
import { alive, expect, test, visit } from './support.ts';

/** Gives these answers, in the words that stand beside the radio buttons, on the page with all questions. */
async function answerAll(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  await visit(page, '/en/about-you/');
  await page.getByRole('link', { name: 'Show all questions on one page' }).click();
  for (const [question, answer] of Object.entries(answers)) {
    await page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  }
}

async function goOn(page: Page, link: string, title: string): Promise<void> {
  await page.getByRole('link', { name: link }).first().click();
  await expect(page.locator('h1')).toHaveText(title);
}

function figure(page: Page, address: string) {
  return page.locator(`main data[data-figure="${address}"]`).first();
}

test('another language begins at the question that was on the screen', async ({ page }) => {
  await visit(page, '/en/about-you/#size');
  const place = page.locator('#size p').first();
  await expect(place).toContainText('of 16');
  await page.getByRole('link', { name: 'Deutsch' }).click();

  await expect(page).toHaveURL('/de/about-you/#size');
  await alive(page);
  await expect(page.locator('#size')).toBeVisible();
});

test('a woman like those in the trial reads the results of the dose during the lumpectomy', async ({
  page,
}) => {
  await visit(page, '/en/');
  await goOn(page, 'I am deciding', 'About you');
  await page.getByRole('radio', { name: '50 or over' }).check();
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(page.getByRole('group', { name: 'Are you a woman or a man?' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: '50 or over' })).toBeChecked();
  await page.getByRole('link', { name: 'Show my fit' }).first().click();
  await expect(page.locator('h1')).toHaveText('You and the trial');
  await expect(page.getByText('So far, your answers are like those')).toBeVisible();
  await goOn(page, 'Next:', 'What happens in each treatment');
  await goOn(page, 'Next:', 'Compare what happened');

  await expect(figure(page, 'local-recurrence-5y/targit-iort/people')).toHaveText('21');
  await expect(figure(page, 'local-recurrence-5y/ebrt/people')).toHaveText('10');
  await expect(figure(page, 'local-recurrence-5y/difference/people')).toHaveText('11');
  await expect(page.locator('data[data-figure*="delayed"]')).toHaveCount(0);
});

test('a woman of forty-four is told where she differs, on every page that shows results', async ({
  page,
}) => {
  await answerAll(page, { 'How old are you?': 'From 40, but under 45' });
  await goOn(page, 'Show my fit', 'You and the trial');
  await expect(page.getByText('Some of your answers differ')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where you differ' })).toBeVisible();

  for (const step of ['options', 'compare']) {
    await visit(page, `/en/${step}/`);
    await expect(page.getByText('Some of your answers differ')).toBeVisible();
  }
  await visit(page, '/en/summary/');
  await expect(page.locator('main')).toContainText('under 45');
});

test('a woman whose lumpectomy is done reads the results of the second operation, and only those', async ({
  page,
}) => {
  await answerAll(page, { 'Will you have a lumpectomy?': 'I have already had it' });
  await visit(page, '/en/compare/');

  await expect(figure(page, 'local-recurrence-5y-delayed/targit-iort/people')).toHaveText('40');
  await expect(figure(page, 'local-recurrence-5y-delayed/ebrt/people')).toHaveText('11');
  await expect(page.locator('data[data-figure^="local-recurrence-5y/"]')).toHaveCount(0);
  await expect(
    page.locator('[data-pair="local-recurrence"][data-option="targit-iort"]'),
  ).toContainText('One dose at a second operation');
  await expect(figure(page, 'trial-margin-people/all/people')).toHaveText('25');
});

test('a look at the other group on the compare step leaves the sheet as the answers have it', async ({
  page,
}) => {
  await visit(page, '/en/compare/');
  await page.getByText('More ways to read').click();
  await page.getByRole('radio', { name: /second operation/ }).check();
  await expect(figure(page, 'local-recurrence-5y-delayed/ebrt/people')).toHaveText('11');

  await visit(page, '/en/summary/');
  await expect(page.locator('data[data-figure*="delayed"]')).toHaveCount(0);
});

test('a man with lobular cancer in several places and earlier radiotherapy may read on', async ({
  page,
}) => {
  await answerAll(page, {
    'Are you a woman or a man?': 'A man',
    'Which type of breast cancer do you have?': 'Invasive lobular',
    'Have you had radiotherapy to this breast before?': 'Yes',
  });
  await goOn(page, 'Show my fit', 'You and the trial');

  const differs = page.getByRole('region', { name: 'Where you differ' });
  await expect(differs.getByRole('listitem')).not.toHaveCount(0);
  await expect(page.locator('main')).toContainText('Earlier radiotherapy');
  await goOn(page, 'Next:', 'What happens in each treatment');
});

test('a woman who knows nothing yet is told whom to ask, and takes it along', async ({ page }) => {
  await answerAll(page, {
    'Will you have a lumpectomy?': 'I don’t know',
    'Which type of breast cancer do you have?': 'I don’t know',
  });
  await goOn(page, 'Show my fit', 'You and the trial');
  await expect(page.getByRole('heading', { name: 'What is not known yet' })).toBeVisible();
  await expect(page.locator('main')).toContainText('surgeon');

  await visit(page, '/en/summary/');
  await expect(page.locator('main')).toContainText('surgeon');
});

test('answers survive a reload and a look at another page, and are gone once forgotten', async ({
  page,
}) => {
  await answerAll(page, { 'How old are you?': '50 or over' });
  await page.reload();
  await visit(page, '/en/your-fit/');
  await expect(page.locator('main')).toContainText('50 or over');

  await page.getByRole('button', { name: 'Forget my answers' }).click();
  await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByText('Your answers are forgotten.')).toBeVisible();
  expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});

test('the whole row of an answer can be tapped, not only its words', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, '/en/about-you/');
  const answer = page.getByRole('radio', { name: '50 or over' });
  await answer.scrollIntoViewIfNeeded();
  const row = await answer.locator('xpath=..').boundingBox();
  if (row === null) throw new Error('The row of the answer is not on the screen.');

  await page.mouse.click(row.x + row.width - 4, row.y + row.height - 4);

  await expect(answer).toBeChecked();
});

test('damaged storage is a fresh start, said in one sentence', async ({ page }) => {
  await visit(page, '/en/about-you/');
  await page.evaluate(() => {
    window.sessionStorage.setItem('radiotherapy-decision', '{"answers": <damaged>');
  });
  await visit(page, '/en/your-fit/');

  await expect(page.getByText('could not be read, so you start afresh')).toBeVisible();
  await expect(page.getByText('You have not answered any question yet')).toBeVisible();
});

test('the whole way can be gone by keyboard', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.getByRole('link', { name: 'I am deciding' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('About you');
  await expect(page.locator('h1')).toBeFocused();

  const first = page.getByRole('radio').first();
  await tabTo(page, 'input[type=radio]');
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await tabTo(page, 'a[href="#sex"], a[href$="#sex"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Are you a woman or a man?' })).toBeVisible();
});

test('the reader picks the picture, and every picture tells the same numbers', async ({ page }) => {
  await visit(page, '/en/compare/');
  for (const view of ['Bars', 'Tables', 'Words only', 'People']) {
    await page.getByRole('radio', { name: view }).check();
    await expect(figure(page, 'local-recurrence-5y/targit-iort/people')).toHaveText('21');
    await expect(figure(page, 'local-recurrence-5y/ebrt/people')).toHaveText('10');
  }
});

test('both panels of every comparison have the same size', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, '/en/compare/');
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('[data-pair]')].map((panel) => ({
        pair: panel.getAttribute('data-pair') ?? '',
        width: Math.round(panel.getBoundingClientRect().width),
        picture: Math.round(
          panel.querySelector('svg + *, svg')?.getBoundingClientRect().width ?? 0,
        ),
      })),
    );
    const pairs = new Map<string, number[]>();
    for (const { pair, width: wide } of sizes) pairs.set(pair, [...(pairs.get(pair) ?? []), wide]);

    expect(pairs.size).toBeGreaterThan(1);
    for (const [pair, widths] of pairs) {
      expect(widths, pair).toHaveLength(2);
      expect(widths[0], pair).toBe(widths[1]);
    }
  }
});

test('swapping the sides changes the order and nothing else', async ({ page }) => {
  await visit(page, '/en/compare/');
  const order = () =>
    page
      .locator('[data-pair="local-recurrence"]')
      .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-option')));
  expect(await order()).toEqual(['ebrt', 'targit-iort']);

  await page.getByText('More ways to read').click();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect.poll(order).toEqual(['targit-iort', 'ebrt']);
});

test('the drawing with an axis comes when it is asked for', async ({ page }) => {
  await visit(page, '/en/compare/');
  await page.getByRole('button', { name: 'Draw the differences with their ranges' }).click();

  await expect(page.locator('figure .recharts-wrapper, .recharts-wrapper')).toBeVisible();
});

test('a link to a figure opens its row in the ledger', async ({ page }) => {
  await visit(page, '/en/sources/#figure-local-recurrence-5y');

  await expect(page.locator('#figure-local-recurrence-5y')).toBeInViewport();
  await expect(page.locator('#figure-local-recurrence-5y')).toContainText('1,140');
});

/** Presses Tab until the focus is on something that matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
  }
  throw new Error(`Tab never reached ${selector}.`);
}
