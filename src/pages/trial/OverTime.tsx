import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { AskedDrawing } from '#ui/asked-drawing/AskedDrawing.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { OutcomeOverTime, TimeView } from './timeView.ts';
import { StudyLink } from './StudyLink.tsx';
import styles from './TrialPage.module.css';

async function loadPlot() {
  const { TimePlot } = await import('#charts/time-plot/TimePlot.tsx');
  return TimePlot;
}

/** What was measured when; between two times nothing is drawn, as nobody measured it. */
export function OverTime({ time }: { readonly time: TimeView }) {
  const { t } = useTranslation('trial');
  return (
    <>
      <p>{t('time.lead')}</p>
      <p>
        <Said said={time.who} /> <Said said={time.followUp} />
      </p>
      <Outcomes outcomes={time.outcomes} time={time} />
      <HeldBack summary={t('dying')}>
        <Outcomes outcomes={time.dying} time={time} />
      </HeldBack>
    </>
  );
}

interface OutcomesProps {
  readonly outcomes: readonly OutcomeOverTime[];
  readonly time: TimeView;
}

function Outcomes({ outcomes, time }: OutcomesProps) {
  const { t } = useTranslation('trial');
  return (
    <>
      {outcomes.map((outcome) => (
        <div key={outcome.id} className={styles['many']}>
          <DataTable
            caption={outcome.name}
            columns={time.columns}
            rows={outcome.rows.map(({ when, cells }) => ({ header: when, cells }))}
          />
          <ul className={styles['reports']}>
            {outcome.rows.map(({ id, when, source }) => (
              <li key={id}>
                <Said said={when} />. <StudyLink source={source} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <AskedDrawing
        words={{ ask: t('time.draw'), coming: t('drawing.coming'), failed: t('drawing.failed') }}
        load={loadPlot}
        draw={(Plot) => (
          <>
            <p>{t('time.how')}</p>
            {outcomes.map(({ id, name, points, blanks }) => (
              <Plot
                key={id}
                caption={name}
                shares={points.map(({ option, ...point }) => ({ series: option, ...point }))}
                series={time.legend.map(({ option, name: short }) => ({ id: option, name: short }))}
                blanks={blanks}
                blankLabel={t('time.blank')}
                mark={{ years: time.axis.median, label: t('time.median') }}
                years={time.axis.years}
                axisLabel={time.axis.label}
                sayYears={time.axis.sayYears}
                sayShare={time.axis.sayShare}
              />
            ))}
          </>
        )}
      />
    </>
  );
}
