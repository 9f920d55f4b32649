// The aid on a home screen, and what it is made of.
import { readFileSync } from 'node:fs';
import { SHIPPABLE } from '#tools/supply.ts';
import * as v from 'valibot';
import { expect, LANGUAGES, test, visit } from './support.ts';

const Manifest = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  short_name: v.pipe(v.string(), v.nonEmpty()),
  lang: v.string(),
  dir: v.string(),
  start_url: v.string(),
  icons: v.array(v.object({ src: v.string(), type: v.string() })),
});

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
  const bill = v.parse(
    v.object({ components: v.array(v.object({ 'bom-ref': v.string() })) }),
    await (await request.get((await links.nth(1).getAttribute('href')) ?? '')).json(),
  );
  const named = [...list.matchAll(/^(\S+@\d\S*): (.+)$/gm)];

  expect(named.map(([, ref]) => ref).sort()).toEqual(
    bill.components.map((component) => component['bom-ref']).sort(),
  );
  expect(named.length).toBeGreaterThan(20);
  for (const [line, , licence = ''] of named)
    expect(SHIPPABLE, line).toEqual(expect.arrayContaining(licence.split(' AND ')));
  // What every page runs on is among them.
  expect(list).toContain('react-dom@');
  expect(list).toContain('SIL OPEN FONT LICENSE');
  expect(readFileSync('dist/licences.txt', 'utf8')).toBe(list);
});
