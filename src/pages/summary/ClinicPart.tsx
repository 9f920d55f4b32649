import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import type { LeaningChoice } from './leaningView.ts';
import { LeaningPart } from './LeaningPart.tsx';
import { Written } from './NoteField.tsx';
import { Pairs } from './Pairs.tsx';
import { Part } from './Part.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import styles from './SummaryPage.module.css';
import type { ClinicView, SummaryView } from './summaryView.ts';

interface ClinicPartProps {
  readonly view: SummaryView;
  /** A picture that a camera can read, which opens what she told. */
  readonly code?: ReactNode;
  readonly onLean: (leaning: { readonly choice: LeaningChoice }) => void;
  readonly onPick: (question: string, picked: boolean) => void;
  readonly onWrite: (ownQuestions: string) => void;
}

/** The page for the clinic, which a team can read in a minute. */
export function ClinicPart({ view, code, onLean, onPick, onWrite }: ClinicPartProps) {
  const { t } = useTranslation('summary');
  const { clinic, base, empty } = view;
  return (
    <section className={styles['clinic']} aria-labelledby="clinic-title">
      <p className={styles['person']}>
        <span>{t('person.name')}</span>
        <span>{t('person.born')}</span>
      </p>
      <h2 id="clinic-title">{t('clinic.title')}</h2>
      <Part id="decision" title={t('decisionTitle')}>
        <p>{clinic.decision}</p>
      </Part>
      <LeaningPart leaning={clinic.leaning} onLean={onLean} />
      <ConcernsPart concerns={clinic.concerns} base={base} />
      <FitPart clinic={clinic} base={base} empty={empty} />
      <UnclearPart unclear={clinic.unclear} base={base} />
      <QuestionsPart clinic={clinic} onPick={onPick} onWrite={onWrite} />
      <Part id="edition" title={t('edition.title')} className={styles['edition']}>
        {code === undefined ? null : <div className={styles['code']}>{code}</div>}
        <p>{clinic.edition.said.join(' ')}</p>
        <p className={styles['codeSaid']}>{t('edition.code')}</p>
        {clinic.edition.address === '' ? null : (
          <p>
            {t('edition.address')} <bdi>{clinic.edition.address}</bdi>
          </p>
        )}
      </Part>
    </section>
  );
}

/** What matters most to her: names and her own words, and no word on what they would speak for. */
function ConcernsPart({
  concerns: { top, own },
  base,
}: {
  readonly concerns: ClinicView['concerns'];
  readonly base: string;
}) {
  const { t } = useTranslation('summary');
  return (
    <Part id="concerns" title={t('concerns.title')}>
      {top.length === 0 && own.text === '' ? <p>{t('concerns.none')}</p> : null}
      {top.length === 0 ? null : (
        <ul className={styles['short']}>
          {top.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {own.text === '' ? null : <Written label={t('leaning.words')} words={own} />}
      <p className={styles['onScreen']}>
        <a href={`${base}what-matters/`}>{t('concerns.link')}</a>
      </p>
    </Part>
  );
}

function FitPart({
  clinic: { fit, differs, others, open },
  base,
  empty,
}: Pick<SummaryView, 'base' | 'empty'> & { readonly clinic: ClinicView }) {
  const { t } = useTranslation('summary');
  return (
    <Part id="fit" title={t('fit.title')}>
      <p>{fit}</p>
      <Answers title={t('fit.differs')} rows={differs} />
      {open.length === 0 || empty ? null : (
        <>
          <p className={styles['list']}>{t('open.lead')}</p>
          <Pairs
            rows={open.map(({ ask, points }) => ({ id: ask, term: ask, said: points.join(' · ') }))}
          />
        </>
      )}
      <Answers title={t(differs.length === 0 ? 'fit.all' : 'fit.others')} rows={others} />
      <p className={styles['onScreen']}>
        <a href={`${base}your-fit/`}>{t('fit.link')}</a>
      </p>
      <p className={styles['onScreen']}>
        <a href={`${base}about-you/`}>{t('fit.change')}</a>
      </p>
    </Part>
  );
}

function Answers({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: ClinicView['differs'];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <p className={styles['list']}>{title}</p>
      <Pairs
        layout="flow"
        rows={rows.map(({ id, question, answer }) => ({
          id,
          term: question,
          said: <Said said={answer} />,
        }))}
      />
    </>
  );
}

function UnclearPart({ unclear, base }: Pick<ClinicView, 'unclear'> & { readonly base: string }) {
  const { t } = useTranslation('summary');
  return (
    <Part
      id="unclear"
      title={t('unclear.title')}
      className={unclear.length === 0 ? styles['onScreen'] : undefined}
    >
      {unclear.length === 0 ? <p>{t('unclear.none')}</p> : null}
      <Pairs rows={unclear.map(({ name, ask }) => ({ id: name, term: name, said: ask }))} />
      <p className={styles['onScreen']}>
        <a href={`${base}check/`}>{t('unclear.link')}</a>
      </p>
    </Part>
  );
}
