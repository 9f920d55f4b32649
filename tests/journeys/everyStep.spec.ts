// What holds on every step of every language that is shown.
import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { ADDRESSES, alive, expect, test, visit } from './support.ts';

for (const address of ADDRESSES) {
  test.describe(address, () => {
    test('has a title, one h1, a language and a direction', async ({ page }) => {
      await visit(page, address);

      await expect(page).toHaveTitle(/\S – \S/);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', address.split('/')[1] ?? '');
      await expect(page.locator('html')).toHaveAttribute('dir', /ltr|rtl/);
    });

    // Colours are held to their contrast by the tokens' own test; here each width is seen in one scheme.
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      test(`has nothing for axe to find at ${String(width)} px, ${colorScheme}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await visit(page, address);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });

        const { violations } = await new AxeBuilder({ page }).analyze();

        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }

    test('fits a screen of 320 px, with letters twice as large too', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await visit(page, address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });

      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

      expect(over).toBe(0);

      const larger = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% !important }');
        document.adoptedStyleSheets = [sheet];
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });

      expect(larger).toBe(0);
    });

    test('reads without JavaScript', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address);

      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
      await expect(page.locator('.needs-script:visible')).toHaveCount(0);
      await context.close();
    });

    test('comes to life without changing what was prerendered', async ({ page, request }) => {
      const answer = await request.get(address);
      const text = (html: string) => html.replace(/<!--.*?-->/g, '');
      const prerendered = text(await answer.text());
      await visit(page, address);

      const title = await page.locator('h1').innerText();
      expect(prerendered).toContain(title.split('\n')[0] ?? '');
    });

    test('keeps the reader on the step when it is reloaded', async ({ page }) => {
      await visit(page, address);
      await page.reload();
      await alive(page);

      expect(new URL(page.url()).pathname).toBe(address);
    });

    test('has targets large enough for a thumb', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await visit(page, address);
      const small = await page.evaluate(() => {
        // The row of an answer is its target: the label's own box is stretched over it.
        const rowOf = (target: Element) =>
          target.matches('label, input')
            ? (target.parentElement?.closest('div, li') ?? target)
            : target;
        // A word inside a sentence is as tall as its line; it cannot be taller.
        const targets = 'button:not([popovertarget]), summary, input[type=checkbox], nav a, label';
        return [...document.querySelectorAll(targets)]
          .filter((target) => target.getClientRects().length > 0)
          .map((target) => ({
            target: target.outerHTML.slice(0, 80),
            height: rowOf(target).getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < 43.5);
      });

      expect(small).toEqual([]);
    });
  });
}

test('no file of the site has a script or a style inside it', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const inline = pages.filter((path) => {
    const html = readFileSync(`dist/${path}`, 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
      ([, attributes = '', body = '']) =>
        body.trim() !== '' && !attributes.includes('application/json'),
    );
    return scripts.length > 0 || /<style\b|\sstyle="|\son\w+="|hidden id="S:/.test(html);
  });

  expect(pages.length).toBeGreaterThan(8);
  expect(inline).toEqual([]);
});
