import { ErrorBar, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { Mark } from './Mark.tsx';
import styles from './TimePlot.module.css';
import { placeShares, SHARE_TICKS, yearTicks, type TimedShare } from './times.ts';

interface TimesProps {
  readonly shares: readonly TimedShare[];
  readonly series: readonly { readonly id: string }[];
  readonly blanks: readonly number[];
  readonly mark: { readonly years: number };
  readonly years: number;
  /** Whether time runs from right to left, as people there read. */
  readonly isReversed: boolean;
  readonly sayYears: (years: number) => string;
  readonly sayShare: (share: number) => string;
}

/** The drawn part of a TimePlot. The library's own keyboard layer is off: it has no names. */
export function Times({
  shares,
  series,
  blanks,
  mark,
  years,
  isReversed,
  sayYears,
  sayShare,
}: TimesProps) {
  const ticks = yearTicks(years);
  const reach = ticks.at(-1) ?? years;
  const ids = series.map(({ id }) => id);
  return (
    <ScatterChart
      className={styles['chart'] ?? ''}
      responsive
      margin={{ top: 12, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="years"
        domain={[0, reach * BEYOND]}
        ticks={ticks}
        tickFormatter={sayYears}
        interval={0}
        reversed={isReversed}
        height={32}
        padding={{ left: EDGE, right: EDGE }}
      />
      <YAxis
        type="number"
        dataKey="share"
        domain={[0, 1]}
        ticks={[...SHARE_TICKS]}
        tickFormatter={sayShare}
        interval={0}
        orientation={isReversed ? 'right' : 'left'}
        width={64}
      />
      {blanks.map((year) => (
        <ReferenceLine key={year} x={year} className={styles['blank'] ?? ''} />
      ))}
      <ReferenceLine x={mark.years} className={styles['median'] ?? ''} />
      {ids.map((id, place) => (
        <Scatter
          key={id}
          data={placeShares(shares, ids, id, reach)}
          isAnimationActive={false}
          shape={({ cx = 0, cy = 0 }: Place) => <Mark option={id} place={place} x={cx} y={cy} />}
        >
          <ErrorBar
            dataKey="range"
            direction="y"
            width={6}
            strokeWidth={2}
            isAnimationActive={false}
          />
        </Scatter>
      ))}
    </ScatterChart>
  );
}

/** The axis goes on a little, so that a mark beside the last year still stands on it. */
const BEYOND = 1.05;

/** Room for half of the first and last tick's words. */
const EDGE = 14;

interface Place {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
}
