// One outcome, said and counted, ready to be drawn: the only place where its figures become words.
import type { Figure, FigureOf, RiskFigure } from '#domain/evidence/figure.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { shownFigures } from '#domain/evidence/shownFigures.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import { plain } from '#domain/said/plain.ts';
import { publishedRows, type PublishedRow } from './publishedRows.ts';
import { riskBody, type RiskBody } from './riskBody.ts';
import { scoresBody, type ScoresBody } from './scoresBody.ts';
import type { Telling } from './telling.ts';
import { gistSaid } from '#i18n/gistSaid.ts';
import { timeSaid } from '#i18n/timeSaid.ts';

/** Figures of groups other than the two options as randomised: rows, never a pair of pictures. */
export interface GroupsBody {
  readonly kind: 'groups';
  readonly rows: readonly PublishedRow[];
}

/** A finding in words, or the plain fact that nobody has measured it. */
export interface WordsBody {
  readonly kind: 'words';
  readonly said: Said;
}

export type OutcomeBody = RiskBody | ScoresBody | GroupsBody | WordsBody;

export interface OutcomeView {
  readonly id: string;
  readonly name: string;
  readonly clinical: string;
  readonly meaning: string;
  /** What the leading report found; nothing while another report is read, of which it is not said. */
  readonly gist: Said | undefined;
  readonly aboutDying: boolean;
  readonly body: OutcomeBody;
  /** Who was studied, when it was counted, and what exactly, where one outcome has several sides. */
  readonly who: Said;
  readonly when: Said;
  /** Whose result it is, where it is not that of the group which is read. */
  readonly others: string | undefined;
  readonly aspect: string | undefined;
  /** What a reader must know to read this figure rightly. */
  readonly note: string | undefined;
  readonly certainty: {
    readonly said: string;
    readonly short: string;
    readonly because: readonly string[];
  };
  /** The study in a word: where it was published, and in which year. */
  readonly study: string;
  readonly reports: readonly { readonly value: string; readonly label: string }[];
  readonly report: string;
  readonly published: readonly PublishedRow[];
  readonly ledger: string;
}

/** One outcome for one group of the trial, in the report that the reader picked or the leading one. */
export function outcomeView(outcome: Outcome, telling: Telling, words: Words): OutcomeView {
  const { headline, reports } = shownFigures(outcome, telling.group);
  const choices = headline === undefined ? reports : [headline, ...reports];
  const picked = choices.find(({ id }) => id === telling.report[outcome.id]) ?? choices[0];
  const says = `evidence:outcomes.${outcome.id}` as const;
  return {
    id: outcome.id,
    name: words.text(`${says}.name`),
    clinical: words.text(`${says}.clinical`),
    meaning: words.text(`${says}.meaning`),
    gist:
      picked === headline
        ? gistSaid(outcome.id, telling.group, telling.background, words)
        : undefined,
    aboutDying: outcome.aboutDying,
    body: body(outcome, picked, telling, words),
    who: picked === undefined ? [] : words.say(`rows:populations.${picked.population}`),
    when: picked === undefined ? [] : timeSaid(picked, words),
    others:
      picked === undefined || picked.stratum === telling.group
        ? undefined
        : words.text(`evidence:strata.${picked.stratum}`),
    aspect: aspectText(picked, words),
    note: picked?.note === undefined ? undefined : words.text(`rows:notes.${picked.note}`),
    certainty: certainty(picked, words),
    study: picked === undefined ? '' : (telling.citations[picked.source] ?? ''),
    reports: choices.map((figure) => ({
      value: figure.id,
      label: toldApart(figure, choices, telling, words),
    })),
    report: picked?.id ?? '',
    published: picked === undefined ? [] : publishedRows(picked, telling.order, words),
    ledger: picked === undefined ? '' : `/${words.language}/sources/#figure-${picked.id}`,
  };
}

function body(
  outcome: Outcome,
  figure: Figure | undefined,
  telling: Telling,
  words: Words,
): OutcomeBody {
  if (figure === undefined) return { kind: 'words', said: words.say('compare:notMeasured') };
  switch (figure.kind) {
    case 'counts':
    case 'shares':
      return comparesOptions(figure)
        ? riskBody(outcome, figure, telling, words)
        : { kind: 'groups', rows: publishedRows(figure, telling.order, words) };
    case 'means':
      return comparesOptions(figure)
        ? scoresBody(figure, telling.order, words)
        : { kind: 'groups', rows: publishedRows(figure, telling.order, words) };
    case 'statement':
    case 'ratio':
      return { kind: 'words', said: findingSaid(figure, words) };
    case 'not-measured':
    case 'quantities':
      return { kind: 'words', said: words.say('compare:notMeasured') };
  }
}

function comparesOptions({ arms }: RiskFigure | FigureOf<'means'>): boolean {
  const ids: readonly string[] = arms.map(({ arm }) => arm);
  return ids.length === 2 && ids.includes('ebrt') && ids.includes('targit-iort');
}

function findingSaid(figure: FigureOf<'statement'> | FigureOf<'ratio'>, words: Words): Said {
  const [about, other] = figure.arms;
  if (figure.kind === 'ratio') return words.say('compare:onlyRatio');
  return words.say(`rows:findings.${figure.finding}`, {
    arm: words.text(`evidence:arms.${about.arm}.name`),
    other: words.text(`evidence:arms.${other.arm}.name`),
  });
}

function certainty(figure: Figure | undefined, words: Words): OutcomeView['certainty'] {
  if (figure === undefined || figure.kind === 'not-measured')
    return { said: words.text('compare:certaintyUnknown'), short: '', because: [] };
  return {
    said: words.text(`evidence:certainty.${figure.certainty.level}`),
    short: words.text(`compare:overview.certainty.${figure.certainty.level}`),
    because: figure.certainty.because.map((doubt) => words.text(`rows:doubts.${doubt}`)),
  };
}

function aspectText(figure: Figure | undefined, words: Words): string | undefined {
  return figure?.aspect === undefined ? undefined : words.text(`aspects:${figure.aspect}`);
}

/** Two reports of one study at one time are told apart by the groups that they count. */
function toldApart(
  figure: Figure,
  choices: readonly Figure[],
  telling: Telling,
  words: Words,
): string {
  const label = reportLabel(figure, telling, words);
  const alike = choices.filter((other) => reportLabel(other, telling, words) === label);
  const arms = alike.length > 1 && 'arms' in figure ? figure.arms : [];
  return [label, ...arms.map(({ arm }) => words.text(`evidence:arms.${arm}.name`))].join(' · ');
}

function reportLabel(figure: Figure, { citations }: Telling, words: Words): string {
  const aspect = aspectText(figure, words);
  const when = plain(timeSaid(figure, words));
  return words.text('compare:report.label', {
    when: aspect === undefined ? when : `${aspect}. ${when}`,
    who: words.text(`evidence:strata.${figure.stratum}`),
    study: citations[figure.source] ?? '',
  });
}
