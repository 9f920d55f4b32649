// Help with reading: words explained where they stand, notes, results about dying, listening.
import type { Page } from '@playwright/test';
import { ADDRESSES, alive, expect, STEPS, test, visit } from './support.ts';

test.describe('a word of the field', () => {
  test('says what it means where it stands, by keyboard, and closes with Escape', async ({
    page,
  }) => {
    await visit(page, '/en/options/');
    const word = page.getByRole('button', { name: 'lymph nodes', exact: true });
    await word.focus();
    await page.keyboard.press('Enter');

    const meaning = page.locator('[data-term="lymph-nodes"]:popover-open');
    await expect(meaning).toContainText('Small filters in the body.');
    await expect(meaning).toBeInViewport({ ratio: 1 });

    await page.keyboard.press('Escape');
    await expect(meaning).toHaveCount(0);
    await expect(word).toBeFocused();
  });

  test('says it without JavaScript too, on a screen of 320 px', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto('/en/');
    await page.getByRole('button', { name: 'lumpectomy', exact: true }).click();

    await expect(page.getByText('An operation that takes out the cancer')).toBeInViewport({
      ratio: 1,
    });
    await context.close();
  });

  test('stays open when the page comes to life by that very press', async ({ page }) => {
    await page.goto('/en/options/');
    await page.getByRole('button', { name: 'lymph nodes', exact: true }).click();
    await alive(page);

    await expect(page.locator('[data-term="lymph-nodes"]:popover-open')).toHaveCount(1);
  });

  test('is listed with every other on a page of its own', async ({ page }) => {
    await visit(page, '/en/');
    await page.getByRole('link', { name: 'Words explained' }).click();

    await expect(page).toHaveURL(/\/en\/words\/$/);
    await expect(page.getByText('Doctors say non-inferiority margin.')).toBeVisible();
  });
});

test('no page shows the mark of a term as it is written', async ({ request }) => {
  for (const address of ADDRESSES) {
    const html = await (await request.get(address)).text();

    expect(html, address).not.toContain('[[');
    expect(html, address).not.toContain(']]<');
  }
});

test.describe('a note', () => {
  test('stays on its step, over a reload, and goes when she empties it', async ({ page }) => {
    await visit(page, '/en/compare/');
    await page.getByText('My note on this page').click();
    await page.getByLabel('A note in your own words').fill('Ask about the range.');
    await visit(page, '/en/options/');
    await expect(page.getByLabel('A note in your own words')).toBeHidden();

    await visit(page, '/en/compare/');
    const note = page.getByLabel('A note in your own words');
    await expect(note).toHaveValue('Ask about the range.');
    await note.fill('');
    await expect(note).toBeVisible();
    await visit(page, '/en/compare/');
    await expect(note).toBeHidden();
  });
});

/** Steps that a patient walks; the ledger is for those who come for numbers. */
const PATIENT = STEPS.filter((step) => step !== 'sources/');
const DYING = 'main :is([data-figure^="death"], [data-figure^="alive"])';

test.describe('a result about dying', () => {
  test('is not open on any step of the way until somebody wants it', async ({ page }) => {
    for (const step of PATIENT) {
      await visit(page, `/en/${step}`);

      await expect(page.locator(DYING).filter({ visible: true }), step).toHaveCount(0);
    }
  });

  test('is open on every page once it is wanted, and closed again when it is not', async ({
    page,
  }) => {
    await visit(page, '/en/compare/');
    await page.getByRole('button', { name: 'Open them on every page' }).click();
    await expect(page.locator(DYING).filter({ visible: true })).not.toHaveCount(0);

    await visit(page, '/en/trial/');
    await expect(page.locator(DYING).filter({ visible: true })).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Close them on every page' }).click();
    await expect(page.locator(DYING).filter({ visible: true })).toHaveCount(0);
  });

  test('can be opened without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/en/compare/');
    await page.getByText('This result is about dying.').first().click();

    await expect(page.locator(DYING).filter({ visible: true })).not.toHaveCount(0);
    await context.close();
  });
});

/** A browser that speaks, and notes what it said; headless ones have no voice. */
function speaking(voices: readonly { readonly lang: string; readonly localService: boolean }[]) {
  const said: string[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: { text: string; onstart?: () => void; onend?: () => void }) => {
      said.push(utterance.text);
      utterance.onstart?.();
      setTimeout(() => utterance.onend?.());
    },
    cancel: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'saidAloud', { value: said });
}

const saidAloud = (page: Page) =>
  page.evaluate(() => {
    const said: unknown = Reflect.get(window, 'saidAloud');
    return Array.isArray(said) ? said.map(String) : [];
  });

test.describe('listening', () => {
  test('reads the page in order with a voice of the device', async ({ page }) => {
    await page.addInitScript(speaking, [{ lang: 'en-GB', localService: true }]);
    await visit(page, '/en/daily-life/');
    await page.getByRole('button', { name: 'Listen to this page' }).click();

    await expect(page.getByRole('button', { name: 'Listen to this page' })).toBeVisible();
    const said = await saidAloud(page);
    expect(said[0]).toBe('Travel and daily life');
    expect(said.some((text) => /In the trial, \d+ of 100 women/.test(text))).toBe(true);
    expect(said).not.toContain('All steps');
    expect(said.length).toBeGreaterThan(10);
  });

  for (const voices of [
    [],
    [{ lang: 'en-GB', localService: false }],
    [{ lang: 'cy', localService: true }],
  ])
    test(`is not offered with ${JSON.stringify(voices)}`, async ({ page }) => {
      await page.addInitScript(speaking, voices);
      await visit(page, '/en/daily-life/');
      await page.waitForLoadState('networkidle');

      await expect(page.getByRole('button', { name: 'Listen to this page' })).toHaveCount(0);
    });
});
