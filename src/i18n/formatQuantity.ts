// How a number is spoken in a language: the only place that turns numbers into text.
import type { Unit } from '#domain/said/said.ts';

/** The tag that fixes the digits too, so that a server, a browser and another browser agree: `ar-u-nu-arab`. */
export function tagWithDigits(tag: string, digits: string): string {
  return `${tag}-u-nu-${digits}`;
}

const DECIMALS: Readonly<Partial<Record<Unit, Intl.NumberFormatOptions>>> = {
  count: { maximumFractionDigits: 2 },
  year: { useGrouping: false },
  ratio: { minimumFractionDigits: 1, maximumFractionDigits: 2 },
  probability: { maximumSignificantDigits: 2 },
  level: { style: 'percent', maximumFractionDigits: 0 },
  score: { maximumFractionDigits: 2 },
  exact: { maximumSignificantDigits: 5 },
};

/** Units that `Intl` can say; "4 weeks" has its own form in every language. */
const MEASURED = {
  weeks: 'week',
  minutes: 'minute',
  hours: 'hour',
  millimetres: 'millimeter',
  centimetres: 'centimeter',
  miles: 'mile',
  kilometres: 'kilometer',
  kilograms: 'kilogram',
} as const;

/**
 * At most two places behind a percentage; both of them where something was rounded away, so that 1.997
 * is told as 2.00 and never looks like a plain 2.
 */
function hundredths(share: number): Intl.NumberFormatOptions {
  const told = share * 10_000;
  const isWhole = Math.abs(told - Math.round(told)) < 1e-6;
  return { minimumFractionDigits: isWhole ? 0 : 2, maximumFractionDigits: 2 };
}

/** A speaker of numbers takes long to make, and a page tells hundreds of figures: each is made once. */
const speakers = new Map<string, Intl.NumberFormat>();

function speaker(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = tag + JSON.stringify(options);
  const known = speakers.get(name) ?? new Intl.NumberFormat(tag, options);
  speakers.set(name, known);
  return known;
}

/**
 * A value in the words of a language.
 *
 * Shares become percentages with as many places as are stored, at most two; months become years
 * where they are whole years; a difference of shares is told in hundredths, without a per cent sign,
 * because it is percentage points.
 *
 * @param tag language tag with digits, as made by `tagWithDigits`
 */
export function formatQuantity(value: number, unit: Unit, tag: string): string {
  const number = (options: Intl.NumberFormatOptions, shown = value) =>
    speaker(tag, options).format(shown);
  switch (unit) {
    case 'weeks':
    case 'minutes':
    case 'hours':
    case 'millimetres':
    case 'centimetres':
    case 'miles':
    case 'kilometres':
    case 'kilograms':
      return number({ style: 'unit', unit: MEASURED[unit], unitDisplay: 'long' });
    case 'months':
      return value % 12 === 0
        ? number({ style: 'unit', unit: 'year', unitDisplay: 'long' }, value / 12)
        : number({ style: 'unit', unit: 'month', unitDisplay: 'long' });
    case 'years':
      return number({ style: 'unit', unit: 'year', unitDisplay: 'long' });
    case 'points':
      return number(hundredths(value), value * 100);
    case 'share':
      return number({ style: 'percent', ...hundredths(value) });
    case 'count':
    case 'ratio':
    case 'probability':
    case 'age':
    case 'year':
    case 'visits':
    case 'gray':
    case 'score':
    case 'level':
    case 'exact':
      return number(DECIMALS[unit] ?? {});
  }
}
