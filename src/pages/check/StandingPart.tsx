import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import styles from './CheckPage.module.css';
import type { Clarity } from './checkMatter.ts';
import type { CheckView, PointView } from './checkView.ts';
import { JudgePart } from './JudgePart.tsx';

interface StandingPartProps {
  readonly view: CheckView;
  readonly onJudge: (point: string, clarity: Clarity | undefined) => void;
}

/**
 * Where she stands, in her own judgement: four questions of our own, and what she called clear or not.
 * Nothing is added up, and nobody is told that she is ready.
 */
export function StandingPart({ view, onJudge }: StandingPartProps) {
  const { t } = useTranslation('check');
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" tabIndex={-1}>
        {t('standingTitle')}
      </h2>
      <p>{t('standingLead')}</p>
      {view.standing.map(({ id, question, clarity }) => (
        <JudgePart
          key={id}
          point={id}
          name={question}
          legend={<h3>{question}</h3>}
          labels={{ clear: t('standing.clear'), unclear: t('standing.unclear') }}
          clarity={clarity}
          onJudge={onJudge}
        />
      ))}
      <div className={`needs-script ${styles['lists'] ?? ''}`}>
        <p>{t('lists.own')}</p>
        <Points title={t('lists.clear')} points={view.clear} />
        <Points title={t('lists.unclear')} points={view.unclear} asks />
      </div>
      <p>{t('notReady')}</p>
      <p>
        <Action kind="primary" href={view.links.summary}>
          {t('toSummary')}
        </Action>
      </p>
    </section>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly PointView[];
  /** Whether it says whom to ask. */
  readonly asks?: boolean;
}

function Points({ title, points, asks = false }: PointsProps) {
  const { t } = useTranslation('check');
  return (
    <>
      <h3>{title}</h3>
      {points.length === 0 ? (
        <p>{t('lists.none')}</p>
      ) : (
        <ul>
          {points.map(({ id, name, ask }) => (
            <li key={id}>
              {name}
              {asks ? <span className={styles['ask']}>{ask}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
