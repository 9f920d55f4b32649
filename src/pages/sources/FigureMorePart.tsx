import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import type { FigureMore } from './figureMore.ts';

interface Brought {
  readonly more: FigureMore;
  readonly Lines: (typeof import('./FigureMoreLines.tsx'))['FigureMoreLines'];
}

/** The sum, the exact values and the history of a row, fetched when it is opened: a page holds hundreds of rows. */
export function FigureMorePart({ more }: { readonly more: () => Promise<FigureMore> }) {
  const { t } = useTranslation('sources');
  const [brought, setBrought] = useState<Brought | 'failed'>();
  return (
    <div className="needs-script">
      <Disclosure
        summary={t('more.summary')}
        onOpen={() => {
          // One that could not be had is asked for once more when it is opened again.
          Promise.all([more(), import('./FigureMoreLines.tsx')]).then(
            ([found, { FigureMoreLines }]) => {
              setBrought({ more: found, Lines: FigureMoreLines });
            },
            () => {
              setBrought('failed');
            },
          );
        }}
      >
        {brought === 'failed' ? <p role="status">{t('more.failed')}</p> : null}
        {typeof brought === 'object' ? <brought.Lines more={brought.more} /> : null}
      </Disclosure>
    </div>
  );
}
