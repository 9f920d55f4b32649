// Where answers are kept: in the tab, on the device, or nowhere; and that nothing else ever is.
import type { BrowserContext, Page } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { alive, expect, test, visit } from './support.ts';

test.use({ serviceWorkers: 'allow' });

const MINUTES = 60_000;
const NAMES = [
  'In this tab',
  'On this device',
  'Nowhere, as others use this computer too',
] as const;

/** Gives an answer, as on every visit below. */
async function tellAge(page: Page, age = '50 or over'): Promise<void> {
  await visit(page, '/en/about-you/');
  await page.getByRole('radio', { name: age }).check();
}

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'What is kept, and where' });
}

async function keep(page: Page, name: (typeof NAMES)[number]): Promise<void> {
  await page.getByRole('button', { name: 'What is kept, and where' }).click();
  await dialog(page).getByRole('radio', { name }).check();
  await dialog(page).getByRole('button', { name: 'Keep it this way' }).click();
  await expect(dialog(page).getByText('From now on it is kept this way.')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toBeHidden();
}

/** All that a browser can keep of a site, as far as scripts and the test can see it. */
async function allStorages(page: Page, context: BrowserContext) {
  const seen = await page.evaluate(async () => ({
    session: Object.fromEntries(Object.entries(window.sessionStorage)),
    local: Object.fromEntries(Object.entries(window.localStorage)),
    databases: await window.indexedDB.databases(),
    caches: await window.caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: JSON.stringify(window.history.state),
    name: window.name,
  }));
  return { ...seen, cookies: await context.cookies() };
}

const NOTHING = {
  session: {},
  local: {},
  databases: [],
  caches: [],
  workers: 0,
  history: 'null',
  name: '',
  cookies: [],
};
const ONLY_THE_WORD = { ...NOTHING, session: { 'radiotherapy-decision-keeping': 'shared' } };

test('a tab keeps answers through a reload, and a new tab knows nothing of them', async ({
  context,
  page,
}) => {
  await tellAge(page);
  await page.reload();
  await alive(page);
  await expect(page.getByRole('radio', { name: '50 or over' })).toBeChecked();
  expect((await allStorages(page, context)).local).toEqual({});

  const other = await context.newPage();
  await visit(other, '/en/about-you/');
  await expect(other.getByRole('radio', { name: '50 or over' })).not.toBeChecked();
});

test('looking at what is kept says it in words and stores nothing new', async ({
  context,
  page,
}) => {
  await visit(page, '/en/');
  await page.getByRole('button', { name: 'What is kept, and where' }).click();
  await expect(dialog(page)).toContainText('Nothing yet.');
  await dialog(page).getByRole('radio', { name: 'In this tab' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('radio', { name: NAMES[2] })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog(page).getByRole('alert')).toContainText('does not count yet');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  const { session, local } = await allStorages(page, context);
  expect({ session, local }).toEqual({ session: {}, local: {} });

  await tellAge(page);
  await page.getByRole('button', { name: 'What is kept, and where' }).click();
  await expect(dialog(page)).toContainText('Your answers about yourself');
  await expect(dialog(page)).toContainText('sessionStorage');
});

test('a device gives answers back after the tab was closed, until she takes that back', async ({
  context,
  page,
}) => {
  await tellAge(page);
  await keep(page, 'On this device');
  await expect(page.getByText('What you tell is kept on this device.')).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.goto('/en/about-you/');
  // Nobody has touched the page: what is kept wakes it.
  await expect(later.getByRole('radio', { name: '50 or over' })).toBeChecked();
  await keep(later, 'In this tab');
  expect((await allStorages(later, context)).local).toEqual({});
  await expect(later.getByRole('radio', { name: '50 or over' })).toBeChecked();
});

test('a device forgets after ninety days, and says so once', async ({ context, page }) => {
  await page.clock.install({ time: '2026-12-01T10:00:00Z' });
  await tellAge(page);
  await keep(page, 'On this device');
  await page.getByRole('button', { name: 'What is kept, and where' }).click();
  await expect(dialog(page)).toContainText('Until 1 March 2027');
  await page.close();

  const late = await context.newPage();
  await late.clock.install({ time: '2027-03-02T00:00:01Z' });
  await late.goto('/en/about-you/');
  await expect(late.getByText('kept for as long as we said')).toBeVisible();
  await expect(late.getByRole('radio', { name: '50 or over' })).not.toBeChecked();
  const { session, local } = await allStorages(late, context);
  expect({ session, local }).toEqual({ session: {}, local: {} });
  await visit(late, '/en/about-you/');
  await expect(late.getByText('kept for as long as we said')).toBeHidden();
});

test('two tabs on one device show the same, and the second says why', async ({ context, page }) => {
  await tellAge(page);
  await keep(page, 'On this device');
  const other = await context.newPage();
  await visit(other, '/en/about-you/');
  await expect(other.getByRole('radio', { name: '50 or over' })).toBeChecked();

  await page.getByRole('radio', { name: 'From 40, but under 45' }).check();

  await expect(other.getByText('changed in another tab')).toBeInViewport();
  await expect(other.getByRole('radio', { name: 'From 40, but under 45' })).toBeChecked();

  await other.getByRole('button', { name: 'Forget my answers' }).click();
  await other.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByText('deleted in another tab')).toBeInViewport();
  await expect(page.getByRole('radio', { name: 'From 40, but under 45' })).not.toBeChecked();
  for (const tab of [page, other]) {
    const { session, local } = await allStorages(tab, context);
    expect({ session, local }).toEqual({ session: {}, local: {} });
  }
});

test('a shared computer holds one word in the tab, and no storage anything else', async ({
  context,
  page,
}) => {
  await visit(page, '/en/');
  await page.locator('html[data-kept]').waitFor({ state: 'attached' });
  expect((await allStorages(page, context)).caches).not.toEqual([]);
  await keep(page, NAMES[2]);
  await page.getByRole('link', { name: 'I am deciding' }).click();
  await page.getByRole('radio', { name: '50 or over' }).check();
  await page.getByRole('link', { name: 'Show my fit' }).first().click();
  await expect(page).toHaveURL('/en/your-fit/');
  await expect(page.locator('main')).toContainText('50 or over');
  await expect.poll(() => allStorages(page, context)).toEqual(ONLY_THE_WORD);

  await page.reload();
  await alive(page);
  await expect(page.getByText('This is a shared computer')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('50 or over');
  await expect.poll(() => allStorages(page, context)).toEqual(ONLY_THE_WORD);
});

test('a shared computer asks after nine minutes, and deletes after ten', async ({
  context,
  page,
}) => {
  await page.clock.install();
  await visit(page, '/en/about-you/');
  await keep(page, NAMES[2]);
  await page.getByRole('radio', { name: '50 or over' }).check();
  const question = page.getByRole('alertdialog', { name: 'Are you still there?' });

  await page.clock.fastForward(9 * MINUTES - 5_000);
  await expect(question).toBeHidden();
  await page.clock.fastForward(5_000);
  await expect(question).toBeVisible();
  expect(await axeFinds(page, { within: 'dialog[open]' })).toEqual([]);
  await page.getByRole('button', { name: 'I am still here' }).click();
  await expect(question).toBeHidden();
  await page.clock.fastForward(9 * MINUTES - 5_000);
  await expect(page.getByRole('radio', { name: '50 or over' })).toBeChecked();

  await page.clock.fastForward(5_000);
  await expect(question).toBeVisible();
  // A touch is no answer: it may be the next person's.
  await page.mouse.move(50, 50);
  await page.clock.fastForward(1 * MINUTES);
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.getByText('are deleted, as others use this computer too')).toBeVisible();
  // A worker that was just being installed may have kept something meanwhile.
  await expect.poll(() => allStorages(page, context), { timeout: 20_000 }).toEqual(ONLY_THE_WORD);
  await visit(page, '/en/about-you/');
  await expect(page.getByRole('radio', { name: '50 or over' })).not.toBeChecked();
});

test('a shared computer that slept for hours deletes as soon as it is looked at', async ({
  page,
}) => {
  await page.clock.install();
  await visit(page, '/en/about-you/');
  await keep(page, NAMES[2]);
  await page.getByRole('radio', { name: '50 or over' }).check();

  await page.clock.fastForward(300 * MINUTES);

  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.getByText('are deleted, as others use this computer too')).toBeVisible();
});

test('a shared computer does not ask where there is nothing to lose', async ({ page }) => {
  await page.clock.install();
  await visit(page, '/en/compare/');
  await keep(page, NAMES[2]);

  await page.clock.fastForward(60 * MINUTES);

  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page).toHaveURL(/\/en\/compare\/$/);
});

test('Back shows nothing on a shared computer, neither answers nor what was typed, even before a touch', async ({
  page,
}) => {
  /** What stands in the fields before the app is there to say what should. */
  const filledIn = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('textarea, input')].flatMap((field) => {
        if (field instanceof HTMLTextAreaElement) return field.value === '' ? [] : [field.value];
        if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return [];
        return field.checked && field.closest('main') !== null ? [field.value] : [];
      }),
    );
  await visit(page, '/en/about-you/');
  await keep(page, NAMES[2]);
  await page.getByRole('radio', { name: '50 or over' }).check();
  await page.goto('/en/trial/');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('About you');
  expect(await filledIn()).toEqual([]);

  await visit(page, '/en/summary/');
  await page.locator('main textarea:visible').first().fill('My very own words');
  await page.goto('/en/trial/');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Your sheet for the visit');
  expect(await filledIn()).toEqual([]);
});

test('a page that the browser puts aside whole, to show it again on Back, is empty by then', async ({
  page,
}) => {
  await visit(page, '/en/about-you/');
  await keep(page, NAMES[2]);
  await page.getByRole('radio', { name: '50 or over' }).check();

  // Playwright turns this memory of the browser off, so its two events are sent by hand.
  const checked = await page.evaluate(async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    const left = document.querySelectorAll('input:checked').length;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return left;
  });

  expect(checked).toBe(0);
  await expect(page.getByText('are deleted, as others use this computer too')).toBeVisible();
});

for (const way of NAMES) {
  test(`forgetting leaves nothing, where it was kept so: ${way}`, async ({ context, page }) => {
    await tellAge(page);
    await keep(page, way);
    await page.goto('/en/compare/#figure-local-recurrence-5y');
    await alive(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.evaluate(() => {
      window.history.replaceState({ told: 'something' }, '', '/en/compare/#v1.something');
    });
    await page.getByRole('button', { name: 'What is kept, and where' }).click();
    await dialog(page).getByRole('button', { name: 'Forget my answers' }).click();
    await dialog(page).getByRole('button', { name: 'Forget them' }).click();
    await expect(dialog(page).getByText('Your answers are forgotten.')).toBeVisible();

    expect(new URL(page.url()).hash).toBe('');
    const { session, local, history, databases, cookies } = await allStorages(page, context);
    expect({ local, history, databases, cookies }).toEqual({
      local: {},
      history: 'null',
      databases: [],
      cookies: [],
    });
    expect(session).toEqual(way === NAMES[2] ? ONLY_THE_WORD.session : {});
  });
}

test('where storage is forbidden, the page says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Not here.', 'SecurityError');
        },
      });
  });
  await tellAge(page);
  // The notice, and the line at the foot that says where answers are kept.
  await expect(page.getByText('does not let us keep your answers')).toHaveCount(2);
  await expect(page.getByText('kept in this tab')).toHaveCount(0);
  await page.getByRole('button', { name: 'What is kept, and where' }).click();
  await dialog(page).getByRole('radio', { name: 'On this device' }).check();
  await dialog(page).getByRole('button', { name: 'Keep it this way' }).click();
  await expect(dialog(page).getByText('does not let us do that')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('radio', { name: '50 or over' })).toBeChecked();
});

test('the about page leads to it, Back closes it, and axe finds nothing in it', async ({
  page,
}) => {
  await visit(page, '/en/about/');
  await page.getByRole('link', { name: 'See what is kept now, and choose' }).click();
  await expect(dialog(page)).toBeVisible();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await axeFinds(page, { within: 'dialog[open]' })).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  }
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
});

test('without JavaScript a sentence says that nothing is kept', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/about/');

  await expect(page.getByText('Without JavaScript nothing can be answered here')).toBeVisible();
  await expect(page.getByText('What you tell is kept')).toBeHidden();
  await context.close();
});

test('a second press on "Forget my answers" never answers the question that it opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await tellAge(page);
  await page.getByRole('button', { name: 'Forget my answers' }).click();
  const yes = page.getByRole('button', { name: 'Forget them' });
  const box = await yes.boundingBox();
  // At once, where the finger of a double press would be.
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);

  await yes.click();
  await expect(page.getByText('Your answers are forgotten')).toBeVisible();
});

test('a second press on "Next question" answers nothing', async ({ page }) => {
  await tellAge(page);
  const next = page.getByRole('link', { name: 'Next question' });
  await next.click();
  const answer = page.locator('main input[type=radio]:visible').first();
  const box = await answer.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await expect(page.locator('[data-settling]')).toHaveCount(0);

  await expect(page.locator('main input[type=radio]:visible:checked')).toHaveCount(0);
  await answer.check();
  await expect(answer).toBeChecked();
});

test('on a shared computer another language asks first, as it would know nothing', async ({
  page,
}) => {
  await tellAge(page);
  await keep(page, NAMES[2]);
  const asked: string[] = [];
  let answer = false;
  page.on('dialog', async (question) => {
    asked.push(question.message());
    await (answer ? question.accept() : question.dismiss());
  });
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/en\/about-you\//);
  await expect(page.getByRole('radio', { name: '50 or over' })).toBeChecked();
  expect(asked).toEqual([expect.stringContaining('it is deleted')]);

  answer = true;
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/about-you\//);
});

test('a field that is full says so', async ({ page }) => {
  await visit(page, '/en/summary/');
  const field = page.getByRole('textbox', { name: 'My own questions' });
  const longest = Number(await field.getAttribute('maxlength'));
  await field.fill('x'.repeat(longest - 1));
  await expect(page.getByText('The field is full')).toHaveCount(0);
  await field.press('End');
  await field.press('x');

  await expect(page.getByText(`The field is full: ${String(longest)} letters`)).toBeVisible();
});

test.describe('on a shared computer without a network', () => {
  test.use({ noisy: true, serviceWorkers: 'block' });

  test('a page that cannot be opened costs nothing that was told', async ({ page, context }) => {
    await tellAge(page);
    await keep(page, NAMES[2]);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Show my fit' }).first().click();
    await expect(page.getByText('could not be opened just now')).toBeInViewport();
    await expect(page.getByRole('radio', { name: '50 or over' })).toBeChecked();

    await context.setOffline(false);
    await page.getByRole('link', { name: 'Show my fit' }).first().click();
    await expect(page).toHaveURL('/en/your-fit/');
    await expect(page.getByText('could not be opened just now')).toHaveCount(0);
    await expect(page.locator('main')).toContainText('50 or over');
  });

  test('a part that cannot be loaded costs nothing that was told', async ({ page, context }) => {
    await tellAge(page);
    await keep(page, NAMES[2]);
    await page.locator('nav > details summary').click();
    await page.locator('nav > details a[href="/en/summary/"]').click();
    await page.getByRole('textbox', { name: 'My own questions' }).fill('Will it hurt?');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Make a link, a code or a file' }).click();

    await expect(page.getByText('could not be opened just now')).toBeInViewport();
    await expect(page.getByRole('textbox', { name: 'My own questions' })).toHaveValue(
      'Will it hurt?',
    );
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Make a link, a code or a file' }).click();
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
  });
});

test.describe('in a tab without a network and without a worker', () => {
  test.use({ noisy: true, serviceWorkers: 'block' });

  test('what cannot be loaded leaves the page where it is', async ({ page, context }) => {
    await visit(page, '/en/summary/');
    await page.getByRole('textbox', { name: 'My own questions' }).fill('Will it hurt?');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Make a link, a code or a file' }).click();

    await expect(page.getByText('could not be opened just now')).toBeInViewport();
    await page.locator('nav > details summary').click();
    await page.locator('nav > details a[href="/en/options/"]').click();
    await expect(page.getByText('could not be opened just now')).toBeInViewport();
    await expect(page).toHaveURL('/en/summary/');
    await page.locator('main data[data-figure]').first().click();
    await expect(page).toHaveURL('/en/summary/');
  });
});
