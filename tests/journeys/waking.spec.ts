// The page is read before the app is there; nothing that is done meanwhile may be lost.
import type { Page } from '@playwright/test';
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

test('a mouse that rests where the page appears does not wake it, and one that moves does', async ({
  page,
}) => {
  const app: string[] = [];
  page.on('request', (request) => {
    if (/\/main-[^/]*\.js$/.test(request.url())) app.push(request.url());
  });
  await page.goto('/en/compare/');
  const moves = (by: number) =>
    page.evaluate((movementX) => {
      document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, movementX }));
    }, by);
  await moves(0);
  await page.waitForLoadState('networkidle');
  expect(app).toEqual([]);

  await moves(2);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  expect(app).toHaveLength(1);
});

/** The app does not come until it is let go. */
const held = new WeakMap<Page, () => void>();

async function holdUpTheApp(page: Page): Promise<void> {
  const wait = new Promise<void>((letGo) => {
    held.set(page, letGo);
  });
  await page.route(/\/assets\/main-.*\.js/, async (route) => {
    await wait;
    await route.continue();
  });
}

/** Lets the app come, and waits until the page is alive. */
async function letGoOf(page: Page): Promise<void> {
  held.get(page)?.();
  await alive(page);
}

test('an answer that is given before the app is there counts', async ({ page }) => {
  await holdUpTheApp(page);
  await page.goto('/en/about-you/');
  const answer = page.getByRole('radio', { name: '50 or over' });
  await answer.check();
  await letGoOf(page);

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

test.describe('on a slow phone, before the app is there,', () => {
  test.beforeEach(({ page }) => holdUpTheApp(page));

  test('a number that is written counts', async ({ page }) => {
    await page.goto('/en/daily-life/');
    const distance = page.getByRole('textbox', { name: 'How far is it, one way' });
    await distance.pressSequentially('12');
    await letGoOf(page);

    await expect(distance).toHaveValue('12');
    await page.getByRole('textbox', { name: 'minutes' }).fill('25');
    await expect(distance).toHaveValue('12');
    await page.reload();
    await alive(page);
    await expect(distance).toHaveValue('12');
  });

  test('a note that is written stays', async ({ page }) => {
    await page.goto('/en/options/');
    await page.getByText('My note on this page').click();
    const note = page.locator('textarea');
    await note.pressSequentially('Ask about the drive.');
    await letGoOf(page);

    await expect(note).toHaveValue('Ask about the drive.');
    await page.reload();
    await alive(page);
    await expect(note).toHaveValue('Ask about the drive.');
  });

  test('a search, and what is chosen from a list, find their rows', async ({ page }) => {
    await page.goto('/en/sources/');
    const said = page.locator('main p[role="status"]', { hasText: 'figures' });
    const atFirst = await said.innerText();
    await page.getByRole('searchbox').pressSequentially('pain');
    await letGoOf(page);
    await expect(said).not.toHaveText(atFirst);
    const withWord = await said.innerText();

    await page.reload();
    await page.getByLabel('Group of women').selectOption('delayed');
    await alive(page);

    await expect(said).not.toHaveText(atFirst);
    await expect(said).not.toHaveText(withWord);
    await expect(page.getByLabel('Group of women')).toHaveValue('delayed');
  });
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

test('a button that is pressed before the app is there shows that it was, and counts once', async ({
  page,
}) => {
  await holdUpTheApp(page);
  await page.goto('/en/sources/');
  const button = page.getByRole('button', { name: 'Forget my answers' });
  await button.click();
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  expect(await button.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('dashed');
  await letGoOf(page);

  const question = page.getByRole('dialog');
  await expect(question).toBeVisible();
  await expect(button).not.toHaveAttribute('aria-busy', 'true');
  await question.getByRole('button', { name: 'Keep them' }).click();
  await expect(question).toBeHidden();
});

test('what was told before the app is there is not lost to a link that leads on', async ({
  page,
}) => {
  await holdUpTheApp(page);
  await page.goto('/en/what-matters/');
  const box = page.getByRole('checkbox').first();
  await box.check();
  const on = page.getByRole('link', { name: /^Next/ }).last();
  await on.click();
  await expect(on).toHaveAttribute('aria-busy', 'true');
  await expect(page).toHaveURL('/en/what-matters/');
  await letGoOf(page);

  await expect(page).toHaveURL('/en/check/');
  await page.goBack();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  expect(await page.evaluate(() => sessionStorage.getItem('radiotherapy-decision'))).not.toBeNull();
});

test('words that were written before the app is there go along into another language', async ({
  page,
}) => {
  await holdUpTheApp(page);
  await page.goto('/en/summary/');
  await page.getByRole('textbox', { name: 'My own questions' }).fill('Hello doctor');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await letGoOf(page);

  await expect(page).toHaveURL('/de/summary/');
  await alive(page);
  await expect(page.getByText('Hello doctor').first()).toBeAttached();
});

test.describe('where the app cannot come', () => {
  test.use({ noisy: true });

  test('a link that was held back leads on without it', async ({ page }) => {
    let fail: () => void = () => undefined;
    const wait = new Promise<void>((done) => {
      fail = done;
    });
    await page.route(/\/assets\/main-.*\.js/, async (route) => {
      await wait;
      await route.abort();
    });
    await page.goto('/en/what-matters/');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('link', { name: /^Next/ }).last().click();
    fail();

    await expect(page).toHaveURL('/en/check/');
  });

  test('the app comes once there is a network, with what was told meanwhile', async ({ page }) => {
    const APP = /\/assets\/.*\.js|\/(?:words|data)\//;
    await page.goto('/en/about-you/');
    await page.route(APP, (route) => route.abort());
    const answer = page.getByRole('radio', { name: '50 or over' });
    const failed = page.waitForEvent('requestfailed');
    await answer.check();
    await failed;

    await page.unroute(APP);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await alive(page);
    await expect(answer).toBeChecked();
    await page.reload();
    await alive(page);
    await expect(page.getByRole('radio', { name: '50 or over' })).toBeChecked();
  });

  test('the next touch asks for the app again', async ({ page }) => {
    const APP = /\/assets\/main-.*\.js/;
    await page.goto('/en/what-matters/');
    await page.route(APP, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.getByRole('checkbox').first().check();
    await failed;

    await page.unroute(APP);
    await page.getByRole('checkbox').nth(1).check();
    await alive(page);
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
  });
});
