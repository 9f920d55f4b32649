import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Choice } from '#ui/choice/Choice.tsx';
import styles from './ComparePage.module.css';
import type { CompareMatter, Reading } from './compareView.ts';

interface ReadingControlsProps {
  /** The group that is shown where she has chosen none. */
  readonly group: CompareMatter['group'];
  readonly chosen: Reading;
  readonly onRead: (change: Partial<Reading>) => void;
}

const VIEWS = ['people', 'bars', 'table', 'words'] as const;
const GROUPS = ['during-lumpectomy', 'delayed'] as const;

/**
 * How the results are told. Without JavaScript the controls are hidden by the style sheet, because
 * they could change nothing; everything they show stands on the page in its first form.
 */
export function ReadingControls({ group, chosen, onRead }: ReadingControlsProps) {
  const { t } = useTranslation('compare');
  return (
    <section className={`needs-script ${styles['controls'] ?? ''}`} aria-label={t('controls')}>
      <Choice
        name="view"
        layout="row"
        legend={t('view.legend')}
        options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        value={chosen.view}
        onChoose={(value) => {
          const view = VIEWS.find((known) => known === value);
          if (view !== undefined) onRead({ view });
        }}
      />
      <details>
        <summary>{t('moreControls')}</summary>
        <Choice
          name="group"
          legend={t('group.legend')}
          options={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
          value={chosen.group === 'by-answers' ? group : chosen.group}
          onChoose={(value) => {
            const known = GROUPS.find((one) => one === value);
            if (known !== undefined) onRead({ group: known });
          }}
        />
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={chosen.survival === 'show'}
            onChange={({ target }) => {
              onRead({ survival: target.checked ? 'show' : 'ask' });
            }}
          />
          {t('dyingAlways')}
        </label>
        <Action
          kind="quiet"
          onPress={() => {
            onRead({ swapped: !chosen.swapped });
          }}
        >
          {t('order.swap')}
        </Action>
      </details>
    </section>
  );
}
