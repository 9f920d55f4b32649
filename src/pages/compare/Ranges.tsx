import { useTranslation } from 'react-i18next';
import { AskedDrawing } from '#ui/asked-drawing/AskedDrawing.tsx';
import styles from './ComparePage.module.css';
import type { RangesView } from './rangesView.ts';

async function loadPlot() {
  const { IntervalPlot } = await import('#charts/interval-plot/IntervalPlot.tsx');
  return IntervalPlot;
}

/**
 * The differences on one axis. The drawing library weighs as much as the rest of the page, so it
 * comes only when asked for; the tables above say the same without it.
 */
export function Ranges({ ranges }: { readonly ranges: RangesView }) {
  const { t } = useTranslation('compare');
  return (
    <AskedDrawing
      words={{
        ask: t('overview.ranges'),
        coming: t('overview.rangesLoading'),
        failed: t('overview.rangesFailed'),
      }}
      load={loadPlot}
      draw={(Plot) => (
        <div className={styles['ranges']}>
          <p>{t('overview.rangesHow')}</p>
          <Plot
            caption={ranges.caption}
            axisLabel={ranges.axis}
            towards={ranges.towards}
            rows={ranges.rows}
            sayTick={ranges.sayTick}
          />
        </div>
      )}
    />
  );
}
