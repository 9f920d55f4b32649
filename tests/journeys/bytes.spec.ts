// What a first visit costs, in bytes as brotli sends them.
import { readdirSync, statSync } from 'node:fs';
import { ADDRESSES, alive, expect, test } from './support.ts';

const KB = 1_000;

for (const address of ADDRESSES) {
  test(`a first visit to ${address} stays within its budget`, async ({ page }) => {
    const sizes: { readonly path: string; readonly bytes: number }[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      sizes.push({ path: pathname, bytes: sizeOf(pathname) });
    });
    await page.goto(address);
    await alive(page);
    await page.waitForLoadState('networkidle');

    const all = new Map(sizes.map(({ path, bytes }) => [path, bytes]));
    const sum = (matches: RegExp) =>
      [...all].filter(([path]) => matches.test(path)).reduce((total, [, bytes]) => total + bytes, 0);
    const spent = {
      html: all.get(address) ?? 0,
      scripts: sum(/\.js$/),
      styles: sum(/\.css$/),
      words: sum(/^\/words\//),
      fonts: sum(/\.woff2$/),
      everything: sum(/./),
    };
    const light = /^\/[^/]+\/(?:compare\/)?$/.test(address);
    const heavy = address.endsWith('/sources/');

    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(spent) });
    expect(spent.scripts, 'scripts').toBeLessThanOrEqual(95 * KB);
    expect(spent.styles, 'styles').toBeLessThanOrEqual(10 * KB);
    expect(spent.words, 'words').toBeLessThanOrEqual(15 * KB);
    expect(spent.fonts, 'fonts').toBeLessThanOrEqual(40 * KB);
    expect([...all.keys()].filter((path) => /IntervalPlot/.test(path))).toEqual([]);
    if (light) expect(spent.html, 'html').toBeLessThanOrEqual(14 * KB);
    if (!heavy) expect(spent.everything, 'everything').toBeLessThanOrEqual(140 * KB);
  });
}

test('the chart with an axis stays within its budget', () => {
  const charts = readdirSync('dist/assets').filter((name) => /IntervalPlot.*\.js\.br$/.test(name));

  expect(charts).toHaveLength(1);
  for (const name of charts)
    expect(statSync(`dist/assets/${name}`).size).toBeLessThanOrEqual(100 * KB);
});

function sizeOf(pathname: string): number {
  const file = `dist${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
  for (const path of [`${file}.br`, file]) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) return found.size;
  }
  return 0;
}
