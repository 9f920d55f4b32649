import { useTranslation } from 'react-i18next';
import { VisitLegend, VisitStrip } from '#charts/visit-strip/VisitStrip.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Said } from '#ui/said/Said.tsx';
import { TwoSides } from './TwoSides.tsx';
import styles from './VisitCalendar.module.css';
import type { VisitsView } from './visitsView.ts';

/** The visits of both options, drawn week by week, with the warning that the trial's courses were longer. */
export function VisitCalendar({ visits }: { readonly visits: VisitsView }) {
  const { t } = useTranslation('options');
  return (
    <section aria-labelledby="visits">
      <h3 id="visits">{t('sections.visits')}</h3>
      <TwoSides sides={visits.sides} level={4}>
        {({ courses }) =>
          courses.map(({ id, caption, said, stretches }) => (
            <div key={id}>
              <VisitStrip label={caption} weeks={stretches} />
              <p>
                <Said said={said} />
              </p>
            </div>
          ))
        }
      </TwoSides>
      <div className={styles['legend']}>
        <VisitLegend legend={visits.legend} />
      </div>
      {visits.notes.map((said, note) => (
        <p key={note}>
          <Said said={said} />
        </p>
      ))}
      <Notice kind="note">
        <Said said={visits.warning} />
      </Notice>
    </section>
  );
}
