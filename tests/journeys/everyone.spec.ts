// Whoever comes, with whatever she uses: each state of the aid, by keyboard, in forced colours, by ear.
import type { Page } from '@playwright/test';
import { wordsOf } from '#tests/wordsOf.ts';
import { axeFinds } from './axe.ts';
import { ANSWERED, BRIMMING, openSheet, USUAL } from './sheets.ts';
import { alive, expect, LANGUAGES, STEPS, test, visit } from './support.ts';

const SHEET_KEY = 'radiotherapy-decision';

/** Opens a step of somebody who has told this. */
async function openAs(page: Page, told: object, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    ([key, json]) => {
      window.sessionStorage.setItem(key, json);
    },
    [SHEET_KEY, JSON.stringify(told)] as const,
  );
  await page.reload();
  await alive(page);
}

/** What can be on the screen besides a step as it first comes. */
const STATES: Readonly<Record<string, (page: Page, tag: string) => Promise<void>>> = {
  'one answer given': (page, tag) =>
    openAs(page, { ...ANSWERED, answers: { age: 'from-fifty' } }, `/${tag}/your-fit/`),
  'every answer outside of the trial': (page, tag) => openAs(page, ANSWERED, `/${tag}/your-fit/`),
  'results for somebody outside': (page, tag) => openAs(page, ANSWERED, `/${tag}/compare/`),
  'what matters, weighed': (page, tag) => openAs(page, USUAL, `/${tag}/what-matters/`),
  'a sheet as people fill it': (page, tag) => openSheet(page, tag, USUAL),
  'a sheet filled to the brim': (page, tag) => openSheet(page, tag, BRIMMING),
  'evidence past its day': async (page, tag) => {
    await page.clock.setFixedTime(new Date('2029-01-01T12:00:00Z'));
    await visit(page, `/${tag}/compare/`);
    await expect(page.locator('.age button')).toBeVisible();
  },
  'the question before forgetting': async (page, tag) => {
    await openAs(page, USUAL, `/${tag}/compare/`);
    await page.getByRole('button', { name: wordsOf(tag)('common', 'forget', 'button') }).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
  },
  'a row of the ledger over its page': async (page, tag) => {
    await visit(page, `/${tag}/compare/#figure-local-recurrence-5y`);
    await expect(page.locator('dialog[open] #figure-local-recurrence-5y')).toBeVisible();
  },
  'a link that cannot be read': async (page, tag) => {
    await visit(page, `/${tag}/summary/#v1.damaged`);
    await expect(page.locator('dialog[open]')).toBeVisible();
  },
  'what is kept, and where': async (page, tag) => {
    await visit(page, `/${tag}/about/`);
    await page.getByRole('button', { name: wordsOf(tag)('common', 'keeping', 'link') }).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
  },
  'a word that is being explained': async (page, tag) => {
    await visit(page, `/${tag}/options/`);
    await page.locator('main button[popovertarget]').first().click();
    await expect(page.locator(':popover-open')).toBeVisible();
  },
  'no page at this address': async (page) => {
    await page.goto('/404.html');
  },
  'no network': async (page) => {
    await page.goto('/offline.html');
  },
  'the languages to choose from': async (page) => {
    await page.route('**/stray.js', (route) => route.fulfill({ body: '' }));
    await page.goto('/index.html');
  },
};

/** The same page in every language, or drawn by parts that the other states show too: asked once. */
const ONCE = [
  'no page',
  'no network',
  'the languages',
  'a link',
  'what is kept',
  'one answer',
  'evidence past',
];

for (const tag of LANGUAGES)
  for (const [state, bring] of Object.entries(STATES).filter(
    ([name]) => tag === LANGUAGES[0] || !ONCE.some((start) => name.startsWith(start)),
  ))
    test(`axe finds nothing in "${tag}": ${state}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await bring(page, tag);

      expect(await axeFinds(page)).toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFinds(page, { rules: ['color-contrast'] })).toEqual([]);
    });

test.describe('a step that could not be drawn', () => {
  test.use({ noisy: true, serviceWorkers: 'block' });

  test('axe finds nothing in it', async ({ page }) => {
    await page.route('**/data/*/outcomes.json', async (route) => {
      const answer = await route.fetch();
      const sealed = (await answer.text()).replace(/"holds":.*$/s, '"holds":[{}]}');
      await route.fulfill({ body: sealed, contentType: 'application/json' });
    });
    await visit(page, '/en/compare/');
    await expect(page.getByRole('link', { name: 'Go to the start' })).toBeVisible();

    expect(await axeFinds(page)).toEqual([]);
  });
});

for (const step of STEPS)
  test(`/en/${step} can be gone through by keyboard, and where one is can always be seen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, `/en/${step}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        details.removeAttribute('open');
    });
    const seen: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement: focused } = document;
        if (focused === null || focused === document.body) return undefined;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const parent = focused.closest('div, li');
        const ring = parent === null ? undefined : getComputedStyle(parent);
        const points = [0.1, 0.5, 0.9].flatMap((across) =>
          [0.2, 0.5, 0.8].map((down) => [left + width * across, top + height * down] as const),
        );
        const there = points.some(([x, y]) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (focused.contains(hit) || hit.contains(focused));
        });
        return {
          what: focused.outerHTML.slice(0, 90),
          ringed:
            (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
            (ring?.outlineStyle !== 'none' && Number.parseFloat(ring?.outlineWidth ?? '0') >= 2),
          there: there && top < window.innerHeight && top + height > 0,
        };
      });
      if (stop === undefined) break;
      expect(stop, stop.what).toMatchObject({ ringed: true, there: true });
      seen.push(stop.what);
    }

    expect(new Set(seen).size).toBeGreaterThan(5);
  });

test('in forced colours the pictures and the places to press are there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await visit(page, '/en/compare/');

  const colours = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const [text, canvas] = [system('CanvasText'), system('Canvas')];
    const people = [...document.querySelectorAll('svg[data-crowd] pattern g')].map((figure) => {
      const { fill, stroke } = getComputedStyle(figure);
      return { fill, stroke };
    });
    return { text, canvas, people };
  });

  expect(colours.text).not.toBe(colours.canvas);
  expect(colours.people.length).toBeGreaterThan(3);
  // Each small figure is drawn against the background, and those to whom it happened differ from the others.
  for (const { fill, stroke } of colours.people)
    expect([fill, stroke].some((one) => one !== colours.canvas && one !== 'none')).toBe(true);
  const kinds = new Set(colours.people.map(({ fill }) => fill));
  expect(kinds.size).toBeGreaterThan(1);

  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineColor } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return { outlineStyle, outlineColor };
  });
  expect(ring.outlineStyle).not.toBe('none');
  expect(ring.outlineColor).not.toBe(colours.canvas);
});

test('nothing moves by itself, for those who asked for less motion and for everybody else', async ({
  page,
}) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await visit(page, '/en/compare/');
    await page.getByRole('radio', { name: 'Bars' }).check();
    await page.getByRole('button', { name: 'Draw the differences with their ranges' }).click();
    await expect(page.locator('main .recharts-surface').first()).toBeVisible();

    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test('whoever listens is told what whoever looks at the pictures sees, of every result', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await visit(page, '/en/compare/');
  await page.getByRole('button', { name: 'Open them on every page' }).click();
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  const results = page.locator('section:has(> h3[id$="-name"]):has([data-pair])');
  const told = await results.evaluateAll((sections) =>
    sections.map((section) => ({
      name: section.getAttribute('aria-labelledby') ?? '',
      figures: [...section.querySelectorAll('[data-pair] data[data-figure]')].map(
        ({ textContent }) => textContent,
      ),
    })),
  );
  expect(told).toHaveLength(8);
  expect(told[0]?.figures).toEqual(expect.arrayContaining(['21', '10', '1,000']));

  for (const [view, part] of [
    ['People', 'svg[data-crowd]'],
    ['Bars', 'svg:not([data-crowd])'],
    ['Tables', 'table'],
    ['Words only', '[data-pair] p'],
  ] as const) {
    await page.getByRole('radio', { name: view, exact: true }).check();
    await expect(
      page.locator('section[aria-labelledby="local-recurrence-name"]').locator(part).first(),
    ).toBeAttached();
    for (const { name, figures } of told) {
      const said = await page.locator(`section[aria-labelledby="${name}"]`).ariaSnapshot();
      for (const figure of figures) expect(said, `${view}, ${name}`).toContain(figure);
      for (const treatment of ['TARGIT-IORT', 'EBRT']) expect(said, view).toContain(treatment);
      // The picture itself is silent: what it shows is said once, in words.
      expect(said, view).not.toContain('img');
    }
  }
});

for (const step of ['compare/', 'trial/'])
  test(`each row that is drawn on /en/${step} stands in a table with its range`, async ({
    page,
  }) => {
    await visit(page, `/en/${step}`);
    // Each button makes way for its drawing.
    const draw = page.getByRole('button', { name: /^Draw / });
    for (let left = await draw.count(); left > 0; left -= 1) await draw.first().click();
    await expect(draw).toHaveCount(0);
    await expect(page.locator('main .recharts-surface').first()).toBeVisible();
    const { drawn, rows, loud } = await page.locator('main').evaluate((main) => {
      const texts = (selector: string) =>
        [...main.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
      return {
        drawn: texts('figure:has(.recharts-surface) [data-starts] > span'),
        rows: texts('table tr:has(th[scope="row"])'),
        loud: [...main.querySelectorAll('svg')].filter(
          (svg) => svg.closest('[aria-hidden="true"]') === null,
        ).length,
      };
    });

    expect(drawn.length).toBeGreaterThan(2);
    for (const label of drawn) {
      // Where lines differ in it, the label names the confidence, and so does the table.
      const [, name = '', level = ''] = /^(.*?)(?: \((\d+%) range\))?$/.exec(label) ?? [];
      expect(
        rows.some((row) => row.includes(name) && row.includes(level)),
        label,
      ).toBe(true);
    }
    expect(loud).toBe(0);
  });

for (const [address, name] of [
  ['/en/compare/', 'Draw the differences with their ranges'],
  ['/en/trial/', 'Draw the parts as a forest plot'],
  ['/en/summary/', 'Make a link, a code or a file'],
] as const)
  test(`whoever asks "${name}" by keyboard stands where the answer came`, async ({ page }) => {
    await visit(page, address);
    const button = page.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveCount(0);

    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
      .toBe(true);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
