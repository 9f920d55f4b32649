// From one device to another without a server: by link, by code, by file; and what strangers send.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wordsOf } from '#tests/wordsOf.ts';
import { alive, expect, LANGUAGES, test, visit } from './support.ts';

const TOLD = {
  answers: { age: 'from-fifty', lumpectomy: 'planned' },
  leaning: { choice: 'not-sure', words: 'I want to ask about travel.' },
  questions: ['fit', 'visits'],
  ownQuestions: 'How long is the way?',
  reading: { view: 'people', group: 'by-answers', swapped: false, survival: 'ask', report: {} },
  way: {},
  values: { importance: { 'fewest-visits': 'very' }, top: ['lowest-recurrence'], own: '' },
};
const MEMORY = 'radiotherapy-decision';

/** A tab in which somebody has told all of this. */
async function told(page: Page): Promise<void> {
  await page.addInitScript(
    ([name, text]) => {
      if (name !== undefined && text !== undefined && sessionStorage.getItem(name) === null)
        sessionStorage.setItem(name, text);
    },
    [MEMORY, JSON.stringify(TOLD)],
  );
}

async function linkOf(page: Page, withWords: boolean): Promise<string> {
  await visit(page, '/en/summary/');
  await page.getByRole('button', { name: 'Make a link, a code or a file' }).click();
  if (withWords) await page.getByLabel('Put in what I wrote').check();
  return page.getByRole('textbox', { name: 'The link' }).inputValue();
}

const stored = (page: Page) => page.evaluate((name) => sessionStorage.getItem(name), MEMORY);

for (const tag of LANGUAGES)
  test(`the ways to take the sheet along fit a small screen in "${tag}"`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, `/${tag}/summary/`);
    await page.getByRole('button', { name: wordsOf(tag)('summary', 'along', 'open') }).click();
    await expect(page.locator('input[type=file]')).toBeVisible();
    for (const size of ['100%', '200%']) {
      const over = await page.evaluate((letters) => {
        document.documentElement.style.fontSize = letters;
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      }, size);
      expect(over, size).toBe(0);
    }
  });

test('a link opens the same sheet on another device, once she has said yes', async ({
  page,
  browser,
}) => {
  await told(page);
  const link = await linkOf(page, false);
  expect(link).toMatch(/\/en\/summary\/#v1\.[A-Za-z0-9_-]+$/);

  const other = await browser.newContext();
  const there = await other.newPage();
  const asked: string[] = [];
  there.on('request', (request) => asked.push(request.url()));
  await there.goto(link);
  const dialog = there.getByRole('dialog');
  await expect(dialog).toContainText('I am not sure which way I am leaning.');
  await expect(dialog).toContainText('The lowest chance that the cancer comes back');
  await expect(dialog).not.toContainText('travel.');
  expect(await stored(there)).toBeNull();

  await dialog.getByRole('button', { name: 'Take this over' }).click();

  await expect(dialog).toBeHidden();
  await expect(there.getByLabel('I am not sure', { exact: true })).toBeChecked();
  await expect(there).toHaveURL(/\/en\/summary\/$/);
  expect(asked.filter((url) => url.includes('v1.') && !url.includes('#v1.'))).toEqual([]);
  await there.reload();
  await expect(there.getByRole('dialog')).toBeHidden();
  await expect(there.getByLabel('I am not sure', { exact: true })).toBeChecked();
  await other.close();
});

test('her own words go along only when she ticks that', async ({ page, context }) => {
  await told(page);
  const link = await linkOf(page, true);

  const there = await context.newPage();
  await there.goto(link);

  await expect(there.getByRole('dialog')).toContainText('How long is the way?');
});

test('answers given here stay unless she takes the others over', async ({ page, browser }) => {
  await told(page);
  const link = await linkOf(page, false);
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto('/en/about-you/');
  await alive(there);
  await there.getByRole('radio').first().check();
  const before = await stored(there);

  await there.goto(link);
  const dialog = there.getByRole('dialog');
  await expect(dialog).toContainText('Taking this over replaces it.');
  await dialog.getByRole('button', { name: 'Keep what I have here' }).click();

  await expect(there).toHaveURL(/\/en\/summary\/$/);
  expect(await stored(there)).toBe(before);
  await other.close();
});

test('the code holds the link', async ({ page }) => {
  await told(page);
  await linkOf(page, false);

  const code = page.getByRole('img', { name: 'A code that opens your sheet' });
  await expect(code).toBeVisible();
  const box = await code.boundingBox();
  expect(box?.width).toBeGreaterThan(200);
});

test('a file is saved, and opened again on another device', async ({ page, browser }) => {
  await told(page);
  await linkOf(page, true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const path = await download.path();
  expect(readFileSync(path, 'utf8')).toContain('from-fifty');

  const other = await browser.newContext();
  const there = await other.newPage();
  await visit(there, '/en/summary/');
  await there.getByRole('button', { name: 'Make a link, a code or a file' }).click();
  await there.getByLabel('Open a file that you saved').setInputFiles(path);
  await there.getByRole('button', { name: 'Take this over' }).click();

  await expect(there.getByLabel('My own questions')).toHaveValue('How long is the way?');
  await other.close();
});

test('a file that is not ours changes nothing, and says so', async ({ page }) => {
  await told(page);
  await linkOf(page, false);
  const before = await stored(page);
  await page.getByLabel('Open a file that you saved').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"told":{"answers":{"age":42}}}'),
  });

  await expect(page.getByRole('dialog')).toContainText('is damaged or not one of ours');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect(await stored(page)).toBe(before);
});

const HOSTILE = [
  'v1.',
  'v1.AAAA',
  'v1.<img src=x onerror=alert(1)>',
  'v1.%3Cscript%3Ealert(1)%3C/script%3E',
  'v1.javascript:alert(1)',
  'v1.__proto__',
  'v1.constructor',
  `v1.${'A'.repeat(150_000)}`,
  'v2.AAAA',
  'v999999999999.x',
  'v1.%00%00',
  'v1.%E0%A4%A',
  'v1.水',
  'v1../../../etc/passwd',
];

test('hostile ends of an address run nothing, break nothing and lose nothing', async ({ page }) => {
  await told(page);
  await visit(page, '/en/summary/');
  const before = await stored(page);
  page.on('dialog', () => {
    throw new Error('A script ran.');
  });

  for (const end of HOSTILE) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, end);
    const dialog = page.getByRole('dialog');
    await expect(dialog, end.slice(0, 40)).toContainText('This could not be read');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    expect(await stored(page)).toBe(before);
  }
  await expect(page).toHaveURL(/\/en\/summary\/$/);
});

test('two hundred random ends of an address leave the page and its answers as they are', async ({
  page,
}) => {
  await told(page);
  await visit(page, '/en/summary/');
  const before = await stored(page);

  await page.evaluate(() => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_<>%"\'&#';
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 200; round += 1) {
      const length = next(300);
      const end = Array.from({ length }, () => letters.charAt(next(letters.length))).join('');
      window.location.hash = `v1.${end}`;
    }
  });

  await expect(page.getByRole('dialog')).toContainText('This could not be read');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect(await stored(page)).toBe(before);
  await expect(page.locator('h1')).toBeVisible();
});
