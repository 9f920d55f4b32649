// The site without its server, and with a newer one: what was opened once stays readable.
import { cpSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serveFolder } from '#tools/serve.ts';
import { alive, expect, STEPS, test } from './support.ts';

test.use({ noisy: true, serviceWorkers: 'allow' });

/** A server that can be stopped, and come back with another build, at one address. */
async function site() {
  let server = await serveFolder('dist', 0);
  const port = portOf(server);
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  return {
    at: (path: string) => `http://127.0.0.1:${String(port)}${path}`,
    stop,
    /** A machine in front of the server answers instead of it, at these addresses. */
    answerInstead: async (status: number, where = /./) => {
      await stop();
      const behind = await serveFolder('dist', 0);
      server = createServer((request, answer) => {
        if (where.test(request.url ?? ''))
          answer.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
        else behind.emit('request', request, answer);
      });
      server.once('close', () => behind.close());
      await new Promise<void>((done) => {
        server.listen(port, '127.0.0.1', done);
      });
    },
    comeBackWith: async (folder: string) => {
      await stop();
      server = await serveFolder(folder, port);
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  return address.port;
}

/** Opens a page, touches it, and waits until its language is kept. */
async function visitAndKeep(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await alive(page);
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'en', { timeout: 30_000 });
}

/** A mark that a reload would wipe. */
async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    document.documentElement.dataset['mark'] = 'here';
  });
  return () => page.evaluate(() => document.documentElement.dataset['mark'] === 'here');
}

/** The browser looks for a newer worker whenever the page is looked at again. */
async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

test('every step, a chart and the sheet open after one visit, with the server stopped', async ({
  page,
}) => {
  const { at, stop } = await site();
  await visitAndKeep(page, at('/en/'));
  await stop();

  for (const step of STEPS) {
    await page.goto(at(`/en/${step}`));
    await expect(page.locator('h1'), step).toBeVisible();
    await alive(page);
  }
  await page.goto(at('/en/compare/'));
  await alive(page);
  await page.getByRole('button', { name: 'Draw the differences with their ranges' }).click();
  await expect(page.locator('main .recharts-surface').first()).toBeVisible();
});

test('a visit on which nothing is touched is enough', async ({ page }) => {
  const { at, stop } = await site();
  await page.goto(at('/en/'));
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'en', { timeout: 40_000 });
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  await stop();

  for (const step of STEPS) {
    await page.goto(at(`/en/${step}`));
    await alive(page);
  }
});

for (const saveData of [true, false])
  test(`a page that nobody touches ${saveData ? 'keeps nothing where the browser is told to save data' : 'is kept after a while'}`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.addInitScript((told) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: told } });
    }, saveData);
    const { at, stop } = await site();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at('/en/'));
    await page.clock.runFor('01:00');
    await page.waitForLoadState('networkidle');

    expect(asked.filter((url) => url.includes('/keepLanguage-'))).toHaveLength(saveData ? 0 : 1);
    await stop();
  });

test('an address that was never kept says so, and leads to what was', async ({ page }) => {
  const { at, stop } = await site();
  await visitAndKeep(page, at('/en/'));
  await stop();

  await page.goto(at('/en/never-there/'));

  await expect(page.locator('h1').filter({ visible: true })).toHaveText('There is no network now');
  await page.getByRole('link', { name: 'Go to the start' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(at('/en/'));
});

test('where a language was never kept, those that were are offered', async ({ page }) => {
  const { at, stop } = await site();
  await visitAndKeep(page, at('/en/'));
  await stop();

  await page.goto(at('/de/'));
  await page.getByRole('link', { name: 'English' }).filter({ visible: true }).click();

  await expect(page).toHaveURL(at('/en/'));
  await expect(page.locator('h1')).toBeVisible();
});

test('a page is found without its last slash, and where only the server is broken', async ({
  page,
}) => {
  const { at, stop, answerInstead } = await site();
  await visitAndKeep(page, at('/en/'));
  await answerInstead(502);
  await page.goto(at('/en/options/'));
  await expect(page.locator('h1')).toHaveText('What happens in each treatment');
  await stop();

  await page.goto(at('/en/compare'));
  await expect(page.locator('h1')).toHaveText('Compare what happened');
});

test('a network that wants a sign-in leaves nothing of its own behind', async ({ page }) => {
  const { at, stop, answerInstead, comeBackWith } = await site();
  await answerInstead(200, /^\/(?:words|data)\//);
  await page.goto(at('/en/compare/'));
  await expect
    .poll(() => page.evaluate(() => caches.match('/en/your-fit/').then(Boolean)), {
      timeout: 40_000,
    })
    .toBe(true);
  await expect(page.locator('html')).not.toHaveAttribute('data-kept');

  await comeBackWith('dist');
  await visitAndKeep(page, at('/en/compare/'));
  await page.getByRole('radio', { name: 'Bars' }).check();
  await expect(page.getByText('How to read the bars').first()).toBeVisible();
  await stop();
  await page.goto(at('/en/options/'));
  await alive(page);
});

test('the bare address leads on without a server', async ({ page }) => {
  const { at, stop } = await site();
  await visitAndKeep(page, at('/en/'));
  await stop();

  await page.goto(at('/'));

  await expect(page).toHaveURL(at('/en/'));
});

test.describe('a server that comes back with a newer build', () => {
  test('is told in words, reloads nothing by itself, and is taken when she asks', async ({
    page,
  }) => {
    const { at, stop, comeBackWith } = await site();
    await visitAndKeep(page, at('/en/summary/'));
    await page.getByLabel('My own questions').fill('How long is the way?');
    const marked = await mark(page);

    await comeBackWith('.cache/site-grown');
    await lookAgain(page);

    const news = page.locator('#news');
    await expect(news).toContainText('A newer version of this aid is ready', { timeout: 20_000 });
    await expect(news).toContainText('2099.1');
    expect(await marked()).toBe(true);
    await expect(page.getByLabel('My own questions')).toHaveValue('How long is the way?');

    await news.getByRole('button').click();

    await expect(page.locator('footer')).toContainText('2099.1');
    await alive(page);
    await expect(page.getByLabel('My own questions')).toHaveValue('How long is the way?');
    await stop();
  });

  test('does not stop somebody in the middle of the way, whose files it no longer has', async ({
    browser,
  }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const { at, stop, comeBackWith } = await site();
    await page.goto(at('/en/summary/'));
    await alive(page);
    await page.getByLabel('My own questions').fill('How long is the way?');

    await comeBackWith('.cache/site-grown');
    await goTo(page, 'compare');

    await expect(page).toHaveURL(at('/en/compare/'));
    await expect(page.locator('h1')).toBeVisible();
    await alive(page);
    await goTo(page, 'summary');
    await expect(page.getByLabel('My own questions')).toHaveValue('How long is the way?');
    await context.close();
    await stop();
  });

  test('leaves a second tab as it is when the first takes the newer version', async ({
    context,
    page,
  }) => {
    const { at, stop, comeBackWith } = await site();
    await visitAndKeep(page, at('/en/'));
    const second = await secondTab(context, at('/en/summary/'));
    await second.getByLabel('My own questions').fill('Mine.');
    const marked = await mark(second);

    await comeBackWith('.cache/site-grown');
    await lookAgain(page);
    await page.locator('#news').getByRole('button').click({ timeout: 20_000 });
    await expect(page.locator('footer')).toContainText('2099.1');

    expect(await marked()).toBe(true);
    await expect(second.getByLabel('My own questions')).toHaveValue('Mine.');
    await goTo(second, 'options');
    await expect(second.locator('h1')).toBeVisible();
    await expect(second).toHaveURL(at('/en/options/'));
    await stop();
  });
});

async function secondTab(context: BrowserContext, url: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(url);
  await alive(tab);
  return tab;
}

async function goTo(page: Page, step: string): Promise<void> {
  await page.locator('nav summary').first().click();
  await page.locator(`nav a[href="/en/${step}/"]`).first().click();
}

test('what is missing of a half-written cache is kept at the next visit', async ({ page }) => {
  const { at, stop } = await site();
  await visitAndKeep(page, at('/en/'));
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      if (name.startsWith('kept-'))
        for (const request of requests.slice(0, requests.length / 2)) await cache.delete(request);
    }
  });

  await visitAndKeep(page, at('/en/'));
  await stop();

  for (const step of STEPS) {
    await page.goto(at(`/en/${step}`));
    await alive(page);
  }
});

test('a full device keeps less, and the page goes on', async ({ page, context }) => {
  const { at, stop } = await site();
  const devtools = await context.newCDPSession(page);
  await page.goto(at('/404.html'));
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: at(''), quotaSize: 1_000 });

  await page.goto(at('/en/'));
  await alive(page);
  await goTo(page, 'compare');

  await expect(page).toHaveURL(at('/en/compare/'));
  await expect(page.locator('h1')).toBeVisible();
  await stop();
});

test('where another language is not kept, the same page is offered in the one that is', async ({
  page,
}) => {
  const { at, stop } = await site();
  await visitAndKeep(page, at('/en/summary/'));
  await stop();
  await page.goto(at('/de/summary/'));
  const title = page.locator('h1').filter({ visible: true });
  await expect(title).toHaveText('Es gibt gerade kein Netz');
  // Not against the edge of the screen.
  expect((await title.boundingBox())?.x).toBeGreaterThan(10);
  await page.getByRole('link', { name: 'English' }).filter({ visible: true }).click();

  await expect(page).toHaveURL(at('/en/summary/'));
  await expect(page.locator('main.stray')).toHaveCount(0);
});

test('a browser that forbids workers reads the site as before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.serviceWorker, 'register', {
      value: () => Promise.reject(new DOMException('forbidden', 'SecurityError')),
    });
  });
  const { at, stop } = await site();
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));

  await page.goto(at('/en/'));
  await alive(page);
  await goTo(page, 'compare');

  await expect(page.locator('h1')).toBeVisible();
  expect(broken).toEqual([]);
  await stop();
});

test('half of the files of a new build never make a worker', async ({ page }) => {
  const { at, stop, comeBackWith } = await site();
  await visitAndKeep(page, at('/en/'));
  const folder = mkdtempSync(join(tmpdir(), 'half-'));
  cpSync('.cache/site-grown', folder, {
    recursive: true,
    filter: (path) => !/assets[\\/].*\.js/.test(path),
  });

  await comeBackWith(folder);
  await lookAgain(page);
  await page.goto(at('/en/about/'));
  await stop();
  await page.goto(at('/en/compare/'));

  await alive(page);
  await expect(page.locator('footer')).not.toContainText('2099.1');
});
