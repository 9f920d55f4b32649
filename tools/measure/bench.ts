// How fast the built site is, as ratios measured in one run on one machine. `npm run bench`
// It prints and writes into the README; it never fails because something was slow.
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { compress } from '../compress.ts';
import { findBrowser } from '../programs.ts';
import { serveFolder } from '../serve.ts';
import { projectRoot } from '../server.ts';
import { interactions, LEAST_NOTED, memory, STEPS_WALKED } from './interactions.ts';
import { calm, paint, type Painted, writeBare } from './paint.ts';
import { markdownTable, median, tellReadme } from './table.ts';

const RUNS = 7;
/** The built site, or another build to hold it against: `npm run bench -- folder` writes nothing down. */
const [, , other] = process.argv;
const site = other ?? join(projectRoot, 'dist');
const bare = join(projectRoot, '.cache/bench');

function listens(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  return `http://127.0.0.1:${String(address.port)}`;
}

rmSync(bare, { recursive: true, force: true });
for (const address of ['en/', 'en/compare/']) writeBare(site, bare, address);
compress(bare);
const servers = [await serveFolder(site, 0), await serveFolder(bare, 0)] as const;
const [ours, plain] = [listens(servers[0]), listens(servers[1])];
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const ms = (value: number) => `${value.toFixed(0)} ms`;
const rows: (readonly string[])[] = [];

for (const [name, address] of [
  ['start', '/en/'],
  ['compare', '/en/compare/'],
] as const) {
  const [own, bareOnes]: [Painted[], Painted[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    bareOnes.push(await paint(browser, plain + address));
    own.push(await paint(browser, ours + address));
  }
  for (const [what, pick] of [
    ['first contentful paint', (one: Painted) => one.fcp],
    ['largest contentful paint', (one: Painted) => one.lcp],
  ] as const) {
    const [here, there] = [median(own.map(pick)), median(bareOnes.map(pick))];
    rows.push([`${name}: ${what}`, ms(here), `${(here / there).toFixed(2)} × bare page`]);
  }
  const still: Awaited<ReturnType<typeof calm>>[] = [];
  for (let run = 0; run < RUNS; run += 1) still.push(await calm(browser, ours + address));
  const [before, waking] = [
    median(still.map((one) => one.before)),
    median(still.map((one) => one.waking)),
  ];
  rows.push([`${name}: blocked before the first touch`, ms(before), '']);
  rows.push([`${name}: blocked while it comes to life`, ms(waking), '']);
  rows.push([`${name}: layout shift`, Math.max(...still.map(({ moved }) => moved)).toFixed(3), '']);
}
const {
  bare: presses,
  views,
  questions,
  languages,
  languagePresses,
} = await interactions(browser, ours, plain);
/** The middle one, and how many times a press takes that has nothing to do. */
const beside = (times: readonly number[]) =>
  median(times) < LEAST_NOTED ? `median below ${ms(LEAST_NOTED)}` : ratioOf(times);
const ratioOf = (times: readonly number[]) =>
  `median ${ms(median(times))}, ${(median(times) / median(presses)).toFixed(1)} × a bare press`;
rows.push(['a bare press', ms(Math.max(...presses)), `median ${ms(median(presses))}`]);
rows.push(['another picture of the results', ms(Math.max(...views)), beside(views)]);
rows.push(['the next question', ms(Math.max(...questions)), beside(questions)]);
rows.push(['another language', ms(Math.max(...languagePresses)), beside(languagePresses)]);
if (languages.length > 0)
  rows.push([
    'another language, to its first paint',
    ms(Math.max(...languages)),
    `median ${ms(median(languages))}`,
  ]);
const { early, middle, late } = await memory(browser, ours);
rows.push([
  `memory after ${String(STEPS_WALKED)} steps`,
  `${(late.bytes / 1e6).toFixed(1)} MB`,
  `${(late.bytes / early.bytes).toFixed(2)} × after twelve, ${(late.bytes / middle.bytes).toFixed(2)} × after a hundred`,
]);
rows.push([
  `elements of the page after ${String(STEPS_WALKED)} steps`,
  String(late.nodes),
  `${(late.nodes / early.nodes).toFixed(2)} × after twelve`,
]);
await browser.close();
for (const server of servers) {
  server.closeAllConnections();
  server.close();
}

const table = markdownTable(['what', 'measured', 'ratio'], rows);
console.log(table);
if (other === undefined)
  await tellReadme(
    'bench',
    `${table}\n\nPaints: the median of ${String(RUNS)} first visits over applied slow 4G, with the processor at a quarter of its speed, beside a page of the same text without style or script. Interactions: the longest of several, at a quarter of the speed; a bare press draws a dot in a page of the same text.`,
  );
