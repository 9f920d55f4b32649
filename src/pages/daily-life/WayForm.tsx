import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice/Choice.tsx';
import type { WayTold } from './caseView.ts';
import styles from './DailyLifePage.module.css';
import { numberIn } from './numberIn.ts';

interface WayFormProps {
  readonly unit: 'miles' | 'kilometres';
  readonly way: WayTold;
  readonly onTell: (way: WayTold) => void;
}

const WAYS = ['car', 'driven', 'public', 'foot'] as const;

/** How far, how long, how, and how many visits her hospital plans. Every field may stay empty. */
export function WayForm({ unit, way, onTell }: WayFormProps) {
  const { t } = useTranslation('daily-life');
  return (
    <section className="needs-script" aria-labelledby="way">
      <h2 id="way">{t('form.title')}</h2>
      <p>{t('form.hint')}</p>
      <div className={styles['fields']}>
        <NumberField
          label={t(`form.${unit}`)}
          value={way.distance}
          most={2_000}
          onTell={(distance) => {
            onTell({ distance });
          }}
        />
        <NumberField
          label={t('form.minutes')}
          value={way.minutes}
          most={1_000}
          onTell={(minutes) => {
            onTell({ minutes });
          }}
        />
        <NumberField
          label={t('form.visits')}
          hint={t('form.visitsHint')}
          value={way.visits}
          least={1}
          most={40}
          whole
          onTell={(visits) => {
            onTell({ visits });
          }}
        />
      </div>
      <Choice
        name="by"
        legend={t('form.by')}
        layout="row"
        options={WAYS.map((value) => ({ value, label: t(`form.${value}`) }))}
        value={way.by}
        onChoose={(value) => {
          const by = WAYS.find((one) => one === value);
          if (by !== undefined) onTell({ by });
        }}
      />
    </section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly least?: number;
  readonly most: number;
  readonly whole?: boolean;
  /** Told nothing while the field is empty or holds something that cannot be. */
  readonly onTell: (value: number | undefined) => void;
}

function NumberField({
  label,
  hint,
  value,
  least = 0,
  most,
  whole = false,
  onTell,
}: NumberFieldProps) {
  const { t } = useTranslation('daily-life');
  const id = useId();
  const [typed, setTyped] = useState('');
  const told = (text: string) => {
    const number = numberIn(text);
    const fits = number !== undefined && number >= least && number <= most;
    return fits && (!whole || Number.isInteger(number)) ? number : undefined;
  };
  const wrong = typed.trim() !== '' && told(typed) === undefined;
  const described = [hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-problem` : ''];
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
      <input
        id={id}
        // No number field: it drops a decimal comma without a word, so that twelve and a half became 125.
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={described.filter((part) => part !== '').join(' ') || undefined}
        // What is typed stays as it is typed, until something else is remembered or all is forgotten.
        value={told(typed) === value ? typed : (value ?? '')}
        onChange={({ target }) => {
          setTyped(target.value);
          onTell(told(target.value));
        }}
      />
      <p id={`${id}-problem`} role="status" className={styles['problem']}>
        {wrong ? t('form.problem', { least, most }) : null}
      </p>
    </div>
  );
}
