import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { AskedDrawing } from '#ui/asked-drawing/AskedDrawing.tsx';
import { Said } from '#ui/said/Said.tsx';
import { Sentence, TERMS } from '#ui/said/Sentence.tsx';
import type { MisprintView } from './misprints.ts';
import { StudyLink } from './StudyLink.tsx';
import type { ForestView, SubgroupsView } from './subgroupsView.ts';
import styles from './TrialPage.module.css';

async function loadPlot() {
  const { IntervalPlot } = await import('#charts/interval-plot/IntervalPlot.tsx');
  return IntervalPlot;
}

/** The parts of the trial: first what may not be concluded, then the counts, then the misprints. */
export function Subgroups({ subgroups }: { readonly subgroups: SubgroupsView }) {
  const { t } = useTranslation('trial');
  const { limits, forest, recurrences, deaths, misprints, source } = subgroups;
  return (
    <>
      <p>
        <strong>{t('subgroups.forClinicians')}</strong>{' '}
        <Sentence>{t('subgroups.lead', TERMS)}</Sentence>
      </p>
      <Notice kind="outside" title={t('subgroups.limits.title')}>
        <ul className={styles['limits']}>
          {limits.map((said, place) => (
            <li key={place}>
              <Said said={said} />
            </li>
          ))}
        </ul>
      </Notice>
      <Forest forest={forest} />
      <div className={styles['many']}>
        <DataTable {...recurrences} />
      </div>
      <p className={styles['quiet']}>
        {t('subgroups.arithmetic')} {source === undefined ? null : <StudyLink source={source} />}
      </p>
      <HeldBack summary={t('dying')}>
        <p>{t('subgroups.composite')}</p>
        <div className={styles['many']}>
          <DataTable {...deaths} />
        </div>
      </HeldBack>
      <Misprints misprints={misprints} />
    </>
  );
}

function Forest({ forest }: { readonly forest: ForestView }) {
  const { t } = useTranslation('trial');
  return (
    <AskedDrawing
      words={{ ask: t('subgroups.draw'), coming: t('drawing.coming'), failed: t('drawing.failed') }}
      load={loadPlot}
      draw={(Plot) => (
        <>
          <p>{t('subgroups.how')}</p>
          <Plot
            caption={forest.caption}
            axisLabel={forest.axis}
            towards={forest.towards}
            limit={forest.limit}
            rows={forest.rows}
            sayTick={forest.sayTick}
            dense
          />
        </>
      )}
    />
  );
}

function Misprints({ misprints }: { readonly misprints: readonly MisprintView[] }) {
  const { t } = useTranslation('trial');
  return misprints.length === 0 ? null : (
    <section aria-labelledby="misprints">
      <h3 id="misprints">{t('misprints.title')}</h3>
      <p>{t('misprints.lead')}</p>
      <ul>
        {misprints.map(({ id, said, values, place }) => (
          <li key={id}>
            {said} <strong>{values}</strong>{' '}
            <span className={styles['quiet']} lang="en">
              {place}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
