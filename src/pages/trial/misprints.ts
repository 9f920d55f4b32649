// What a publication prints wrongly, and what is used instead.
import type { Source } from '#domain/evidence/source.ts';
import type { Quantity } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

export interface MisprintView {
  readonly id: string;
  readonly said: string;
  readonly values: string;
  readonly place: string;
}

/** The misprints that are known of one source. */
export function misprints({ errata = [] }: Source, words: Words): readonly MisprintView[] {
  return errata.map(({ id, where, printed, used }) => ({
    id,
    said: words.text(`errata:${id}`),
    values:
      used === undefined
        ? words.text('trial:misprints.printed', { printed: spoken(printed) })
        : words.text('trial:misprints.both', { printed: spoken(printed), used: spoken(used) }),
    place: where,
  }));
}

/** A misprint belongs to no row of the ledger; it is a count, or a share below one. */
function spoken(value: number): Quantity {
  return { figure: '', value, unit: Number.isInteger(value) ? 'count' : 'share' };
}
