// The differences of all counted outcomes, placed for one drawing with a shared axis.
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Total } from '#domain/risk/people.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import type { OutcomeView } from './outcomeView.ts';
import type { PlottedInterval } from './riskBody.ts';

export interface RangeRow {
  readonly id: string;
  /** The outcome, and at which confidence its line is drawn: not all have the same. */
  readonly label: string;
  /** People out of the shared crowd; positive is more with the option that stands second. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly said: Said;
}

export interface RangesView {
  readonly caption: string;
  readonly axis: string;
  readonly towards: { readonly lower: string; readonly higher: string };
  readonly rows: readonly RangeRow[];
  /** How the axis says a distance from the middle. */
  readonly sayTick: (distance: number) => string;
}

/** The drawing's rows; outcomes about dying are among them only when the reader asked to see them. */
export function rangesView(
  outcomes: readonly OutcomeView[],
  {
    order,
    total,
    dying,
  }: {
    readonly order: readonly [OptionId, OptionId];
    readonly total: Total;
    readonly dying: boolean;
  },
  words: Words,
): RangesView {
  const towards = (option: OptionId) =>
    words.text('compare:overview.towards', {
      option: words.text(`evidence:options.${option}.short`),
    });
  return {
    caption: words.text('compare:overview.rangesCaption', { total }),
    axis: words.text('compare:overview.rangesAxis', { total }),
    towards: { lower: towards(order[0]), higher: towards(order[1]) },
    sayTick: words.number,
    rows: outcomes
      .filter(({ aboutDying }) => dying || !aboutDying)
      .flatMap(({ id, name, body }) =>
        body.kind !== 'risk' || body.interval === undefined
          ? []
          : [
              {
                id,
                label: words.text('compare:overview.rangeOf', {
                  outcome: name,
                  level: body.interval.level,
                }),
                said: body.range,
                ...placed(body.interval, order[1], total),
              },
            ],
      ),
  };
}

function placed({ value, low, high, firstArm }: PlottedInterval, right: OptionId, total: Total) {
  return firstArm === right
    ? { value: value * total, low: low * total, high: high * total }
    : { value: -value * total, low: -high * total, high: -low * total };
}
