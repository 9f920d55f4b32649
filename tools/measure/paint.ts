// What a first visit looks like over time: when it is painted, what blocks it, what moves.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { slowPhone, touch } from './slowPhone.ts';

/**
 * The text of a page in a page that is nothing but text: no style, no script.
 *
 * @param site folder of the built site
 * @param bare folder for the bare pages
 */
export function writeBare(site: string, bare: string, address: string): void {
  const html = readFileSync(join(site, address, 'index.html'), 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const text = main
    .replaceAll(/<(?:svg|script|style)\b[\s\S]*?<\/(?:svg|script|style)>/g, '')
    .replaceAll(/<(?:h\d|p|li|td|th|dt|dd|summary|label|legend)\b[^>]*>/g, '<p>')
    .replaceAll(/<(?!p>)[^>]*>/g, ' ');
  mkdirSync(join(bare, address), { recursive: true });
  writeFileSync(
    join(bare, address, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Text</title></head><body>${text}</body></html>`,
  );
}

/** Milliseconds from the start of a visit. */
export interface Painted {
  readonly fcp: number;
  readonly lcp: number;
}

/** First and largest paint of a first visit, in milliseconds, over a slow network with a slow processor. */
export async function paint(browser: Browser, url: string): Promise<Painted> {
  const { page, close } = await slowPhone(browser, 'slow');
  await page.goto(url, { waitUntil: 'networkidle' });
  const painted = await page.evaluate(
    () =>
      new Promise<{ fcp: number; lcp: number }>((done) => {
        new PerformanceObserver((list) => {
          const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
          done({ fcp, lcp: list.getEntries().at(-1)?.startTime ?? NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await close();
  return painted;
}

/** Work that blocked the page for longer than 50 ms, and what moved, from opening it until it has come to life. */
export async function calm(browser: Browser, url: string) {
  const { page, close } = await slowPhone(browser, 'as it is');
  await page.addInitScript(() => {
    const root = { blocked: 0, moved: 0 };
    Object.defineProperty(globalThis, 'calm', { value: root });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) root.blocked += duration - 50;
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) root.moved += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const Told = v.object({ blocked: v.number(), moved: v.number() });
  const told = async () =>
    v.parse(
      Told,
      JSON.parse(await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'calm')))),
    );
  await page.goto(url, { waitUntil: 'networkidle' });
  const before = await told();
  await touch(page);
  await page.waitForLoadState('networkidle');
  const after = await told();
  await close();
  return { before: before.blocked, waking: after.blocked - before.blocked, moved: after.moved };
}
