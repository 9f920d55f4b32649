import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice/Choice.tsx';
import { PositionCard, type Wording } from './PositionCard.tsx';
import type { PositionEntry } from './positionEntry.ts';
import styles from './Positions.module.css';

const ORDERS = ['earliest', 'latest'] as const;
const WORDINGS = ['both', 'plain', 'clinical'] as const satisfies readonly Wording[];

/** Who holds what, side by side by date: every side in the same form and type. */
export function Positions({ positions }: { readonly positions: readonly PositionEntry[] }) {
  const { t } = useTranslation('sources');
  const [order, setOrder] = useState<string>('earliest');
  const [wording, setWording] = useState<Wording>('both');
  const shown = order === 'latest' ? positions.toReversed() : positions;
  return (
    <>
      <p>{t('positions.lead')}</p>
      <div className={`${styles['controls'] ?? ''} needs-script`}>
        <Choice
          name="positions-order"
          legend={t('positions.order.legend')}
          options={ORDERS.map((value) => ({ value, label: t(`positions.order.${value}`) }))}
          value={order}
          onChoose={setOrder}
          layout="row"
        />
        <Choice
          name="positions-wording"
          legend={t('positions.wording.legend')}
          options={WORDINGS.map((value) => ({ value, label: t(`positions.wording.${value}`) }))}
          value={wording}
          onChoose={(value) => {
            setWording(WORDINGS.find((known) => known === value) ?? 'both');
          }}
          layout="row"
        />
      </div>
      <ol className={styles['cards']}>
        {shown.map((position) => (
          <li key={position.id}>
            <PositionCard position={position} wording={wording} />
          </li>
        ))}
      </ol>
    </>
  );
}
