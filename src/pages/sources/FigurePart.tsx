import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { FigureFacts } from './FigureFacts.tsx';
import { FigureMorePart } from './FigureMorePart.tsx';
import type { FigureRow } from './figureRow.ts';

/**
 * One row of the ledger. Its address is that of the content and not of the disclosure, because browsers
 * open a closed disclosure by themselves when a link leads inside it, with or without a script.
 */
export function FigurePart({ row }: { readonly row: FigureRow }) {
  const { t } = useTranslation('sources');
  return (
    <Disclosure summary={row.label}>
      <FigureFacts row={row} sourceHref={row.source.href} />
      <p>
        <a href={`#${row.id}`}>{t('row.address')}</a>
      </p>
      <FigureMorePart more={row.more} />
    </Disclosure>
  );
}
