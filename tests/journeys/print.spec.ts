// The sheet for the visit on paper: two pages, nothing cut, nothing that was not asked for.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { expect, LANGUAGES, test, visit } from './support.ts';

const Questions = v.object({
  questions: v.array(
    v.object({
      id: v.string(),
      answers: v.array(v.object({ id: v.string(), standing: v.string() })),
    }),
  ),
});

const { questions } = v.parse(Questions, JSON.parse(readFileSync('dist/evidence.json', 'utf8')));

/** An answer to every question: outside of who was studied wherever there is such an answer. */
const EVERY_ANSWER = Object.fromEntries(
  questions.map(({ id, answers }) => [
    id,
    (answers.find(({ standing }) => standing === 'outside') ?? answers[0])?.id,
  ]),
);

/** The smallest letters that a tired person should have to read, in pixels: 11 pt. */
const SMALLEST = (11 * 96) / 72;

/** Somebody who has answered everything and asked to see every result. */
async function answerEverything(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/about/`);
  await page.evaluate((answers) => {
    const reading = { view: 'people', group: 'by-answers', swapped: false, report: {} };
    const told = {
      answers,
      leaning: { choice: 'none-yet', words: '' },
      questions: [],
      ownQuestions: '',
      reading: { ...reading, survival: 'show' },
    };
    window.sessionStorage.setItem('radiotherapy-decision', JSON.stringify(told));
  }, EVERY_ANSWER);
}

async function tickAndWriteEverything(page: Page): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  for (const field of await page.getByRole('textbox').all()) {
    const longest = Number(await field.getAttribute('maxlength'));
    await field.fill('abcd '.repeat(longest / 5).trim());
  }
}

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

for (const language of LANGUAGES) {
  test.describe(`the sheet in ${language}`, () => {
    const address = `/${language}/summary/`;

    for (const format of ['A4', 'Letter'] as const) {
      test(`fits two pages of ${format}, however much is on it`, async ({ page }) => {
        await answerEverything(page, language);
        await visit(page, address);
        await tickAndWriteEverything(page);

        expect(await pagesOf(page, format)).toBe(2);
      });
    }

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

    test('is printed in letters of eleven points or more', async ({ page }) => {
      await answerEverything(page, language);
      await visit(page, address);
      await page.emulateMedia({ media: 'print' });

      const small = await page.evaluate(
        (smallest) =>
          [...document.querySelectorAll('main *')]
            .filter((part) => part.checkVisibility() && part.textContent.trim() !== '')
            .filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < smallest - 0.01)
            .map((part) => part.outerHTML.slice(0, 80)),
        SMALLEST,
      );

      expect(small).toEqual([]);
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
