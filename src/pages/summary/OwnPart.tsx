import { useTranslation } from 'react-i18next';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { Said } from '#ui/said/Said.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { NoteField, Written } from './NoteField.tsx';
import { Part } from './Part.tsx';
import styles from './SummaryPage.module.css';
import { LONGEST_NOTE } from './summaryMatter.ts';
import type { OwnView, SummaryView } from './summaryView.ts';

interface OwnPartProps {
  readonly view: SummaryView;
  readonly onWrite: (words: string) => void;
}

/** The page that she keeps: her own words, what it may mean for her days, and a few results. */
export function OwnPart({ view: { own, links }, onWrite }: OwnPartProps) {
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
      <TripsPart own={own} link={links.dailyLife} />
      {own.notes.length === 0 ? null : (
        <Part id="notes" title={t('notes.title')}>
          {own.notes.map((note) => (
            <Written key={note.step} label={note.name} words={note} />
          ))}
        </Part>
      )}
      <FiguresPart own={own} link={links.compare} />
    </section>
  );
}

function ChangesPart({ changes }: Pick<OwnView, 'changes'>) {
  const { t } = useTranslation('summary');
  if (changes.length === 0) return null;
  return (
    <Part id="change" title={t('change.title')}>
      <dl className={styles['pairs']}>
        {changes.map(({ name, before, now }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {t('change.before')} {before} · {t('change.now')} {now}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** What each treatment asks of the calendar, and her own trips once she has told of her way. */
function TripsPart({
  own: { visits, trips },
  link,
}: {
  readonly own: OwnView;
  readonly link: string;
}) {
  const { t } = useTranslation('summary');
  return (
    <Part id="trips" title={t('figures.visitsTitle')}>
      {visits.map((said, sentence) => (
        <p key={sentence}>
          <Said said={said} />
        </p>
      ))}
      {trips.length === 0 ? null : (
        <>
          <p>{t('trips.about')}</p>
          <dl className={`${styles['pairs'] ?? ''} ${styles['trips'] ?? ''}`}>
            {trips.map(({ id, option, name, said }) => (
              <div key={id}>
                <dt>
                  <OptionName option={option}>{name}</OptionName>
                </dt>
                <dd>{said.join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className={styles['onScreen']}>
        <a href={link}>{t('trips.link')}</a>
      </p>
    </Part>
  );
}
