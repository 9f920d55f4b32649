import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Choice } from '#ui/choice/Choice.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './CheckPage.module.css';
import type { Clarity } from './checkMatter.ts';
import type { FactView } from './factView.ts';
import { JudgePart } from './JudgePart.tsx';
import { Picture } from './Picture.tsx';

interface FactPartProps {
  readonly fact: FactView;
  readonly onCheck: (fact: string, answer: string) => void;
  readonly onJudge: (point: string, clarity: Clarity | undefined) => void;
  /** She wants the facts about dying too. */
  readonly onInclude: () => void;
}

/**
 * One fact: a question to answer, and a look at the fact whenever she likes. The look is the browser's
 * own disclosure, so it needs no script; an answer only decides whether words or a picture come first.
 */
export function FactPart({ fact, onCheck, onJudge, onInclude }: FactPartProps) {
  const { t } = useTranslation('check');
  const { id, name } = fact;
  const place = `fact-${id}`;
  return (
    <section id={place} className={styles['fact']} aria-labelledby={`${place}-title`} tabIndex={-1}>
      {fact.offered ? (
        <Offer
          fact={fact}
          titleId={`${place}-title`}
          onInclude={() => {
            onInclude();
            // The button goes, so whoever pressed it by keyboard is taken to what it brought.
            document.getElementById(place)?.focus({ preventScroll: true });
          }}
        />
      ) : (
        <>
          <Choice
            name={`check-${id}`}
            legend={<h3 id={`${place}-title`}>{fact.question}</h3>}
            options={fact.answers}
            value={fact.answer}
            onChoose={(answer) => {
              onCheck(id, answer);
            }}
          />
          <Disclosure
            summary={
              <>
                {t('look')}
                <span className="visually-hidden">: {name}</span>
              </>
            }
          >
            <Told fact={fact} />
            <div className="needs-script">
              <JudgePart
                point={id}
                name={name}
                legend={t('judge.legend')}
                labels={{ clear: t('judge.clear'), unclear: t('judge.unclear') }}
                clarity={fact.clarity}
                onJudge={onJudge}
              />
            </div>
          </Disclosure>
        </>
      )}
    </section>
  );
}

interface OfferProps {
  readonly fact: FactView;
  readonly titleId: string;
  readonly onInclude: () => void;
}

/** Instead of a question about dying, until she wants it; without a script, the fact waits to be opened. */
function Offer({ fact, titleId, onInclude }: OfferProps) {
  const { t } = useTranslation('check');
  return (
    <>
      <p id={titleId}>{t('dying.offer')}</p>
      <p className="needs-script">
        <Action kind="quiet" onPress={onInclude}>
          {t('dying.include')}
        </Action>
      </p>
      <div className={styles['noScript']}>
        <Disclosure summary={t('dying.read')}>
          <p>{fact.question}</p>
          <Told fact={fact} />
        </Disclosure>
      </div>
    </>
  );
}

/** The fact: in a few words for who has it already, in another form for everybody else. */
function Told({ fact: { known, said, note, picture, link, name } }: { readonly fact: FactView }) {
  const { t } = useTranslation('check');
  const inWords = (
    <p className={styles['said']}>
      <Said said={said} />
    </p>
  );
  return (
    <>
      {known ? (
        <>
          {inWords}
          <Disclosure summary={t('seePicture')}>
            <Picture picture={picture} />
          </Disclosure>
        </>
      ) : (
        <>
          <p>{t('asPicture')}</p>
          <Picture picture={picture} />
          {inWords}
        </>
      )}
      {note === undefined ? null : (
        <p>
          <Said said={note} />
        </p>
      )}
      <p>
        <a className={styles['link']} href={link}>
          {t('more')}
          <span className="visually-hidden">: {name}</span>
        </a>
      </p>
    </>
  );
}
