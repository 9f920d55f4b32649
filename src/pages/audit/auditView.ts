// What the audit page says: the lists with their groups and items, and how many items are in which state.
import type { AuditItem } from '#domain/audit/auditItem.ts';
import type { Words } from '#i18n/words.ts';

const STATES = ['met', 'partly', 'not-met', 'not-applicable'] as const;

export interface AuditView {
  readonly summary: SummaryTable;
  readonly lists: readonly AuditList[];
}

/** How many items of each list are in which state. */
export interface SummaryTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly header: string; readonly cells: readonly string[] }[];
}

export interface AuditList {
  readonly id: AuditItem['list'];
  readonly name: string;
  /** What the list is, and where we had its wording from. */
  readonly said: readonly string[];
  readonly groups: readonly AuditGroup[];
}

export interface AuditGroup {
  readonly id: string;
  readonly name: string;
  /** How many of its items are in which state; a state that none is in is not named. */
  readonly counts: string;
  readonly items: readonly AuditEntry[];
}

export interface AuditEntry {
  readonly id: string;
  readonly state: string;
  /** What the item asks for. */
  readonly says: string;
  /** How it is met, or what is missing and who is needed. */
  readonly remark: string;
  readonly screen?: { readonly href: string; readonly name: string };
}

/** The lists, groups and items in the order in which they stand in the evidence. */
export function auditView(items: readonly AuditItem[], words: Words): AuditView {
  const lists = sorted(items, ({ list }) => list);
  return {
    summary: summary(lists, words),
    lists: lists.map(([id, ofList]) => ({
      id,
      name: words.text(`audit:lists.${id}.name`),
      said: [words.text(`audit:lists.${id}.is`), words.text(`audit:lists.${id}.read`)],
      groups: sorted(ofList, ({ group }) => group).map(([group, ofGroup]) => ({
        id: group,
        name: words.text(`audit:lists.${id}.groups.${group}`),
        counts: counts(ofGroup, words),
        items: ofGroup.map((item) => entry(item, words)),
      })),
    })),
  };
}

function summary(
  lists: readonly (readonly [AuditItem['list'], readonly AuditItem[]])[],
  words: Words,
): SummaryTable {
  return {
    columns: [
      words.text('audit:summaryList'),
      ...STATES.map((state) => words.text(`audit:states.${state}`)),
    ],
    rows: lists.map(([id, items]) => ({
      header: words.text(`audit:lists.${id}.name`),
      cells: STATES.map((state) => words.number(inState(items, state))),
    })),
  };
}

function counts(items: readonly AuditItem[], words: Words): string {
  return STATES.filter((state) => inState(items, state) > 0)
    .map((state) => words.text(`audit:counts.${state}`, { number: inState(items, state) }))
    .join(' ');
}

function entry({ id, state, screen, needs = [] }: AuditItem, words: Words): AuditEntry {
  return {
    id,
    state: words.text(`audit:states.${state}`),
    says: words.text(`audit:items.${id}.says`),
    remark: [
      words.text(`audit:items.${id}.remark`),
      ...needs.map((whom) => words.text(`audit:needs.${whom}`)),
    ].join(' '),
    ...(screen === undefined ? {} : { screen: linked(screen, words) }),
  };
}

/** The address of a screen in this language, and the name of its step. The start has no path. */
function linked(screen: string, words: Words): AuditEntry['screen'] & object {
  const [step = ''] = screen.split('/#');
  const name = words.text(`common:steps.${screen.startsWith('#') ? 'start' : step}`);
  return {
    href: `/${words.language}/${screen}`,
    name: words.text('audit:where', { step: name }),
  };
}

function inState(items: readonly AuditItem[], state: AuditItem['state']): number {
  return items.filter((item) => item.state === state).length;
}

/** Items by a trait of theirs, each trait in the place of its first item. */
function sorted<Trait>(
  items: readonly AuditItem[],
  trait: (item: AuditItem) => Trait,
): readonly (readonly [Trait, readonly AuditItem[]])[] {
  return [...new Set(items.map(trait))].map((one) => [
    one,
    items.filter((item) => trait(item) === one),
  ]);
}
