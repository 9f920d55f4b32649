import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import type { Mark, Said as Sentence } from '#domain/said/said.ts';
import { Said } from '#ui/said/Said.tsx';
import type { FigureMore } from './figureMore.ts';
import styles from './SourcesPage.module.css';

/** The sum, the exact values and the history of a row, fetched when it is opened: a page holds hundreds of rows. */
export function FigureMorePart({ more }: { readonly more: () => Promise<FigureMore> }) {
  const { t } = useTranslation('sources');
  const [brought, setBrought] = useState<FigureMore | 'failed'>();
  return (
    <div className="needs-script">
      <Disclosure
        summary={t('more.summary')}
        onOpen={() => {
          // One that could not be had is asked for once more when it is opened again.
          more().then(setBrought, () => {
            setBrought('failed');
          });
        }}
      >
        {brought === 'failed' ? <p role="status">{t('more.failed')}</p> : null}
        {typeof brought === 'object' ? <Brought more={brought} /> : null}
      </Disclosure>
    </div>
  );
}

function Brought({ more: { exact, sum, rounded, history } }: { readonly more: FigureMore }) {
  const { t } = useTranslation('sources');
  return (
    <>
      <Part title={t('sum.title')}>
        {sum.length === 0 ? <p>{t('sum.none')}</p> : <p>{t('sum.lead')}</p>}
        <Lines lines={sum} />
      </Part>
      {rounded.length === 0 ? null : (
        <Part title={t('rounded.title')}>
          <Lines lines={rounded} />
        </Part>
      )}
      {exact.length === 0 ? null : (
        <Part title={t('exact.title')}>
          <p>{t('exact.lead')}</p>
          <ul className={styles['exact']} lang="en" dir="ltr">
            {exact.map((mark) => (
              <Exact key={mark.figure} mark={mark} />
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('history.title')}>
        <Lines lines={history} />
      </Part>
    </>
  );
}

function Exact({ mark }: { readonly mark: Mark }) {
  return (
    <li>
      {mark.figure} = <Said said={[mark]} />
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly Sentence[] }) {
  return (
    <ul>
      {lines.map((line, place) => (
        <li key={place}>
          <Said said={line} />
        </li>
      ))}
    </ul>
  );
}
