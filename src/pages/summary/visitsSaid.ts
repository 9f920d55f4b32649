// What each treatment asks of the calendar, in one sentence for each, in the order of the reader.
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import { EXTRA_EBRT, type Group } from '#domain/evidence/shownFigures.ts';
import { asPeople, type Total } from '#domain/risk/people.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

type Ledger = Pick<Evidence, 'outcomes' | 'background'>;

const CROWD: Total = 100;

/** One sentence for each option: how long it takes, and what can come on top. */
export function visitsSaid(
  ledger: Ledger,
  group: Group,
  order: readonly OptionId[],
  words: Words,
): readonly Said[] {
  const at = (address: string) => findQuantity(ledger, address);
  const extra = `${EXTRA_EBRT[group]}/targit-iort`;
  const blanks: Readonly<Record<OptionId, Readonly<Record<string, Quantity>>>> = {
    ebrt: {
      shortest: { ...at('ebrt-weeks-trial/ebrt/shortest-time'), unit: 'count' },
      longest: at('ebrt-weeks-trial/ebrt/longest-time'),
      visits: at('ebrt-one-week/ebrt/visits'),
      course: at('ebrt-one-week/ebrt/duration'),
    },
    'targit-iort': extraPeople(at(`${extra}/risk`).value, extra),
  };
  return order.map((option) => words.say(`summary:figures.visits-${option}`, blanks[option]));
}

function extraPeople(share: number, place: string): Readonly<Record<string, Quantity>> {
  const { count, total } = asPeople(share, CROWD);
  return {
    extra: { figure: `${place}/people`, value: count, unit: 'count' },
    total: { figure: `${place}/out-of`, value: total, unit: 'count' },
  };
}
