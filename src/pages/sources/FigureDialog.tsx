import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FigureDialog.module.css';
import { FigureFacts } from './FigureFacts.tsx';
import { FigureMorePart } from './FigureMorePart.tsx';
import type { FigureRow } from './figureRow.ts';

interface FigureDialogProps {
  readonly ref: Ref<HTMLDialogElement>;
  /** Nothing where no row has the name that the address asks for. */
  readonly row: FigureRow | undefined;
  /** Address of the page that lists every row. */
  readonly ledger: string;
  readonly onClose: () => void;
}

/** One row of the ledger, shown where its figure was read. The browser closes it with Escape or Back. */
export function FigureDialog({ ref, row, ledger, onClose }: FigureDialogProps) {
  const { t } = useTranslation('sources');
  const title = 'ledger-row-title';
  return (
    <dialog ref={ref} className={styles['dialog']} aria-labelledby={title} onClose={onClose}>
      <form method="dialog" className={styles['out']}>
        <button type="submit">{t('row.close')}</button>
      </form>
      <div className={styles['row']} role="region" aria-labelledby={title} tabIndex={0}>
        <h2 id={title}>{row === undefined ? t('row.unknown') : row.about}</h2>
        {row === undefined ? null : (
          <>
            <p>{row.label}</p>
            <FigureFacts row={row} sourceHref={`${ledger}${row.source.href}`} />
            <FigureMorePart more={row.more} />
          </>
        )}
        <p>
          <a href={row === undefined ? ledger : `${ledger}#${row.id}`} data-whole>
            {t(row === undefined ? 'row.list' : 'row.whole')}
          </a>
        </p>
      </div>
    </dialog>
  );
}
