// What the evidence answers to the question of a fact; nobody types it beside the question.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Figure, RiskFigure } from '#domain/evidence/figure.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { EXTRA_EBRT, shownFigures, type Group } from '#domain/evidence/shownFigures.ts';
import { leaning } from '#domain/risk/compareRisks.ts';
import type { Fact, FactOf } from './fact.ts';

export type Ledger = Pick<Evidence, 'outcomes' | 'background'>;

// Not the schema's own list: its library would travel to the page with it.
const OPTIONS: readonly [OptionId, OptionId] = ['ebrt', 'targit-iort'];

/** The three answers of each kind of question, besides "I am not sure". */
export const ANSWERS = {
  named: [...OPTIONS, 'both'],
  more: [...OPTIONS, 'no-clear-difference'],
  'extra-ebrt': ['nobody', 'some', 'everybody'],
} as const;

/** The option that is not this one. */
export function otherOption(option: OptionId): OptionId {
  return option === 'ebrt' ? 'targit-iort' : 'ebrt';
}

/** One of the answers of a question. */
export type Answer = (typeof ANSWERS)[Fact['rule']][number];

/**
 * The answer that the figures of this group give.
 *
 * @throws Error where a figure or an outcome that the fact names does not exist
 */
export function rightAnswer(fact: Fact, ledger: Ledger, group: Group): Answer {
  switch (fact.rule) {
    case 'named':
      return namedAnswer(fact, ledger);
    case 'more':
      return moreAfter(leadingFigure(fact, ledger, group));
    case 'extra-ebrt': {
      const share = findQuantity(ledger, `${EXTRA_EBRT[group]}/${fact.option}/risk`).value;
      return share === 0 ? 'nobody' : share === 1 ? 'everybody' : 'some';
    }
  }
}

/** The figure that leads an outcome for a group: the one that its sentence and its answer rest on. */
export function leadingFigure(fact: FactOf<'more'>, ledger: Ledger, group: Group): Figure {
  const { headline, reports } = shownFigures(outcomeOf(fact, ledger), group);
  const figure = headline ?? reports[0];
  if (figure === undefined)
    throw new Error(`Outcome "${fact.outcome}" has no figure to check fact "${fact.id}" against.`);
  return figure;
}

/** The nearest figure that counts both options, so that it can be drawn; the leading one may be words only. */
export function drawnFigure(
  fact: FactOf<'more'>,
  ledger: Ledger,
  group: Group,
): RiskFigure | undefined {
  const { headline, reports } = shownFigures(outcomeOf(fact, ledger), group);
  return [...(headline === undefined ? [] : [headline]), ...reports].find(countsBoth);
}

/** The outcome that a fact is about. */
export function outcomeOf({ id, outcome }: FactOf<'more'>, { outcomes }: Ledger): Outcome {
  const found = outcomes.find((one) => one.id === outcome);
  if (found === undefined) throw new Error(`Fact "${id}" is about no outcome that we have.`);
  return found;
}

function namedAnswer({ id, figure, measure }: FactOf<'named'>, ledger: Ledger): Answer {
  const row = allFigures(ledger).find((one) => one.figure.id === figure)?.figure;
  const arms: readonly (string | undefined)[] =
    row?.kind === 'quantities'
      ? row.values.filter((value) => value.measure === measure).map(({ arm }) => arm)
      : [];
  const named = OPTIONS.filter((option) => arms.includes(option));
  const [only] = named;
  if (only === undefined)
    throw new Error(`Fact "${id}" asks for "${measure}" of "${figure}", which no option has.`);
  return named.length === 1 ? only : 'both';
}

function moreAfter(figure: Figure): Answer {
  switch (figure.kind) {
    case 'counts':
    case 'shares': {
      const least = leaning(figure, 'unwanted');
      return least === 'neither'
        ? 'no-clear-difference'
        : (OPTIONS.find((option) => option !== least.favours) ?? 'no-clear-difference');
    }
    case 'statement': {
      const [about, other] = figure.arms;
      const more = { more: about.arm, fewer: other.arm };
      const arm: string | undefined =
        figure.finding === 'more' || figure.finding === 'fewer' ? more[figure.finding] : undefined;
      return OPTIONS.find((option) => option === arm) ?? 'no-clear-difference';
    }
    case 'means':
    case 'ratio':
    case 'not-measured':
    case 'quantities':
      return 'no-clear-difference';
  }
}

function countsBoth(figure: Figure): figure is RiskFigure {
  if (figure.kind !== 'counts' && figure.kind !== 'shares') return false;
  const arms: readonly string[] = figure.arms.map(({ arm }) => arm);
  return arms.length === OPTIONS.length && OPTIONS.every((option) => arms.includes(option));
}
