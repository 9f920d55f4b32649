// How soon the page answers, and whether it forgets what it no longer needs.
import type { Browser, Page } from 'playwright-core';
import { slowPhone, touch, wake } from './slowPhone.ts';

/** Milliseconds; a browser tells of nothing that takes less. */
export const LEAST_NOTED = 16;
const RADIO = 'main input[type=radio]';
const NOTHING = { bytes: NaN, nodes: NaN };

/** As many steps as a long talk with many looks back may take. */
export const STEPS_WALKED = 200;

/**
 * Where to press the middle of something, which is in sight and ready to be pressed then. Neither this nor
 * the press asks Playwright to find it: what it would put into the page hears every press before the page does.
 */
async function middleOf(page: Page, target: Target): Promise<{ x: number; y: number }> {
  const middle = await page.evaluate(async ({ selector, place, text }) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (document.querySelector('[data-settling]') !== null) await frame();
    const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.checkVisibility() && (one.textContent || '').startsWith(text),
    );
    found[place]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // People look before they press: what was begun is drawn by then.
    await new Promise((done) => requestIdleCallback(done, { timeout: 1_000 }));
    await frame();
    const box = found[place]?.getBoundingClientRect();
    return box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, target);
  if (middle === undefined) throw new Error(`There is no ${target.selector} to press.`);
  return middle;
}

/** Something that can be seen: the one at a place among those of a selector whose text begins so. */
interface Target {
  readonly selector: string;
  readonly place: number;
  readonly text: string;
}

async function press(page: Page, selector: string, place = 0, text = ''): Promise<void> {
  const { x, y } = await middleOf(page, { selector, place, text });
  await page.mouse.click(x, y);
  await drawn(page);
}

/** Notes the longest answer of a page where the page that follows can read it. */
function keepLongest(): void {
  sessionStorage.setItem('longest', '0');
  const note = (entries: readonly PerformanceEntry[]) => {
    const longest = Math.max(
      Number(sessionStorage.getItem('longest')),
      ...entries.map(({ duration }) => duration),
    );
    sessionStorage.setItem('longest', String(longest));
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  const longEvents = { type: 'event', durationThreshold: 16 };
  observer.observe(longEvents);
  window.addEventListener('pagehide', () => {
    note(observer.takeRecords());
  });
}

/** Until what has been changed is on the screen. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done();
          }),
        );
      }),
  );
}

/** Milliseconds from the press to the next picture, the longest of what one deed takes. */
async function interaction(page: Page, deed: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['longest'] = '0';
    const longEvents = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        dataset['longest'] = String(Math.max(Number(dataset['longest']), duration));
    }).observe(longEvents);
  });
  await deed();
  return page.evaluate(() => Number(document.documentElement.dataset['longest']));
}

/** A press in a page of the same text that has nothing to do but to draw a dot: what this machine needs at least. */
async function barePresses(page: Page, address: string): Promise<readonly number[]> {
  await page.goto(address);
  await page.evaluate(() => {
    for (const _ of [1, 2]) {
      const choice = document.createElement('input');
      choice.type = 'radio';
      choice.name = 'bare';
      document.body.prepend(choice);
    }
  });
  const presses: number[] = [];
  for (const turn of [0, 1, 0, 1, 0, 1])
    presses.push(await interaction(page, () => press(page, 'input', turn)));
  return presses;
}

/** The longest interaction of the deeds that people do most, at a quarter of this machine's speed. */
export async function interactions(browser: Browser, origin: string, bareOrigin: string) {
  const { page, close } = await slowPhone(browser, 'as it is');
  const bare = await barePresses(page, `${bareOrigin}/en/compare/`);
  const views: number[] = [];
  await wake(page, `${origin}/en/compare/`);
  for (const turn of [1, 2, 3, 0, 1, 2, 3, 0])
    views.push(await interaction(page, () => press(page, RADIO, turn)));
  const questions: number[] = [];
  await wake(page, `${origin}/en/about-you/`);
  for (let asked = 0; asked < 6; asked += 1) {
    questions.push(
      await interaction(page, async () => {
        await press(page, RADIO);
        await press(page, 'main a[href*="#"]', 0, 'Next');
      }),
    );
  }
  const languages: number[] = [];
  const languagePresses: number[] = [];
  await wake(page, `${origin}/en/compare/`);
  for (const tag of await page.locator('nav a[hreflang]').evaluateAll(tagsOf)) {
    await page.evaluate(keepLongest);
    const link = await middleOf(page, {
      selector: `nav a[hreflang="${tag}"]`,
      place: 0,
      text: '',
    });
    await page.mouse.click(link.x, link.y);
    await page.locator(`html[lang="${tag}"]`).waitFor({ state: 'attached' });
    languages.push(await page.evaluate(firstPaint));
    languagePresses.push(Number(await page.evaluate(() => sessionStorage.getItem('longest'))));
    await touch(page);
  }
  await close();
  return { bare, views, questions, languages, languagePresses };
}

function tagsOf(links: readonly Element[]): readonly string[] {
  return links.map((link) => link.getAttribute('hreflang') ?? '');
}

/** Another language is a page of its own: from the press to its first paint. */
function firstPaint(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') done(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Bytes and elements in use after a walk through the steps, again and again, once what is not needed is thrown away. */
export async function memory(browser: Browser, origin: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { bytes: usedSize, nodes: (await devtools.send('Memory.getDOMCounters')).nodes };
  };
  await wake(page, `${origin}/en/`);
  const steps = ['about-you', 'options', 'compare', 'daily-life', 'what-matters', 'summary'];
  const measured: { readonly bytes: number; readonly nodes: number }[] = [];
  for (let walked = 0; walked < STEPS_WALKED; walked += 1) {
    const id = steps[walked % steps.length] ?? '';
    await page.locator(`nav > details a[href="/en/${id}/"]`).dispatchEvent('click');
    await page.locator(`html[data-ready="${id}"]`).waitFor({ state: 'attached' });
    if (walked % steps.length === steps.length - 1) measured.push(await used());
  }
  await context.close();
  // The first round fetches what the later ones have; by the middle the engine has compiled what is used often.
  const [, early = NOTHING, ...later] = measured;
  const middle = later[Math.floor(later.length / 2)] ?? early;
  return { early, middle, late: later.at(-1) ?? early };
}
