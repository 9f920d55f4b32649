// What the tests have measured, as tables of the README. `npm test && npm run tables`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { walks, type Walk } from '../reports/journeys.ts';
import { projectRoot } from '../server.ts';
import { kilobytes, markdownTable, tellReadme } from './table.ts';

const Spent = v.object({
  html: v.number(),
  scripts: v.number(),
  styles: v.number(),
  words: v.number(),
  fonts: v.number(),
  everything: v.number(),
});

const ran = walks(JSON.parse(readFileSync(join(projectRoot, '.cache/journeys.json'), 'utf8')));

/** First visits by step and language: the largest over the languages, with the language that has it. */
function bytes(): string {
  const visits = ran.flatMap(({ title, annotations }) => {
    const [, tag = '', step = ''] = /to \/([^/]+)\/(?:([^/]+)\/)? ?stays/.exec(title) ?? [];
    const first = annotations['bytes'];
    const awake = annotations['bytes, awake'];
    if (first === undefined || awake === undefined) return [];
    return [
      {
        tag,
        step: step === '' ? 'start' : step,
        first: v.parse(Spent, JSON.parse(first)),
        awake: v.parse(Spent, JSON.parse(awake)),
      },
    ];
  });
  const steps = [...new Set(visits.map(({ step }) => step))];
  return markdownTable(
    ['step', 'HTML', 'script', 'everything', 'script, awake', 'words, awake'],
    steps.map((step) => {
      const own = visits.filter((visit) => visit.step === step);
      const most = (pick: (visit: (typeof own)[number]) => number) =>
        kilobytes(Math.max(...own.map(pick)));
      return [
        step,
        most(({ first }) => first.html),
        most(({ first }) => first.scripts),
        most(({ first }) => first.everything),
        most(({ awake }) => awake.scripts),
        most(({ awake }) => awake.words),
      ];
    }),
  );
}

/** Checks by what they ask, and how many passed. */
function passes(groups: readonly (readonly [string, (one: Walk) => boolean])[]): string {
  return markdownTable(
    ['what', 'checks', 'passed'],
    groups.map(([name, belongs]) => {
      const own = ran.filter(belongs);
      return [name, String(own.length), String(own.filter(({ passed }) => passed).length)];
    }),
  );
}

await tellReadme(
  'bytes',
  `${bytes()}\n\nBytes as brotli sends them: the most of any language. "Awake" is after the first touch.`,
);
await tellReadme(
  'everyone',
  passes([
    [
      'every step and language, light and dark, 320 to 1920 px: axe, targets, spacing, letters twice as large',
      ({ title }) => title.endsWith('is whole on a phone and on a desk'),
    ],
    [
      'every step and language without JavaScript',
      ({ title }) => title.endsWith('reads without JavaScript'),
    ],
    [
      'states: partial, outside, late, offline, missing, broken, dialogs open',
      ({ title }) => title.startsWith('axe finds nothing'),
    ],
    [
      'every step by keyboard, with the focus in sight',
      ({ title }) => title.includes('by keyboard, and where one is'),
    ],
    ['the sheet on A4 and Letter, in each language', ({ file }) => file.endsWith('print.spec.ts')],
  ]),
);
await tellReadme(
  'engines',
  passes([
    ['Chromium: everything', ({ project }) => project === 'chromium'],
    [
      'Chromium with its windows, as people have it: the whole walk in each language, and offline',
      ({ project }) => project === 'chromium with windows',
    ],
    [
      'Firefox ESR: the whole walk in each language, and offline',
      ({ project }) => project === 'firefox',
    ],
    ['WebKitGTK: the whole walk in each language', ({ project }) => project === 'webkit'],
  ]),
);
