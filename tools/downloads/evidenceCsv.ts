// The figures as a table: one line for each number, with everything needed to judge it.
import { stringify } from 'csv-stringify/sync';
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import { isPBelow } from '#domain/evidence/isPBelow.ts';
import { workedOut } from '#domain/evidence/workedOut.ts';

/** Columns of the table, in their order. */
export const COLUMNS = [
  'address',
  'value',
  'unit',
  'worked_out',
  'figure',
  'topic',
  'kind',
  'stratum',
  'population',
  'analysis',
  'time',
  'months',
  'groups',
  'certainty',
  'certainty_because',
  'source',
  'doi',
  'place_in_source',
  'read_from',
  'checked_by',
] as const;

/**
 * All figures as CSV with a header. A finding in words, and what nobody has measured, stands as a
 * line whose value is that word.
 */
export function evidenceCsv(
  evidence: Pick<Evidence, 'outcomes' | 'background' | 'sources'>,
): string {
  const dois = new Map(evidence.sources.map(({ id, doi }) => [id, doi ?? '']));
  const lines = allFigures(evidence).flatMap(({ topic, figure }) =>
    values(figure).map((value) => ({
      ...value,
      ...about(topic, figure),
      doi: dois.get(figure.source),
    })),
  );
  return stringify(lines, { header: true, columns: [...COLUMNS], record_delimiter: '\r\n' });
}

function values(figure: Figure) {
  const ours = workedOut(figure);
  const numbers = figureQuantities(figure).map(({ figure: address, value, unit }) => ({
    address,
    // As many digits as arithmetic can vouch for.
    value: String(Number(value.toPrecision(12))),
    unit: address.endsWith('/p') && isPBelow(figure) ? `${unit}, less than` : unit,
    worked_out: ours.has(address) ? 'by us' : '',
  }));
  const word =
    figure.kind === 'statement'
      ? figure.finding
      : figure.kind === 'not-measured'
        ? 'not-measured'
        : undefined;
  return word === undefined
    ? numbers
    : [{ address: figure.id, value: word, unit: '', worked_out: '' }, ...numbers];
}

function about(topic: string, figure: Figure) {
  const { id, kind, stratum, population, analysis, time, certainty, source, where } = figure;
  return {
    figure: id,
    topic,
    kind,
    stratum,
    population,
    analysis,
    time: time.kind,
    months: 'months' in time ? time.months : '',
    // A difference or ratio is of the first of these against the second.
    groups: 'arms' in figure ? figure.arms.map(({ arm }) => arm).join(' ') : '',
    certainty: certainty.level,
    certainty_because: certainty.because.join(' '),
    source,
    place_in_source: where,
    read_from: figure.readFrom,
    checked_by: figure.checkedBy.join('; '),
  };
}
