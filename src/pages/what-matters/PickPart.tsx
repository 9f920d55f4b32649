import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './WhatMattersPage.module.css';
import type { WhatMattersView } from './whatMattersView.ts';

interface PickPartProps {
  readonly view: Pick<WhatMattersView, 'concerns' | 'most' | 'full'>;
  readonly onPick: (concern: string) => void;
}

/** The concerns that matter most. A box that cannot be ticked any more says so, and can still be reached. */
export function PickPart({ view: { concerns, most, full }, onPick }: PickPartProps) {
  const { t } = useTranslation('what-matters');
  const [refused, setRefused] = useState<string>();
  const id = useId();
  const press = (concern: ConcernLine) => {
    setRefused(full && !concern.picked ? concern.name : undefined);
    onPick(concern.id);
  };
  return (
    <section className="needs-script" aria-labelledby="picks">
      <h2 id="picks">{t('pick.title')}</h2>
      <fieldset className={styles['picks']} aria-describedby={`${id}-hint`}>
        <legend>{t('pick.legend', { most })}</legend>
        <p id={`${id}-hint`}>{t('pick.hint')}</p>
        {concerns.map((concern) => (
          <Box
            key={concern.id}
            concern={concern}
            shut={full && !concern.picked}
            said={`${id}-said`}
            onPress={() => {
              press(concern);
            }}
          />
        ))}
      </fieldset>
      <p id={`${id}-said`} className={styles['said']} role="status">
        {full
          ? refused === undefined
            ? t('pick.full', { most })
            : t('pick.refused', { most, concern: refused })
          : null}
      </p>
    </section>
  );
}

type ConcernLine = Pick<WhatMattersView['concerns'][number], 'id' | 'name' | 'picked'>;

interface BoxProps {
  readonly concern: ConcernLine;
  readonly shut: boolean;
  readonly said: string;
  readonly onPress: () => void;
}

function Box({ concern: { name, picked }, shut, said, onPress }: BoxProps) {
  const id = useId();
  return (
    <div className={styles['pick']}>
      <input
        type="checkbox"
        id={id}
        checked={picked}
        aria-disabled={shut || undefined}
        aria-describedby={shut ? said : undefined}
        onChange={onPress}
      />
      <label htmlFor={id}>{name}</label>
    </div>
  );
}
