// What a concern rests on must exist, and as many concerns must fit one option more as the other.
import type { Evidence } from '#domain/evidence/evidence.ts';
import { allFigures } from '#domain/evidence/allFigures.ts';
import { spokenFigures } from '#domain/risk/spokenFigures.ts';
import type { Concern, Implied } from './concern.ts';

/**
 * Every concern that rests on nothing, or on something that the evidence does not hold, and a list
 * that leans. Only what holds before a lumpectomy must be balanced: afterwards the one dose needs a
 * second operation, and a list that hid this would be no truer for being even.
 *
 * @returns one sentence a problem
 */
export function checkConcerns(evidence: Evidence): readonly string[] {
  const { concerns, options } = evidence;
  return [
    ...concerns.flatMap(({ id, delayed, ...before }) => [
      ...problems(id, before, evidence),
      ...(delayed === undefined ? [] : problems(id, delayed, evidence)),
    ]),
    ...leaning(
      concerns,
      options.map(({ id }) => id),
    ),
    ...huddling(concerns),
  ];
}

function problems(id: string, implied: Implied, evidence: Evidence): readonly string[] {
  const rows = new Set<string>(allFigures(evidence).map(({ figure }) => figure.id));
  const positions = new Set(evidence.positions.map((position) => position.id));
  const { figures } = implied;
  const rest = [
    ...figures
      .filter((figure) => !rows.has(figure))
      .map((figure) => `rests on the figure "${figure}", which does not exist: correct the id`),
    ...implied.positions
      .filter((position) => !positions.has(position))
      .map(
        (position) => `rests on the position "${position}", which does not exist: correct the id`,
      ),
    ...(figures.length + implied.positions.length === 0
      ? ['rests on nothing: name a figure or a position']
      : []),
    ...Object.values(implied.blanks ?? {}).flatMap((blanks) => stray(blanks, figures, evidence)),
  ];
  return rest.map((problem) => `concern "${id}" ${problem}`);
}

function stray(
  blanks: Readonly<Record<string, string>> | undefined,
  figures: readonly string[],
  evidence: Evidence,
): readonly string[] {
  return Object.values(blanks ?? {}).flatMap((address) => {
    if (!figures.includes(address.split('/')[0] ?? ''))
      return [`speaks "${address}", but does not name its figure: add it to "figures"`];
    return isSpoken(address, evidence)
      ? []
      : [`speaks "${address}", which no figure holds: correct the address`];
  });
}

function isSpoken(address: string, evidence: Evidence): boolean {
  try {
    spokenFigures(evidence, { address });
    return true;
  } catch {
    return false;
  }
}

function leaning(concerns: readonly Concern[], options: readonly string[]): readonly string[] {
  const counts = options.map((option) => concerns.filter(({ fits }) => fits === option).length);
  return new Set(counts).size <= 1
    ? []
    : [
        `concerns fit the options unequally often (${options
          .map((option, place) => `"${option}" ${counts[place] ?? 0}`)
          .join(', ')}): let as many fit one as the other`,
      ];
}

/** Two neighbours that lean the same way would argue by their number. */
function huddling(concerns: readonly Concern[]): readonly string[] {
  return concerns.flatMap(({ id, fits }, place) =>
    fits !== 'no-clear-difference' && concerns[place + 1]?.fits === fits
      ? [
          `concern "${id}" and the next both fit "${fits}" more: place one that fits the other option between them`,
        ]
      : [],
  );
}
