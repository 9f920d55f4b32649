// Every figure leads to its row: where it stands, by its own address, and in the searchable list.
import { axeFinds } from './axe.ts';
import { ADDRESSES, alive, expect, test, visit } from './support.ts';

const ROW = '#figure-local-recurrence-5y';

test('a link to a row opens it over the page, with the sum, and gives the place back', async ({
  page,
}) => {
  await visit(page, '/en/compare/');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const link = page.locator(`main a[href$="${ROW}"]`).first();
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(`/en/compare/${ROW}`);

  await dialog.getByText('Show the sum').click();
  await expect(
    dialog.locator('[data-figure="local-recurrence-5y/ebrt/events"]').first(),
  ).toHaveText('11');
  await expect(dialog.getByText('24 ÷ 1,140 = 0.021053')).toBeVisible();
  await expect(
    dialog.locator('[data-figure="local-recurrence-5y/difference/computed-low"]'),
  ).toHaveText('0.0031336');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL('/en/compare/');
  await expect(link).toBeFocused();
});

test('pressing a figure opens its row; Back and Escape close it and give the place back', async ({
  page,
}) => {
  await visit(page, '/en/compare/');
  const figure = page.locator('main [data-figure="local-recurrence-5y/ebrt/people"]').first();
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await figure.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await close();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL('/en/compare/');
    await expect(figure).toBeFocused();
  }
});

test('rows that were closed are nothing that Back must go through', async ({ page }) => {
  await visit(page, '/en/options/');
  await visit(page, '/en/compare/');
  const figures = page.locator('main [data-pair="local-recurrence"] data[data-figure$="/people"]');
  for (const place of [0, 1]) {
    await figures.nth(place).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL('/en/compare/');
  }
  await page.goBack();

  await expect(page).toHaveURL('/en/options/');
});

test('what was set in advance is told without a time and without how sure anyone is', async ({
  page,
}) => {
  await visit(page, '/en/sources/#figure-trial-margin');

  await expect(page.locator('#figure-trial-margin')).not.toContainText('We are');
  await expect(page.locator('#figure-trial-margin')).not.toContainText('When');
  await expect(page.locator(ROW)).toContainText('How sure');
});

test('asking for the open row again leaves Back to close it', async ({ page }) => {
  await visit(page, '/en/compare/');
  await page.locator('main [data-figure="local-recurrence-5y/ebrt/people"]').first().click();
  await page.getByRole('dialog').locator('data[data-figure]').first().click();
  await page.goBack();

  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a link to a row that is no longer there says so above the list', async ({ page }) => {
  await visit(page, '/en/sources/#figure-nothing-like-it');
  await expect(page.getByRole('alert')).toContainText('There is no row with this address');

  await page.goto('/en/sources/#figure-local-recurrence-5y');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an address of no row says so, and leads to the list', async ({ page }) => {
  await page.goto('/en/compare/#figure-nothing-like-it');
  const dialog = page.getByRole('dialog', { name: 'There is no row with this address' });
  await dialog.getByRole('link', { name: 'See all rows' }).click();

  await expect(page).toHaveURL('/en/sources/');
});

test('the address of a row on a page can be sent to somebody', async ({ page }) => {
  await page.goto(`/en/summary/${ROW}`);
  await expect(page.getByRole('dialog')).toContainText('Table');

  await page
    .getByRole('dialog')
    .getByRole('link', { name: 'Open this row in the full list' })
    .click();
  await expect(page).toHaveURL(`/en/sources/${ROW}`);
  await expect(page.locator(ROW)).toBeVisible();
});

test('an open row shuts nobody out', async ({ page }) => {
  await page.goto(`/en/options/${ROW}`);
  await page.getByRole('dialog').getByText('Show the sum').click();

  expect(await axeFinds(page)).toEqual([]);
});

test('the rows can be searched by words and by what they are about', async ({ page }) => {
  await visit(page, '/en/sources/');
  const rows = page.locator('dl[id^="figure-"]');
  const all = await rows.count();
  await page.getByRole('searchbox').fill('seroma drained');
  const said = page.locator('p[role="status"]', { hasText: `of ${String(all)} figures` });
  await expect(said).toBeVisible();
  await expect(said).not.toContainText(`${String(all)} of ${String(all)}`);
  await expect(page.locator(ROW).locator('xpath=ancestor::*[@hidden]').first()).toBeAttached();

  await page.getByRole('button', { name: 'Show all again' }).click();
  await page.getByLabel('Group of women').selectOption('delayed');
  await page.getByLabel('How sure', { exact: true }).selectOption('moderate');
  await expect(page.locator('#figure-local-recurrence-5y-delayed')).toBeAttached();
  await expect(
    page.locator('#figure-local-recurrence-5y-delayed').locator('xpath=ancestor::*[@hidden]'),
  ).toHaveCount(0);
});

// The addresses of figures are the same in every language.
for (const address of ADDRESSES.filter((one) => /^\/en\/(?!sources)/.test(one)))
  test(`${address} leads to the row of each of its figures without a pointer`, async ({ page }) => {
    await visit(page, address);
    await alive(page);
    const astray = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('main data[data-figure]')].map(
        (figure) => figure.getAttribute('data-figure')?.split('/')[0] ?? '',
      );
      return [...new Set(ids)].filter(
        (id) => document.querySelector(`main a[href$="/sources/#figure-${id}"]`) === null,
      );
    });

    expect(astray).toEqual([]);
  });

test('every row says which pages use it, and those pages hold it', async ({ page }) => {
  await visit(page, `/en/sources/${ROW}`);
  const used = page.locator(ROW).getByRole('link', { name: 'Compare' });
  await expect(used).toHaveAttribute('href', '/en/compare/');
});

test.describe('without the network for one file', () => {
  test.use({ noisy: true });

  test('a sum that cannot be loaded is said to be missing, and comes when it is asked for again', async ({
    page,
  }) => {
    await visit(page, '/en/sources/#figure-local-recurrence-5y');
    await page.route('**/assets/figureMore-*.js', (route) => route.abort());
    const row = page.locator('details:has(> div > #figure-local-recurrence-5y)');
    const ask = row.getByText('Show the sum');
    await ask.click();
    await expect(row.getByRole('status')).toContainText('could not be loaded');

    await page.unroute('**/assets/figureMore-*.js');
    await ask.click();
    await ask.click();
    await expect(row.getByRole('heading', { name: 'The sum' })).toBeVisible();
  });
});
