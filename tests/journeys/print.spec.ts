// The sheet on paper: a page for the clinic, a page for herself, nothing cut in silence, nothing that was not told.
import type { Page } from '@playwright/test';
import { ANSWERED, BRIMMING, LONG, openSheet, USUAL } from './sheets.ts';
import { expect, LANGUAGES, test, visit } from './support.ts';

/** The smallest letters that a tired person should have to read, in pixels: 11 pt. */
const SMALLEST = (11 * 96) / 72;

/** Large print begins at 18 pt. */
const LARGE = (18 * 96) / 72;

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** What stands on paper in smaller letters than these, in pixels. */
async function smallerThan(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate(
    (least) =>
      [...document.querySelectorAll('main *')]
        .filter((part) => part.checkVisibility() && part.textContent.trim() !== '')
        .filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < least - 0.01)
        .map((part) => part.outerHTML.slice(0, 80)),
    smallest,
  );
}

/** Fails unless the part under this heading begins a page, and so all before it ends on another. */
async function beginsAPage(page: Page, heading: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator(heading)
    .evaluate((title) => getComputedStyle(title.parentElement ?? title).breakBefore);
  expect(breaks).toBe('page');
}

for (const language of LANGUAGES) {
  test.describe(`the sheet in ${language}`, () => {
    const address = `/${language}/summary/`;

    for (const format of ['A4', 'Letter'] as const) {
      test(`takes one page of ${format} for the clinic and one for herself`, async ({ page }) => {
        await openSheet(page, language, USUAL);
        await expect(page.locator('#unclear-title + * dt')).toHaveCount(3);

        expect(await pagesOf(page, format)).toBe(2);
        await beginsAPage(page, '#own-title');
      });

      test(`holds every question and every answer on one page of ${format}`, async ({ page }) => {
        await openSheet(page, language, ANSWERED);
        for (const box of await page.locator('#clinic-title ~ * [type=checkbox]').all())
          await box.check();
        for (const field of await page.getByRole('textbox').all())
          await field.fill(LONG.slice(0, Number(await field.getAttribute('maxlength'))));

        expect(await pagesOf(page, format)).toBe(2);
      });

      test(`lets large type take more pages of ${format}, the clinic's first`, async ({ page }) => {
        await openSheet(page, language, USUAL);
        await page.locator('#take-title ~ * [type=checkbox]').first().check();

        expect(await pagesOf(page, format)).toBeGreaterThan(2);
        await beginsAPage(page, '#own-title');
      });
    }

    test('holds a code that opens what she chose', async ({ page, context }) => {
      await openSheet(page, language, USUAL);
      await page.emulateMedia({ media: 'print' });

      const code = page.locator('#edition-title ~ * svg[role=img]');
      await expect(code).toBeVisible();
      const box = await code.boundingBox();
      // Three centimetres, as wide as it is high.
      expect(box?.width).toBeGreaterThan((3 * 96) / 2.54);
      expect(box?.height).toBe(box?.width);

      const other = await context.newPage();
      await visit(other, address);
      await other.emulateMedia({ media: 'print' });
      await expect(other.locator('#edition-title ~ * svg[role=img]')).toHaveCount(0);
    });

    test('says so where only the beginning of a text is printed', async ({ page }) => {
      await openSheet(page, language, BRIMMING);
      await page.emulateMedia({ media: 'print' });

      const written = page.locator('main p').filter({ hasText: 'abcd', visible: true });
      const lengths = await written.evaluateAll((texts) =>
        texts.map((text) => ({ length: text.textContent.length, says: text.children.length })),
      );

      expect(lengths).toHaveLength(7);
      for (const { length, says } of lengths) {
        expect(length).toBeLessThan(600);
        expect(says).toBeGreaterThan(0);
      }
    });

    test('cuts nothing in large type, in letters of eighteen points or more', async ({ page }) => {
      await openSheet(page, language, BRIMMING);
      await page.locator('#take-title ~ * [type=checkbox]').first().check();
      await page.emulateMedia({ media: 'print' });

      const written = page.locator('main p').filter({ hasText: LONG, visible: true });
      await expect(written).toHaveCount(7);
      expect(await smallerThan(page, LARGE)).toEqual([]);
    });

    test('tells the treatments apart without colour', async ({ page }) => {
      await openSheet(page, language, USUAL);
      await page.emulateMedia({ media: 'print' });
      const drawn = async (option: string) => {
        const swatch = page.locator(`#own-title ~ * [data-option="${option}"] svg`).first();
        await swatch.evaluate((picture) => {
          picture.style.filter = 'grayscale(1)';
        });
        return (await swatch.screenshot()).toString('base64');
      };

      expect(await drawn('ebrt')).not.toBe(await drawn('targit-iort'));
      const patterns = await page.evaluate(() =>
        ['ebrt', 'targit-iort'].map(
          (option) => document.querySelector(`main [data-option="${option}"] pattern`)?.innerHTML,
        ),
      );
      expect(patterns[0]).not.toBe(patterns[1]);
    });

    test('leaves the size of the paper to the printer', async ({ page }) => {
      await visit(page, address);

      const sizes = await page.evaluate(() =>
        [...document.styleSheets]
          .flatMap((sheet) => [...sheet.cssRules])
          .filter((rule) => rule.cssText.includes('@page'))
          .filter((rule) => /[\s{;]size\s*:/.test(rule.cssText)),
      );

      expect(sizes).toEqual([]);
    });

    test('prints what was ticked and written, without controls', async ({ page }) => {
      await visit(page, address);
      const [asked, left] = await page.getByRole('checkbox').all();
      await asked?.check();
      await page.getByRole('textbox').first().fill('My own words');

      await page.emulateMedia({ media: 'print' });

      await expect(asked ?? page.locator('none')).toBeVisible();
      await expect(left ?? page.locator('none')).toBeHidden();
      await expect(page.getByText('My own words').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator('nav, button, textarea').filter({ visible: true })).toHaveCount(0);
    });

    test('leaves room for whose it is, on paper only', async ({ page }) => {
      await openSheet(page, language, USUAL);
      const room = page.locator('main section > p:first-child').first();
      await expect(room).toBeHidden();

      await page.emulateMedia({ media: 'print' });
      await expect(room).toBeVisible();
      for (const line of await room.locator('span').all())
        expect(await line.evaluate((span) => span.getBoundingClientRect().width)).toBeGreaterThan(
          (4 * 96) / 2.54,
        );
    });

    test('is printed in letters of eleven points or more', async ({ page }) => {
      await openSheet(page, language, USUAL);
      await page.emulateMedia({ media: 'print' });

      expect(await smallerThan(page, SMALLEST)).toEqual([]);
    });

    test('keeps both halves of a result beside each other, and on one page', async ({ page }) => {
      await page.setViewportSize({ width: 700, height: 1000 });
      await visit(page, address);
      await page.emulateMedia({ media: 'print' });

      const pairs = await page.evaluate(() =>
        [...document.querySelectorAll('[data-pair]')].map((panel) => ({
          top: Math.round(panel.getBoundingClientRect().top),
          width: Math.round(panel.getBoundingClientRect().width),
          height: Math.round(panel.getBoundingClientRect().height),
          breaks: getComputedStyle(panel.parentElement ?? panel).breakInside,
        })),
      );

      expect(pairs.length).toBeGreaterThan(0);
      for (let place = 0; place < pairs.length; place += 2)
        expect(pairs[place]).toEqual(pairs[place + 1]);
      expect(new Set(pairs.map(({ breaks }) => breaks))).toEqual(new Set(['avoid']));
    });

    test('is still the same after a reload', async ({ page }) => {
      await visit(page, address);
      await page.getByRole('checkbox').nth(1).check();
      await page.getByRole('radio').nth(3).check();
      await page.getByRole('textbox').first().fill('My own words');

      await page.reload();
      await visit(page, address);

      await expect(page.getByRole('checkbox').nth(1)).toBeChecked();
      await expect(page.getByRole('radio').nth(3)).toBeChecked();
      await expect(page.getByRole('textbox').first()).toHaveValue('My own words');
    });
  });
}
