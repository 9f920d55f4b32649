// How the site grows: worlds of more languages and more outcomes, built and weighed. `npm run growth`
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import * as v from 'valibot';
import { findBrowser } from '../programs.ts';
import { serveFolder } from '../serve.ts';
import { projectRoot } from '../server.ts';
import { kilobytes, markdownTable, median, tellReadme } from './table.ts';

/** Regions that speak English: their languages count as English does, so its words will do for them. */
const REGIONS =
  'AG AI AS AT AU BB BE BI BM BS BW BZ CA CC CH CK CM CX CY DE DG DK DM ER FI FJ FK FM GD GG GH GI GM GU GY HK IE IL IM IN IO JE JM KE KI KN KY LC LR LS';

/** Steps that are weighed, by their place in the address. */
const STEPS = ['', 'about-you', 'compare', 'what-matters', 'summary', 'trial', 'sources'] as const;

interface World {
  readonly languages: number;
  /** Outcomes that are added to the real ones, in the list of all figures. */
  readonly outcomes: number;
}

interface Weighed extends World {
  readonly seconds: number;
  readonly bytes: ReadonlyMap<string, number>;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const Tree = v.record(v.string(), v.unknown());

/** Builds a world in a folder of its own. @returns where its site is, and what it weighs */
function grow(world: World): Weighed & { readonly site: string } {
  const folder = join(
    projectRoot,
    '.cache/growth',
    `${String(world.languages)}-${String(world.outcomes)}`,
  );
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(projectRoot, 'src/evidence'), join(folder, 'evidence'), { recursive: true });
  cpSync(join(projectRoot, 'locales/en'), join(folder, 'locales/en'), { recursive: true });
  addOutcomes(folder, world.outcomes);
  for (const region of REGIONS.split(' ').slice(0, world.languages - 1))
    addLanguage(folder, region);
  const site = join(folder, 'site');
  const started = performance.now();
  execFileSync('node', [join(projectRoot, 'tools/build.ts'), site], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      EVIDENCE_FOLDER: join(folder, 'evidence'),
      LOCALES_FOLDER: join(folder, 'locales'),
    },
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    ...world,
    seconds,
    site,
    bytes: new Map(STEPS.map((step) => [step, weigh(site, step)])),
  };
}

function addLanguage(folder: string, region: string): void {
  const tag = `en-${region}`;
  cpSync(join(folder, 'locales/en'), join(folder, 'locales', tag), { recursive: true });
  rmSync(join(folder, 'locales', tag, 'notes.json'));
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region;
  const file = join(folder, 'locales', tag, 'locale.json');
  writeFileSync(
    file,
    JSON.stringify({ ...v.parse(Tree, json(file)), name: `English (${name})`, formats: tag }),
  );
}

/** Outcomes made from one real row under other names. */
function addOutcomes(folder: string, count: number): void {
  const pattern = readFileSync(join(projectRoot, 'tests/fixtures/grown/listed.json'), 'utf8');
  const names: Record<string, unknown> = {};
  for (const place of Array.from({ length: count }, (_, index) => index + 1)) {
    const id = `invented-${String(place)}`;
    const outcome = pattern.replaceAll('invented-listed', id);
    writeFileSync(
      join(folder, `evidence/outcomes/${id}.json`),
      JSON.stringify({ ...v.parse(Tree, JSON.parse(outcome)), order: 100 + place }),
    );
    names[id] = {
      name: `Invented result ${inLetters(place)}`,
      clinical: `Invented term ${inLetters(place)}`,
    };
  }
  const words = join(folder, 'locales/en/sources.json');
  writeFileSync(words, JSON.stringify({ ...v.parse(Tree, json(words)), outcomes: names }));
  const release = join(folder, 'evidence/release.json');
  writeFileSync(release, JSON.stringify({ ...v.parse(Tree, json(release)), version: '2099.1' }));
}

/** A number in letters: words hold no digits. */
function inLetters(place: number): string {
  return String(place).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}

/** Bytes of a step as brotli sends them: its page, its words, its part of the evidence. Code is the same in every world. */
function weigh(site: string, step: string): number {
  const page = join(site, 'en', step, 'index.html');
  const [, list = '[]'] = /data-needs>(.*?)<\/script>/.exec(readFileSync(page, 'utf8')) ?? [];
  const needs = v
    .parse(v.array(v.string()), JSON.parse(list))
    .filter((path) => path.endsWith('.json'));
  return [page, ...needs.map((path) => join(site, path))].reduce(
    (sum, file) => sum + statSync(`${file}.br`).size,
    0,
  );
}

/** Milliseconds from a letter typed into the search of the ledger until its rows are there, the median of several. */
async function filterTime(site: string): Promise<number> {
  const server = await serveFolder(site, 0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/en/sources/`);
    await page.mouse.move(3, 3);
    await page.mouse.move(5, 5);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    const html = page.locator('html');
    await html.evaluate((root) => {
      document.addEventListener(
        'input',
        ({ timeStamp }) => {
          // The frame after the next one: the first one draws what has changed.
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              root.dataset['took'] = String(performance.now() - timeStamp);
            });
          });
        },
        true,
      );
    });
    await page.getByRole('searchbox').focus();
    const times: number[] = [];
    for (const letter of ['i', 'n', 'v', 'e', 'n', 't', 'e', 'd']) {
      await page.keyboard.press(letter);
      await page.locator('html[data-took]').waitFor({ state: 'attached' });
      times.push(Number(await html.getAttribute('data-took')));
      await html.evaluate((root) => {
        delete root.dataset['took'];
      });
    }
    return median(times);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function line({ languages, outcomes, seconds, bytes }: Weighed): readonly string[] {
  return [
    String(languages),
    String(outcomes),
    `${seconds.toFixed(0)} s`,
    ...STEPS.map((step) => kilobytes(bytes.get(step) ?? NaN)),
  ];
}

const head = [
  'languages',
  'outcomes added',
  'build',
  ...STEPS.map((step) => (step === '' ? 'start' : step)),
];
const worlds: (Weighed & { readonly site: string })[] = [];
for (const world of [
  { languages: 2, outcomes: 10 },
  { languages: 15, outcomes: 10 },
  { languages: 50, outcomes: 10 },
  { languages: 2, outcomes: 100 },
  { languages: 2, outcomes: 1000 },
]) {
  const grown = grow(world);
  worlds.push(grown);
  console.log(line(grown).join('  '));
}
const largest = worlds.find(({ outcomes }) => outcomes === 1000);
const filter = largest === undefined ? NaN : await filterTime(largest.site);
const table = markdownTable(head, worlds.map(line));
const told = `${table}\n\nBytes are the page, its words and its part of the evidence, as brotli sends them. With a thousand outcomes added, the search of \`sources\` shows its rows ${filter.toFixed(0)} ms after a letter is typed (median).`;
console.log(`\n${told}`);
await tellReadme('growth', told);
