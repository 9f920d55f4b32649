import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice/Choice.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import type { LeaningChoice, LeaningView } from './leaningView.ts';
import { Part } from './Part.tsx';
import styles from './SummaryPage.module.css';

interface LeaningPartProps {
  readonly leaning: LeaningView;
  readonly onLean: (leaning: { readonly choice: LeaningChoice }) => void;
}

/** Where she stands now. No answer is set for her, and none is worth more than another. */
export function LeaningPart({ leaning, onLean }: LeaningPartProps) {
  const { t } = useTranslation('summary');
  return (
    <Part id="leaning" title={t('leaning.title')}>
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
    </Part>
  );
}
