// The aid on a home screen, and what it is made of.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SHIPPABLE } from '#tools/supply.ts';
import { expect, LANGUAGES, test, visit } from './support.ts';

test.use({ serviceWorkers: 'allow' });

const Manifest = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  short_name: v.pipe(v.string(), v.nonEmpty()),
  lang: v.string(),
  dir: v.string(),
  start_url: v.string(),
  icons: v.array(v.object({ src: v.string(), type: v.string() })),
});

const LETTERS = 'Figtree@2.002';
const INSIDE = {
  'internmap@2.0.3': 'Copyright 2021 Mike Bostock\n\nPermission to use, copy, modify',
  quickselect: 'Copyright 2018 Vladimir Agafonkin\n\nPermission to use, copy, modify',
  'nanoid@3.0.2': 'Copyright 2017 Andrey Sitnik <andrey@sitnik.ru>\n\nPermission is hereby granted',
};

for (const tag of LANGUAGES) {
  test(`the browser would put the aid in "${tag}" on the home screen`, async ({ page }) => {
    await visit(page, `/${tag}/`);
    const devtools = await page.context().newCDPSession(page);

    const { url, errors } = await devtools.send('Page.getAppManifest');
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');

    expect(new URL(url).pathname).toBe(`/${tag}/app.webmanifest`);
    expect(errors).toEqual([]);
    // A private window, as tests use, is never offered it; nothing else may stand in the way.
    expect(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
    ).toEqual([]);
  });

  test(`the home screen says it in "${tag}" and opens the start in that language`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${tag}/compare/`);
    const answer = await request.get(`/${tag}/app.webmanifest`);
    const manifest = v.parse(Manifest, await answer.json());

    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    expect(manifest).toMatchObject({
      lang: tag,
      dir: await page.locator('html').getAttribute('dir'),
      start_url: `/${tag}/`,
    });
    for (const { src, type } of manifest.icons) {
      const icon = await request.get(src);
      expect(icon.headers()['content-type'], src).toContain(type);
    }
  });
}

test('the site names every package inside it, with its licence', async ({ page, request }) => {
  await visit(page, '/en/about/');
  const links = page.locator('section:has(#licence) a');
  await expect(links).toHaveCount(2);

  const list = await (await request.get((await links.nth(0).getAttribute('href')) ?? '')).text();
  const { components } = v.parse(
    v.object({ components: v.array(v.object({ 'bom-ref': v.string() })) }),
    await (await request.get((await links.nth(1).getAttribute('href')) ?? '')).json(),
  );
  const sections = list.split(/\n\n-{72}\n\n/).slice(1, -1);
  const named = sections.map((section) => /^(\S+): (.+)\n/.exec(section)?.slice(1) ?? [section]);
  const billed = components.map((component) => component['bom-ref']);

  expect(named.map(([ref]) => ref).sort()).toEqual(billed.sort());
  expect(named.length).toBeGreaterThan(20);
  for (const [ref = '', licence = ''] of named)
    expect(ref === LETTERS ? ['OFL-1.1'] : SHIPPABLE, ref).toEqual(
      expect.arrayContaining(licence.split(' AND ')),
    );
  // The letters stand beside the packages, and these inside one.
  expect(billed).toContain(LETTERS);
  for (const [ref, notice] of Object.entries(INSIDE)) {
    expect(billed, ref).toContain(ref);
    expect(sections.find((section) => section.startsWith(`${ref}: `))).toContain(notice);
  }
  // What every page runs on is among them.
  expect(list).toContain('react-dom@');
  expect(list).toContain('SIL OPEN FONT LICENSE');
  expect(readFileSync('dist/licences.txt', 'utf8')).toBe(list);
});
