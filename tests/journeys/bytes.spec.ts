// What a first visit costs, in bytes as brotli sends them.
import { readdirSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openWithLateSheets } from './lateSheets.ts';
import { ADDRESSES, alive, expect, test } from './support.ts';

const KB = 1_000;

/** The charts with axes and the library behind them: none comes before somebody asks. */
const DRAWN_LATER = /(?:IntervalPlot|TimePlot|axes)-/;

/** Come when the page is alive and nobody waits for anything; they have a budget of their own. */
const WHEN_IDLE = /(?:keepOffline|keepLanguage|Listen)-/;

for (const address of ADDRESSES) {
  test(`a first visit to ${address} stays within its budget`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await noteWhatMoves(page);
    const sizes: Sent[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      sizes.push({ path: pathname, bytes: sizeOf(pathname) });
    });
    await openWithLateSheets(page, address);
    await page.waitForLoadState('networkidle');
    const spent = spending(sizes, address);
    const all = new Set(sizes.map(({ path }) => path));
    const light = /^\/[^/]+\/(?:compare\/)?$/.test(address);
    const heavy = address.endsWith('/sources/');

    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(spent) });
    expect(spent.scripts, 'scripts').toBeLessThanOrEqual(95 * KB);
    expect(spent.styles, 'styles').toBeLessThanOrEqual(10 * KB);
    expect(spent.words, 'words').toBeLessThanOrEqual(15 * KB);
    expect(spent.fonts, 'fonts').toBeLessThanOrEqual(40 * KB);
    expect([...all].filter((path) => DRAWN_LATER.test(path))).toEqual([]);
    if (light) expect(spent.html, 'html').toBeLessThanOrEqual(14 * KB);
    if (!heavy) expect(spent.everything, 'everything').toBeLessThanOrEqual(140 * KB);
    expect(sizes.length, 'requests').toBeLessThanOrEqual(12);

    await alive(page);
    await page.waitForLoadState('networkidle');
    const idle = sizes.filter(({ path }) => WHEN_IDLE.test(path));
    expect(idle.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(3 * KB);
    const awake = spending(
      sizes.filter(({ path }) => !WHEN_IDLE.test(path)),
      address,
    );
    test.info().annotations.push({ type: 'bytes, awake', description: JSON.stringify(awake) });
    expect(awake.scripts, 'scripts of the app, once it is touched').toBeLessThanOrEqual(95 * KB);
    // The list of all figures holds the words of all of them.
    expect(awake.words, 'words of the app').toBeLessThanOrEqual((heavy ? 27 : 15) * KB);
    expect(sizes.filter(({ path }) => DRAWN_LATER.test(path))).toEqual([]);
    const moved = (await page.locator('html').getAttribute('data-moved')) ?? '0';
    expect(
      moved.split(' ').reduce((sum, one) => sum + Number(one), 0),
      moved,
    ).toBeLessThan(0.02);
  });
}

test('the charts with axes and their library stay within their budget', () => {
  const charts = readdirSync('dist/assets').filter(
    (name) => DRAWN_LATER.test(name) && name.endsWith('.js.br'),
  );
  const bytes = charts.map((name) => statSync(`dist/assets/${name}`).size);

  expect(charts).toHaveLength(3);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100 * KB);
});

/**
 * How much moves without a touch, from the first paint until the page is alive, is noted on the page;
 * the style sheets come after the first paint.
 * On a quiet machine it is nothing. On a busy one the font can come in the tenth of a second in which
 * it may still be used, and a line then breaks elsewhere: a hundredth, where a tenth still counts as good.
 */
async function noteWhatMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries())
        dataset['moved'] = `${dataset['moved'] ?? '0'} ${String(Reflect.get(entry, 'value'))}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** What has come so far, by kind; a file that came twice was in the cache the second time. */
function spending(sizes: readonly Sent[], address: string) {
  const all = new Map(sizes.map(({ path, bytes }) => [path, bytes]));
  const sum = (matches: RegExp) =>
    [...all].filter(([path]) => matches.test(path)).reduce((total, [, bytes]) => total + bytes, 0);
  return {
    html: all.get(address) ?? 0,
    scripts: sum(/\.js$/),
    styles: sum(/\.css$/),
    words: sum(/^\/words\//),
    fonts: sum(/\.woff2$/),
    everything: sum(/./),
  };
}

function sizeOf(pathname: string): number {
  const file = `dist${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
  for (const path of [`${file}.br`, file]) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) return found.size;
  }
  return 0;
}
