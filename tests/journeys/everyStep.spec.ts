// What holds on every step of every language that is shown.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { ADDRESSES, alive, expect, test, visit } from './support.ts';

/** Rules whose answer can change with the colours or the width; the others read the same document. */
const LOOKS = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
];

/** Of what is closed, so many are opened for axe, for which the list of all figures is long. */
const MOST_OPEN = 16;

/** What a reader may set for herself: larger letters, and the spacing of WCAG 1.4.12. */
const LARGER = [
  ['as it is', ''],
  [
    'with more space in the text',
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  ],
  ['with letters twice as large', 'html { font-size: 200% !important }'],
] as const;

// One visit asks everything: fifty languages will be walked one day, and opening a page costs the most.
for (const address of ADDRESSES) {
  test(`${address} is whole on a phone and on a desk`, async ({ page, request }) => {
    const prerendered = await (await request.get(address)).text();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, address);

    await test.step('has a title, one h1, a language and a direction', async () => {
      await expect.soft(page).toHaveTitle(/\S – \S/);
      await expect.soft(page.locator('h1')).toHaveCount(1);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', address.split('/')[1] ?? '');
      await expect.soft(page.locator('html')).toHaveAttribute('dir', /ltr|rtl/);
    });

    await test.step('came to life without changing what was prerendered', async () => {
      const title = await page.locator('h1').innerText();
      expect.soft(prerendered.replace(/<!--.*?-->/g, '')).toContain(title.split('\n')[0] ?? '');
    });

    await test.step('has targets large enough for a thumb', async () => {
      expect.soft(await smallTargets(page)).toEqual([]);
    });

    await openSome(page);
    await test.step('has nothing for axe to find', async () => {
      expect.soft(await axeFinds(page)).toEqual([]);
    });

    await test.step('has nothing for axe to find in the dark, and wide', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFinds(page, { rules: LOOKS })).toEqual([]);
    });

    // 320 px is also a screen of 1280 px at 400 %.
    for (const [name, rules] of LARGER) {
      await test.step(`fits 320 px ${name}`, async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        const { over, cut } = await overflow(page, rules);
        expect.soft(over, `pixels beyond the screen, ${name}`).toBe(0);
        expect.soft(cut, `text cut off, ${name}`).toEqual([]);
      });
    }

    await test.step('fits 1920 px', async () => {
      await page.setViewportSize({ width: 1920, height: 1080 });
      expect.soft((await overflow(page, '')).over).toBe(0);
    });

    await test.step('keeps the reader on the step when it is reloaded', async () => {
      await page.reload();
      await alive(page);
      expect.soft(new URL(page.url()).pathname).toBe(address);
    });
  });

  test(`${address} reads without JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);

    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    await context.close();
  });
}

test('no file of the site has a script inside it, and no style but the first ones, which the policy names', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const inline = pages.filter((path) => {
    const html = readFileSync(`dist/${path}`, 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
      ([, attributes = '', body = '']) =>
        body.trim() !== '' && !attributes.includes('application/json'),
    );
    const styles = [...html.matchAll(/<style\b[^>]*>([^<]*)/g)].filter(([, style = '']) => {
      const hash = createHash('sha256').update(style).digest('base64');
      return !html.includes(`style-src 'self' 'sha256-${hash}';`);
    });
    return scripts.length + styles.length > 0 || /\sstyle="|\son\w+="|hidden id="S:/.test(html);
  });

  expect(pages.length).toBeGreaterThan(8);
  expect(inline).toEqual([]);
});

/** Opens what is closed; of a long list the first rows, as the others are drawn by the same part. */
async function openSome(page: Page): Promise<void> {
  await page.evaluate((most) => {
    for (const details of [...document.querySelectorAll('details')].slice(0, most))
      details.open = true;
  }, MOST_OPEN);
}

/** Pixels that stand beyond the screen, and texts that their own box cuts off. */
function overflow(page: Page, rules: string) {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        // Text for screen readers alone is cut off on purpose.
        if (clipPath !== 'none') return false;
        const tall = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const wide =
          ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
        return element.clientHeight > 0 && (wide || (tall && overflowY !== 'auto'));
      })
      .map((element) => element.outerHTML.slice(0, 100));
    return { over: scrollWidth - clientWidth, cut };
  }, rules);
}

function smallTargets(page: Page) {
  return page.evaluate(() => {
    // The row of an answer is its target: the label's own box is stretched over it.
    const rowOf = (target: Element) => {
      if (!target.matches('label, input[type=checkbox]')) return target;
      let row = target.parentElement;
      while (
        row !== null &&
        (!row.matches('div, li') || row.querySelector('input, textarea') === null)
      )
        row = row.parentElement;
      return row ?? target;
    };
    // A word inside a sentence is as tall as its line; it cannot be taller.
    const targets =
      'button:not([popovertarget]), summary, input:not([type=radio]), textarea, select, nav a, label';
    return [...document.querySelectorAll(targets)]
      .filter((target) => target.getClientRects().length > 0)
      .map((target) => ({
        target: target.outerHTML.slice(0, 80),
        height: rowOf(target).getBoundingClientRect().height,
      }))
      .filter(({ height }) => height < 43.5);
  });
}
