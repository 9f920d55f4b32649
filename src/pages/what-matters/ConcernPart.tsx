import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice/Choice.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { Pair } from '#ui/pair/Pair.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { ImpliedSide } from './impliedView.ts';
import styles from './WhatMattersPage.module.css';
import { IMPORTANCES, type ConcernView, type Importance } from './whatMattersView.ts';

interface ConcernPartProps {
  readonly concern: ConcernView;
  readonly onWeigh: (importance: Importance) => void;
  /** Called when she opens what the concern means. */
  readonly onSee: () => void;
}

/** One concern: how important it is to her, and what it means for each treatment. */
export function ConcernPart({ concern, onWeigh, onSee }: ConcernPartProps) {
  const { id, name, importance } = concern;
  const { t } = useTranslation('what-matters');
  return (
    <article className={styles['concern']} aria-labelledby={`concern-${id}`}>
      <h3 id={`concern-${id}`}>{name}</h3>
      <div className="needs-script">
        <Choice
          name={`weigh-${id}`}
          legend={<span className="visually-hidden">{t('weigh.legend', { concern: name })}</span>}
          layout="row"
          options={IMPORTANCES.map((value) => ({ value, label: t(`weigh.${value}`) }))}
          value={importance}
          onChoose={(value) => {
            const chosen = IMPORTANCES.find((one) => one === value);
            if (chosen !== undefined) onWeigh(chosen);
          }}
        />
      </div>
      <Disclosure
        summary={
          <>
            {t('implies.summary')}{' '}
            <span className="visually-hidden">{t('implies.for', { concern: name })}</span>
          </>
        }
        onOpen={onSee}
      >
        <Means concern={concern} />
      </Disclosure>
    </article>
  );
}

function Means({ concern: { id, sides, note, rests } }: { readonly concern: ConcernView }) {
  const { t } = useTranslation('what-matters');
  const [first, second] = sides;
  return (
    <>
      <Pair
        outcome={id}
        first={{ option: first.option, content: <Side side={first} /> }}
        second={{ option: second.option, content: <Side side={second} /> }}
      />
      <p className={styles['note']}>
        <span>
          <Said said={note} />
        </span>
      </p>
      <div className={styles['rests']}>
        <span>{t('implies.rows')}</span>
        <ul>
          {rests.map(({ href, name }) => (
            <li key={href}>
              <a href={href} lang="en">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Side({ side: { option, name, fit, fact, why } }: { readonly side: ImpliedSide }) {
  return (
    <>
      <h4>
        <OptionName option={option}>{name}</OptionName>
      </h4>
      <p className={styles['fit']}>{fit}</p>
      <p>
        <Said said={fact} />
      </p>
      <p>
        <Said said={why} />
      </p>
    </>
  );
}
