import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import styles from './SummaryPage.module.css';
import { Tick } from './Tick.tsx';

/** What she can ask of the paper. */
export interface Printing {
  readonly large: boolean;
  readonly onPrint: () => void;
  readonly onLarge: (large: boolean) => void;
}

interface TakeAlongPartProps extends Printing {
  /** Whether some of her words are longer than their place on paper. */
  readonly cuts: boolean;
}

/** The way to paper. */
export function TakeAlongPart({ large, cuts, onPrint, onLarge }: TakeAlongPartProps) {
  const { t } = useTranslation('summary');
  return (
    <section className={`${styles['onScreen'] ?? ''} needs-script`} aria-labelledby="take-title">
      <h2 id="take-title">{t('take.title')}</h2>
      <Tick label={t('take.large')} hint={t('take.largeHint')} ticked={large} onTick={onLarge} />
      {cuts ? <p>{t('take.cuts')}</p> : null}
      <div className={styles['actions']}>
        <Action kind="primary" onPress={onPrint}>
          {t('print')}
        </Action>
      </div>
    </section>
  );
}
