import { useTranslation } from 'react-i18next';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { Said } from '#ui/said/Said.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { NoteField, Written } from './NoteField.tsx';
import { Pairs } from './Pairs.tsx';
import { Part } from './Part.tsx';
import styles from './SummaryPage.module.css';
import { LONGEST_NOTE } from './summaryMatter.ts';
import type { OwnView, SummaryView } from './summaryView.ts';

interface OwnPartProps {
  readonly view: SummaryView;
  readonly onWrite: (words: string) => void;
}

/** The page that she keeps: her own words, what it may mean for her days, and a few results. */
export function OwnPart({ view: { own, base }, onWrite }: OwnPartProps) {
  const { t } = useTranslation('summary');
  return (
    <section className={styles['own']} aria-labelledby="own-title">
      <h2 id="own-title">{t('own.title')}</h2>
      <Part
        id="words"
        title={t('leaning.words')}
        className={own.wordsOnPaper.text === '' ? styles['onScreen'] : undefined}
      >
        <NoteField
          label={t('leaning.wordsLabel')}
          hint={t('leaning.wordsHint', { longest: LONGEST_NOTE })}
          value={own.words}
          onPaper={own.wordsOnPaper}
          onWrite={onWrite}
        />
      </Part>
      <ChangesPart changes={own.changes} />
      <TripsPart own={own} base={base} />
      {own.notes.length === 0 ? null : (
        <Part id="notes" title={t('notes.title')}>
          {own.notes.map((note) => (
            <Written key={note.step} label={note.name} words={note} />
          ))}
        </Part>
      )}
      <FiguresPart own={own} base={base} />
    </section>
  );
}

function ChangesPart({ changes }: Pick<OwnView, 'changes'>) {
  const { t } = useTranslation('summary');
  if (changes.length === 0) return null;
  return (
    <Part id="change" title={t('change.title')}>
      <Pairs
        rows={changes.map(({ name, before, now }) => ({
          id: name,
          term: name,
          said: `${t('change.before')} ${before} · ${t('change.now')} ${now}`,
        }))}
      />
    </Part>
  );
}

/** What each treatment asks of the calendar, and her own trips once she has told of her way. */
function TripsPart({
  own: { visits, trips, tripsCounted },
  base,
}: {
  readonly own: OwnView;
  readonly base: string;
}) {
  const { t } = useTranslation('summary');
  return (
    <Part id="trips" title={t('figures.visitsTitle')}>
      {visits.map((said, sentence) => (
        <p key={sentence}>
          <Said said={said} />
        </p>
      ))}
      {trips.length > 0 && (
        <>
          <p>{tripsCounted}</p>
          <Pairs
            layout="beside"
            rows={trips.map(({ id, option, name, said }) => ({
              id,
              term: <OptionName option={option}>{name}</OptionName>,
              said: said.join(' · '),
            }))}
          />
        </>
      )}
      <p className={styles['onScreen']}>
        <a href={`${base}daily-life/`}>{t('trips.link')}</a>
      </p>
    </Part>
  );
}
