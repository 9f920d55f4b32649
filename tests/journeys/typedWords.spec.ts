// A language that nobody speaks finds words that somebody typed into code, and layouts that burst or do not mirror.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { expect, STEPS, test, visit } from './support.ts';

test.use({
  baseURL: `http://127.0.0.1:${String(Number(process.env['JOURNEY_PORT'] ?? 4290) + 1)}`,
});

/** Words that are the same in every language: names, units and what the evidence itself prints. */
const SAME = /TARGIT|EBRT|IORT|English|Pseudo|Gy|ASTRO|NICE/g;

/** What papers print of themselves: titles, names of journals and of authors, which nobody translates. */
const PRINTED = v
  .parse(
    v.object({
      sources: v.array(
        v.object({ authors: v.string(), title: v.string(), publishedIn: v.optional(v.string()) }),
      ),
    }),
    JSON.parse(readFileSync('dist/evidence.json', 'utf8')),
  )
  .sources.flatMap(({ authors, title, publishedIn }) => [authors, title, publishedIn ?? ''])
  .filter((name) => name !== '')
  .sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  const bare = PRINTED.reduce((left, name) => left.replaceAll(name, ''), text);
  return bare.replace(/https?:\S+|doi\.org\S+/g, '').replace(SAME, '');
}

/** How far a page is wider than its screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const step of STEPS) {
  test(`en-XA/${step} says nothing that is typed into code, and fits a screen of 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, `/en-XA/${step}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const plain = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        const other = holder?.closest('[lang]')?.getAttribute('lang') !== 'en-XA';
        if (holder?.closest('data, script, svg, time, bdi') !== null || other) continue;
        found.push(node.textContent ?? '');
      }
      return found;
    });
    const typed = plain
      .map(withoutNames)
      .filter((text) => /\b[a-z]{3,}\b/.test(text) && !/[áéíóúñðŕšţļĝĥ]/.test(text));

    expect(typed).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  test(`en-XB/${step} fits a screen of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, `/en-XB/${step}`);

    expect(await overflow(page)).toBe(0);
  });
}

test('pictures begin on the side on which reading begins', async ({ page }) => {
  const turned = (picture: string) =>
    page
      .locator(picture)
      .first()
      .evaluate((svg) => getComputedStyle(svg).transform);
  const array = '[data-pair="local-recurrence"] svg[data-crowd]';
  await visit(page, '/en-XA/compare/');
  expect(await turned(array)).toBe('none');
  await visit(page, '/en-XB/compare/');

  expect(await turned(array)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});
