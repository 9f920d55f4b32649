// The check: six facts with their questions, and where the reader stands in her own judgement.
import { STANDING, standingOf } from '#domain/check/standing.ts';
import type { Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Words } from '#i18n/words.ts';
import type { CheckMatter, CheckTold, Clarity } from './checkMatter.ts';
import { factView, type FactView } from './factView.ts';

/** A point in one of the two lists: its name, and whom to ask about it. */
export interface PointView {
  readonly id: string;
  readonly name: string;
  readonly ask: string;
}

/** One of the four questions that only her hospital can answer. */
export interface StandingView {
  readonly id: string;
  readonly question: string;
  readonly clarity: Clarity | undefined;
}

export interface CheckView {
  /** Said where the single dose could only be given at a second operation. */
  readonly delayed: string | undefined;
  readonly facts: readonly FactView[];
  readonly standing: readonly StandingView[];
  readonly clear: readonly PointView[];
  readonly unclear: readonly PointView[];
  readonly links: { readonly summary: string };
}

/** Everything the check shows, for these answers. */
export function checkView(matter: CheckMatter, told: CheckTold, words: Words): CheckView {
  const ids = matter.facts.map(({ id }) => id);
  const { clear, unclear } = standingOf(ids, told.points);
  const pointView = (id: string): PointView => {
    const point = `points:${ids.includes(id) ? 'facts' : 'standing'}.${id}` as const;
    return { id, name: words.text(`${point}.unclear`), ask: words.text(`${point}.ask`) };
  };
  const order = orderOf(matter.options, told.swapped);
  return {
    delayed: matter.group === 'delayed' ? words.text('check:delayed') : undefined,
    facts: matter.facts.map((fact) => factView(fact, { ...matter, order }, told, words)),
    standing: STANDING.map((id) => ({
      id,
      question: words.text(`check:standing.${id}`),
      clarity: told.points[id],
    })),
    clear: clear.map(pointView),
    unclear: unclear.map(pointView),
    links: { summary: `/${words.language}/summary/` },
  };
}

function orderOf(options: readonly Option[], swapped: boolean): readonly [OptionId, OptionId] {
  const ids = options.map(({ id }) => id);
  const [first, second] = swapped ? ids.toReversed() : ids;
  return [first ?? 'ebrt', second ?? 'targit-iort'];
}
