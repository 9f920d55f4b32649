// What one row of the ledger found, line by line, as exactly as it is stored.
import { armsInOrder } from '#domain/evidence/armsInOrder.ts';
import type { Contrast, Figure, FigureOf } from '#domain/evidence/figure.ts';
import type { Said } from '#domain/said/said.ts';
import type { Key, Words } from '#i18n/words.ts';
import { filled, finder, type Find } from './blanks.ts';
import { differenceLines } from './differenceLines.ts';
import { named } from './named.ts';

/** Each group, then the gap, its ratio and its test: everything the source gives, nothing rounded away. */
export function resultLines(figure: Figure, words: Words): readonly Said[] {
  const find = finder(figure);
  switch (figure.kind) {
    case 'counts':
    case 'shares':
      return [
        ...armsInOrder(figure.arms).map((arm) => riskLine(arm, find, words)),
        ...inferredLine(figure, words),
        ...differenceLines(figure, find, words),
        ...contrastLines(figure.arms, figure.contrast, find, words),
      ];
    case 'means':
      return [
        ...armsInOrder(figure.arms).map((arm) => meanLine(arm, find, words)),
        ...differenceLines(figure, find, words),
        ...contrastLines(figure.arms, figure.contrast, find, words),
      ];
    case 'statement':
      return [
        findingLine(figure, words),
        ...contrastLines(figure.arms, figure.contrast, find, words),
      ];
    case 'ratio':
      return [
        ...differenceLines(figure, find, words),
        ...contrastLines(figure.arms, figure.contrast, find, words),
      ];
    case 'quantities':
      return valueLines(figure, find, words);
    case 'not-measured':
      return [words.say('sources:result.notMeasured', { date: words.date(figure.lookedUntil) })];
  }
}

function riskLine(arm: string, find: Find, words: Words): Said {
  const blanks = filled({
    risk: find(`${arm}/risk`),
    events: find(`${arm}/events`),
    total: find(`${arm}/total`),
    low: find(`${arm}/low`),
    high: find(`${arm}/high`),
    level: find(`${arm}/level`),
  });
  const range = 'low' in blanks ? 'Range' : '';
  const base = 'events' in blanks ? 'counts' : 'total' in blanks ? 'shareOf' : 'share';
  return words.say(`sources:result.${base}${range}`, {
    arm: named(`arms.${arm}.name`, words),
    ...blanks,
  });
}

function inferredLine(figure: Figure, words: Words): readonly Said[] {
  return figure.kind === 'counts' && figure.arms.some(({ inferred }) => inferred === true)
    ? [words.say('sources:result.inferred')]
    : [];
}

function meanLine(arm: string, find: Find, words: Words): Said {
  const blanks = filled({
    mean: find(`${arm}/mean`),
    total: find(`${arm}/total`),
    error: find(`${arm}/standard-error`),
  });
  const key: Key = `sources:result.mean${'total' in blanks ? 'Of' : ''}${'error' in blanks ? 'Error' : ''}`;
  return words.say(key, { arm: named(`arms.${arm}.name`, words), ...blanks });
}

function findingLine({ finding, arms: [about, other] }: FigureOf<'statement'>, words: Words): Said {
  return words.say(`rows:findings.${finding}`, {
    arm: named(`arms.${about.arm}.name`, words),
    other: named(`arms.${other.arm}.name`, words),
  });
}

function contrastLines(
  arms: readonly { readonly arm: string }[],
  contrast: Contrast | undefined,
  find: Find,
  words: Words,
): readonly Said[] {
  const test = contrast?.pFrom === 'log-rank' ? 'pLogRank' : contrast?.pBelow ? 'pBelow' : 'p';
  const p = find('difference/p');
  const verdict = contrast?.noninferior;
  return [
    ...ratioLine(arms, contrast, find, words),
    ...(p === undefined ? [] : [words.say(`sources:result.${test}`, { p })]),
    ...(verdict === undefined
      ? []
      : [words.say(verdict ? 'sources:result.noninferior' : 'sources:result.inferior')]),
  ];
}

function ratioLine(
  arms: readonly { readonly arm: string }[],
  contrast: Contrast | undefined,
  find: Find,
  words: Words,
): readonly Said[] {
  const measure = contrast?.ratio?.measure;
  const [first, second] = arms;
  if (measure === undefined || first === undefined || second === undefined) return [];
  const blanks = filled({
    ratio: find(`difference/${measure}`),
    low: find(`difference/${measure}-low`),
    high: find(`difference/${measure}-high`),
    level: find(`difference/${measure}-level`),
  });
  return [
    words.say(`sources:result.${measure}${'low' in blanks ? 'Range' : ''}`, {
      first: named(`arms.${first.arm}.name`, words),
      second: named(`arms.${second.arm}.name`, words),
      ...blanks,
    }),
  ];
}

function valueLines(figure: FigureOf<'quantities'>, find: Find, words: Words): readonly Said[] {
  return figure.values.flatMap(({ arm, measure, unit }) => {
    const value = find(`${arm ?? 'all'}/${measure}`);
    if (value === undefined) return [];
    const base = unit === 'points' || unit === 'gray' ? unit : 'value';
    const name = words.text(`ledger:measures.${measure}`);
    return arm === undefined
      ? [words.say(`sources:result.${base}`, { name, value })]
      : [
          words.say(`sources:result.${base}Arm`, {
            arm: named(`arms.${arm}.name`, words),
            name,
            value,
          }),
        ];
  });
}
