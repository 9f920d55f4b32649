import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice/Choice.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import type { LeaningChoice, LeaningView } from './leaningView.ts';
import { NoteField } from './NoteField.tsx';
import styles from './SummaryPage.module.css';
import { LONGEST_NOTE } from './summaryView.ts';

interface LeaningPartProps {
  readonly leaning: LeaningView;
  readonly onLean: (leaning: { readonly choice?: LeaningChoice; readonly words?: string }) => void;
}

/** Where she stands now. No answer is set for her, and none is worth more than another. */
export function LeaningPart({ leaning, onLean }: LeaningPartProps) {
  const { t } = useTranslation('summary');
  return (
    <section aria-labelledby="leaning-title">
      <h2 id="leaning-title">{t('leaning.title')}</h2>
      <div className={`${styles['onScreen'] ?? ''} ${styles['leaning'] ?? ''}`}>
        <Choice
          name="leaning"
          legend={t('leaning.legend')}
          hint={t('leaning.hint')}
          options={leaning.options.map(({ value, label, hint, option }) => ({
            value,
            label: option === undefined ? label : <OptionName option={option}>{label}</OptionName>,
            hint,
          }))}
          value={leaning.value}
          onChoose={(value) => {
            const chosen = leaning.options.find((option) => option.value === value);
            if (chosen !== undefined) onLean({ choice: chosen.value });
          }}
        />
      </div>
      <p className={styles['onPaper']}>{leaning.said}</p>
      <NoteField
        label={t('leaning.wordsLabel')}
        hint={t('leaning.wordsHint', { longest: LONGEST_NOTE })}
        value={leaning.words}
        onWrite={(words) => {
          onLean({ words });
        }}
      />
    </section>
  );
}
