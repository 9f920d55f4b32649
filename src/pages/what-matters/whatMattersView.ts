// Her concerns, what each implies, and how she weighed before and weighs now. Nothing is added up.
import type { Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Concern } from '#domain/values/concern.ts';
import { hasWeighed } from '#domain/values/topConcerns.ts';
import type { Words } from '#i18n/words.ts';
import { impliedView, type ImpliedMatter, type ImpliedView } from './impliedView.ts';

/** The answers about importance, none of them chosen for her. */
export const IMPORTANCES = ['very', 'somewhat', 'not', 'not-sure'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** The longest text of her own that still fits on the sheet, in letters. */
export const LONGEST_OWN = 400;

/** How she weighs at one moment. */
export interface Weighed {
  readonly importance: Readonly<Record<string, Importance>>;
  readonly top: readonly string[];
}

/** What she has told of what matters to her. */
export interface ValuesTold extends Weighed {
  readonly own: string;
  readonly before?: Weighed | undefined;
}

export interface WhatMattersMatter extends Omit<ImpliedMatter, 'order'> {
  readonly options: readonly Option[];
  readonly concerns: readonly Concern[];
  /** How many concerns can be picked. */
  readonly most: number;
}

export interface ConcernView extends ImpliedView {
  readonly id: string;
  readonly name: string;
  readonly importance: Importance | undefined;
  readonly picked: boolean;
}

/** How one concern stood before she looked, and how it stands now. */
export interface Change {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

export interface WhatMattersView {
  readonly most: number;
  /** Whether as many are picked as can be. */
  readonly full: boolean;
  /** Said where the list is not even for her. */
  readonly delayed: string | undefined;
  readonly concerns: readonly ConcernView[];
  readonly own: string;
  /** Only for somebody who had weighed before she looked. */
  readonly changes: readonly Change[];
  readonly changed: boolean;
}

/** Everything the step shows, for what has been told so far. */
export function whatMattersView(
  matter: WhatMattersMatter,
  told: { readonly values: ValuesTold; readonly swapped: boolean },
  words: Words,
): WhatMattersView {
  const { values } = told;
  const order = orderOf(matter.options, told.swapped);
  const changes = changesOf(matter.concerns, values, words);
  return {
    most: matter.most,
    full: values.top.length >= matter.most,
    delayed: matter.group === 'delayed' ? words.text('what-matters:delayed') : undefined,
    concerns: matter.concerns.map((concern) => ({
      id: concern.id,
      name: nameOf(concern, words),
      importance: values.importance[concern.id],
      picked: values.top.includes(concern.id),
      ...impliedView(concern, { ...matter, order }, words),
    })),
    own: values.own,
    changes,
    changed: changes.some(({ before, now }) => before !== now),
  };
}

/** Her picks after she ticked or unticked one; nothing changes where as many are picked as can be. */
export function picksAfter(
  top: readonly string[],
  concern: string,
  most: number,
): readonly string[] {
  if (top.includes(concern)) return top.filter((id) => id !== concern);
  return top.length < most ? [...top, concern] : top;
}

function nameOf({ id }: Concern, words: Words): string {
  return words.text(`concerns:${id}.name`);
}

function orderOf(options: readonly Option[], swapped: boolean): readonly [OptionId, OptionId] {
  const ids = options.map(({ id }) => id);
  const [first, second] = swapped ? ids.toReversed() : ids;
  return [first ?? 'ebrt', second ?? 'targit-iort'];
}

/** Every concern of which she said something then or now, in the order of the list. */
function changesOf(
  concerns: readonly Concern[],
  values: ValuesTold,
  words: Words,
): readonly Change[] {
  const { before } = values;
  if (before === undefined || !hasWeighed(before)) return [];
  return concerns
    .filter(({ id }) => isWeighed(id, before) || isWeighed(id, values))
    .map((concern) => ({
      id: concern.id,
      name: nameOf(concern, words),
      before: stood(concern.id, before, words),
      now: stood(concern.id, values, words),
    }));
}

function isWeighed(id: string, { importance, top }: Weighed): boolean {
  return importance[id] !== undefined || top.includes(id);
}

function stood(id: string, { importance, top }: Weighed, words: Words): string {
  const how = importance[id] ?? 'none';
  return words.text(`what-matters:change.stood.${top.includes(id) ? `${how}-picked` : how}`);
}
