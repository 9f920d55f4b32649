import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { takeFocus } from '#ui/take-focus/takeFocus.ts';
import styles from './ComparePage.module.css';
import { DrawingFails } from './DrawingFails.tsx';
import type { RangesView } from './rangesView.ts';

const IntervalPlot = lazy(async () => {
  const { IntervalPlot: plot } = await import('#charts/interval-plot/IntervalPlot.tsx');
  return { default: plot };
});

/**
 * The differences on one axis. The drawing library weighs as much as the rest of the page, so it
 * comes only when asked for; the tables above say the same without it.
 */
export function Ranges({ ranges }: { readonly ranges: RangesView }) {
  const { t } = useTranslation('compare');
  const [asked, setAsked] = useState(false);
  return (
    <div
      ref={asked ? takeFocus : null}
      tabIndex={-1}
      className={asked ? styles['ranges'] : 'needs-script'}
    >
      {asked ? (
        <>
          <p>{t('overview.rangesHow')}</p>
          <DrawingFails said={t('overview.rangesFailed')}>
            <Suspense fallback={<p role="status">{t('overview.rangesLoading')}</p>}>
              <IntervalPlot
                caption={ranges.caption}
                axisLabel={ranges.axis}
                towards={ranges.towards}
                rows={ranges.rows}
                sayTick={ranges.sayTick}
              />
            </Suspense>
          </DrawingFails>
        </>
      ) : (
        <Action
          kind="quiet"
          onPress={() => {
            setAsked(true);
          }}
        >
          {t('overview.ranges')}
        </Action>
      )}
    </div>
  );
}
