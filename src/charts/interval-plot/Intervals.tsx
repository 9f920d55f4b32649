import { ErrorBar, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { placeIntervals, type Axis, type Interval } from './intervals.ts';
import styles from './IntervalPlot.module.css';

interface IntervalsProps {
  readonly intervals: readonly Interval[];
  readonly axis: Axis;
  /** Where the broken line of a limit stands. */
  readonly limit?: number | undefined;
  /** Whether higher lies to the left, as where people read from right to left. */
  readonly isReversed: boolean;
  readonly sayTick: (distance: number) => string;
}

/** The drawn part of an IntervalPlot, laid over its rows. The library's own keyboard layer is off: it has no names. */
export function Intervals({ intervals, axis, limit, isReversed, sayTick }: IntervalsProps) {
  return (
    <ScatterChart
      className={styles['chart'] ?? ''}
      responsive
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="value"
        domain={[-axis.reach, axis.reach]}
        ticks={[...axis.ticks]}
        tickFormatter={(tick: number) => sayTick(Math.abs(tick))}
        interval={0}
        reversed={isReversed}
        height={AXIS_HEIGHT}
        padding={{ left: EDGE, right: EDGE }}
      />
      <YAxis type="number" dataKey="row" domain={[0, intervals.length]} reversed hide />
      <ReferenceLine x={0} className={styles['none'] ?? ''} />
      {limit === undefined ? null : <ReferenceLine x={limit} className={styles['limit'] ?? ''} />}
      <Scatter data={placeIntervals(intervals)} isAnimationActive={false} shape={Dot}>
        <ErrorBar
          dataKey="range"
          direction="x"
          width={6}
          strokeWidth={2}
          isAnimationActive={false}
        />
      </Scatter>
    </ScatterChart>
  );
}

/** The height of the axis in CSS pixels, as `.axisRoom` keeps it. */
const AXIS_HEIGHT = 36;

/** Room for half of the first and last tick's words. */
const EDGE = 20;

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
}

function Dot({ cx = 0, cy = 0 }: DotProps) {
  return <circle className={styles['dot']} cx={cx} cy={cy} r="6" />;
}
