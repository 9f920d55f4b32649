// What one concern implies for each option, in the same form for both, with what it rests on.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import { spokenFigures } from '#domain/risk/spokenFigures.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import { impliedFor, type Concern, type Implied } from '#domain/values/concern.ts';
import type { Key, Words } from '#i18n/words.ts';

/** What a concern implies for one option. */
export interface ImpliedSide {
  readonly option: OptionId;
  readonly name: string;
  /** That the concern fits this option more or less than the other, or that there is no clear difference. */
  readonly fit: string;
  readonly fact: Said;
  readonly why: Said;
}

/** A row of the ledger or a position on which it rests. */
export interface Rest {
  readonly href: string;
  readonly name: string;
}

export interface ImpliedView {
  readonly sides: readonly [ImpliedSide, ImpliedSide];
  /** What is to be known of both together. */
  readonly note: Said;
  readonly rests: readonly Rest[];
}

export interface ImpliedMatter extends Pick<Evidence, 'outcomes' | 'background' | 'positions'> {
  readonly citations: Readonly<Record<string, string>>;
  readonly group: Group;
  readonly order: readonly [OptionId, OptionId];
}

const PARTS = ['ebrt', 'targit-iort', 'both'] as const;
type Part = (typeof PARTS)[number];

/** The implications of a concern; they are the same whatever a reader says of its importance. */
export function impliedView(concern: Concern, matter: ImpliedMatter, words: Words): ImpliedView {
  const implied = impliedFor(concern, matter.group);
  const says: Key =
    implied === concern
      ? `what-matters:means.${concern.id}`
      : `what-matters:means.${concern.id}.delayed`;
  const spoken = spokenIn(implied, matter);
  const side = (option: OptionId): ImpliedSide => ({
    option,
    name: words.text(`evidence:options.${option}.short`),
    fit: words.text(`what-matters:implies.${fitOf(option, implied.fits)}`),
    fact: words.say(`${says}.${option}.fact`, spoken[option]),
    why: words.say(`${says}.${option}.why`, spoken[option]),
  });
  const [first, second] = matter.order;
  return {
    sides: [side(first), side(second)],
    note: words.say(`${says}.note`, spoken.both),
    rests: restsOf(implied, matter, words),
  };
}

function fitOf(option: OptionId, fits: Concern['fits']): 'more' | 'less' | 'no-clear-difference' {
  if (fits === 'no-clear-difference') return fits;
  return fits === option ? 'more' : 'less';
}

/** The figures of each part; all of a concern share one crowd, so that they can be set beside each other. */
function spokenIn(
  { blanks = {} }: Implied,
  matter: ImpliedMatter,
): Readonly<Record<Part, Readonly<Record<string, Quantity>>>> {
  const all = PARTS.flatMap((part) =>
    Object.entries(blanks[part] ?? {}).map(([name, address]): [string, string] => [
      `${part} ${name}`,
      address,
    ]),
  );
  const found = Object.entries(spokenFigures(matter, Object.fromEntries(all)));
  const of = (part: Part) =>
    Object.fromEntries(
      found
        .filter(([name]) => name.startsWith(`${part} `))
        .map(([name, quantity]) => [name.slice(part.length + 1), quantity]),
    );
  return { ebrt: of('ebrt'), 'targit-iort': of('targit-iort'), both: of('both') };
}

function restsOf(
  { figures, positions }: Implied,
  matter: ImpliedMatter,
  { language }: Words,
): readonly Rest[] {
  const rows = allFigures(matter);
  const rest = (kind: string, id: string, source = ''): Rest => ({
    href: `/${language}/sources/#${kind}-${id}`,
    name: matter.citations[source] ?? source,
  });
  const named = [
    ...figures.map((id) =>
      rest('figure', id, rows.find(({ figure }) => figure.id === id)?.figure.source),
    ),
    ...positions.map((id) =>
      rest('position', id, matter.positions.find((position) => position.id === id)?.source),
    ),
  ];
  // Two rows of one study are one name; the foot of the page leads to the others.
  return named.filter(
    ({ name }, place) => named.findIndex((other) => other.name === name) === place,
  );
}
