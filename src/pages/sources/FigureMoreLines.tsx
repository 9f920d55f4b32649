import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, Said as Sentence } from '#domain/said/said.ts';
import { Said } from '#ui/said/Said.tsx';
import type { FigureMore } from './figureMore.ts';
import styles from './SourcesPage.module.css';

/** The sum, the rounding, the exact values and the history of a row, line by line. */
export function FigureMoreLines({
  more: { exact, sum, rounded, history },
}: {
  readonly more: FigureMore;
}) {
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
