import type { ReactNode } from 'react';
import { DayBox } from './DayBox.tsx';
import { BOX, placeDays, type Day } from './strip.ts';
import styles from './VisitStrip.module.css';

interface Week {
  /** A word or two over the week, or over a time that is no week. */
  readonly label?: ReactNode;
  readonly days: readonly Day[];
}

interface VisitStripProps {
  readonly label: ReactNode;
  readonly weeks: readonly Week[];
  /** What each sign means; leave it out where one legend stands for several strips. */
  readonly legend?: Legend | undefined;
}

/** The meaning of each sign that is drawn. */
export type Legend = Readonly<Partial<Record<Day, ReactNode>>>;

/** A calendar of the visits as small boxes. Hidden from screen readers: the words beside it say the same. */
export function VisitStrip({ label, weeks, legend }: VisitStripProps) {
  return (
    <figure className={styles['strip']}>
      <figcaption className={styles['label']}>{label}</figcaption>
      <div className={styles['weeks']} aria-hidden="true">
        {weeks.map((week, place) => (
          <div key={place} className={styles['week']}>
            {week.label === undefined ? null : <span>{week.label}</span>}
            <Days days={week.days} />
          </div>
        ))}
      </div>
      {legend === undefined ? null : <VisitLegend legend={legend} />}
    </figure>
  );
}

/** The legend alone, for strips that share one. */
export function VisitLegend({ legend }: { readonly legend: Legend }) {
  return (
    <div className={styles['legend']} aria-hidden="true">
      {DAYS.map((day) =>
        legend[day] === undefined ? null : (
          <span key={day} className={styles['entry']}>
            <svg className={styles['days']} viewBox={`0 0 ${BOX} ${BOX}`} focusable="false">
              <DayBox day={day} />
            </svg>
            <span>{legend[day]}</span>
          </span>
        ),
      )}
    </div>
  );
}

const DAYS = ['operation', 'planning', 'visit', 'perhaps', 'none'] as const;

function Days({ days }: { readonly days: readonly Day[] }) {
  const { width, boxes } = placeDays(days);
  return (
    <svg className={styles['days']} viewBox={`0 0 ${width} ${BOX}`} focusable="false">
      {boxes.length === 0 ? (
        <path className={styles['wait']} d={`M1 ${BOX / 2}H${width - 1}`} />
      ) : null}
      {boxes.map(({ day, x }) => (
        <DayBox key={x} day={day} x={x} />
      ))}
    </svg>
  );
}
