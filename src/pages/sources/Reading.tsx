import { useTranslation } from 'react-i18next';
import styles from './SourcesPage.module.css';

const TERMS = [
  'counts',
  'as-randomised',
  'difference',
  'interval',
  'hazard-ratio',
  'odds-ratio',
  'p',
  'log-rank',
  'noninferior',
  'certainty',
] as const;

/** The terms of the reports, each explained once. */
export function Reading() {
  const { t } = useTranslation('sources');
  return (
    <>
      <p>{t('reading.lead')}</p>
      <dl className={styles['facts']}>
        {TERMS.map((id) => (
          <div key={id}>
            <dt>{t(`reading.${id}.term`)}</dt>
            <dd>{t(`reading.${id}.means`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
