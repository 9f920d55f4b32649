import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { FigureRow } from './figureRow.ts';
import styles from './SourcesPage.module.css';

/**
 * One row of the ledger. Its address is that of the content and not of the disclosure, because browsers
 * open a closed disclosure by themselves when a link leads inside it, with or without a script.
 */
export function FigurePart({ row }: { readonly row: FigureRow }) {
  const { t } = useTranslation('sources');
  return (
    <Disclosure summary={row.label}>
      <dl id={row.id} className={styles['facts']} tabIndex={-1}>
        <dt>{t('row.result')}</dt>
        {row.result.map((said, line) => (
          <dd key={line}>
            <Said said={said} />
          </dd>
        ))}
        <dt>{t('row.when')}</dt>
        <dd>
          <Said said={row.when} />
        </dd>
        <dt>{t('row.who')}</dt>
        <dd>{row.who}</dd>
        <dt>{t('row.sure')}</dt>
        <dd>{row.sure}</dd>
        <dt>{t('row.read')}</dt>
        <dd>
          <a href={row.source.href}>{row.source.name}</a>. {row.read} {t('row.place')}{' '}
          <span lang="en">{row.place}</span>
        </dd>
      </dl>
    </Disclosure>
  );
}
