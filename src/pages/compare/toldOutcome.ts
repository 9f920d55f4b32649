// One outcome with all its sides. It takes a slow phone twenty milliseconds to tell one, so each is told once.
import type { Outcome } from '#domain/evidence/outcome.ts';
import { shownFigures } from '#domain/evidence/shownFigures.ts';
import type { Words } from '#i18n/words.ts';
import { outcomeView, type OutcomeView } from './outcomeView.ts';
import type { Telling } from './telling.ts';

export interface ToldOutcome {
  /** In the report that the reader picked, or the leading one. */
  readonly view: OutcomeView;
  /** In its leading report. */
  readonly leading: OutcomeView;
  /** Its other sides, as far as they are counted. */
  readonly sides: readonly OutcomeView[];
}

/** What was told of an outcome in these words, by what changes how it is told. */
interface Kept extends Pick<Telling, 'background' | 'citations'> {
  readonly told: Map<string, ToldOutcome>;
}

const kept = new WeakMap<Words, WeakMap<Outcome, Kept>>();

/** An outcome as `telling` has it; the same again costs nothing. */
export function toldOutcome(outcome: Outcome, telling: Telling, words: Words): ToldOutcome {
  const { told } = keptOf(outcome, telling, words);
  const { group, order, usualTotal, report } = telling;
  const key = [group, ...order, usualTotal, report[outcome.id]].join(' ');
  const known = told.get(key) ?? tell(outcome, telling, words);
  told.set(key, known);
  return known;
}

function keptOf(outcome: Outcome, { background, citations }: Telling, words: Words): Kept {
  const outcomes = kept.get(words) ?? new WeakMap<Outcome, Kept>();
  kept.set(words, outcomes);
  const known = outcomes.get(outcome);
  if (known?.background === background && known.citations === citations) return known;
  const fresh = { background, citations, told: new Map<string, ToldOutcome>() };
  outcomes.set(outcome, fresh);
  return fresh;
}

function tell(outcome: Outcome, telling: Telling, words: Words): ToldOutcome {
  const view = outcomeView(outcome, telling, words);
  const picked = telling.report[outcome.id] !== undefined;
  return {
    view,
    leading: picked ? outcomeView(outcome, { ...telling, report: {} }, words) : view,
    sides: sidesOf(outcome, telling, words),
  };
}

/**
 * Other sides of one outcome, as far as they are counted: pain elsewhere beside pain in the treated
 * area. Without them the overview would show only the side that its leading report happens to tell.
 */
function sidesOf(outcome: Outcome, telling: Telling, words: Words): readonly OutcomeView[] {
  const { headline, reports } = shownFigures(outcome, telling.group);
  return reports
    .filter(
      ({ aspect, analysis }) => aspect !== headline?.aspect && analysis === headline?.analysis,
    )
    .map(({ id }) => outcomeView(outcome, { ...telling, report: { [outcome.id]: id } }, words))
    .filter(({ body }) => body.kind === 'risk');
}
