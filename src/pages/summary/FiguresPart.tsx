import { useTranslation } from 'react-i18next';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { Pair } from '#ui/pair/Pair.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { KeyFigure, KeyPanel } from './keyFigures.ts';
import { Part } from './Part.tsx';
import styles from './SummaryPage.module.css';
import type { OwnView } from './summaryView.ts';

/** A few results of the group that is shown, both treatments in the same form. */
export function FiguresPart({ own, base }: { readonly own: OwnView; readonly base: string }) {
  const { t } = useTranslation('summary');
  return (
    <Part id="figures" title={t('figures.title')}>
      <p className={styles['about']}>
        {own.about} {own.outside ? t('figures.outside') : null}
      </p>
      {own.key.map((figure) => (
        <Figure key={figure.id} figure={figure} />
      ))}
      <p className={styles['onScreen']}>
        <a href={`${base}compare/`}>{t('figures.more')}</a>
      </p>
    </Part>
  );
}

function Figure({ figure }: { readonly figure: KeyFigure }) {
  const { t } = useTranslation('summary');
  const { id, name, when, whom, study, panels, range, rarer, gist, certainty, ledger } = figure;
  return (
    <div className={styles['figure']}>
      <h4>{name}</h4>
      {panels === undefined ? (
        <p>
          <Said said={gist} />
        </p>
      ) : (
        <Pair
          outcome={id}
          first={{ option: panels[0].option, content: <Panel panel={panels[0]} /> }}
          second={{ option: panels[1].option, content: <Panel panel={panels[1]} /> }}
        />
      )}
      <p className={styles['context']}>
        {rarer === undefined ? null : <Said said={rarer} />} <Said said={range} />{' '}
        <Said said={when} /> · {whom} · {study}. {certainty}{' '}
        <a className={styles['onScreen']} href={ledger}>
          {t('figures.source')}
        </a>
      </p>
    </div>
  );
}

function Panel({ panel: { option, name, said } }: { readonly panel: KeyPanel }) {
  return (
    <>
      <OptionName option={option}>{name}</OptionName>
      <p>
        <Said said={said} />
      </p>
    </>
  );
}
