import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import { LedgerLinks } from './LedgerLinks.tsx';
import styles from './Menu.module.css';
import type { OtherOption } from './optionsView.ts';

/** The other options to ask about, one under the other so that their figures never line up. */
export function Menu({ menu }: { readonly menu: readonly OtherOption[] }) {
  const { t } = useTranslation('options');
  return (
    <>
      <p>{t('menu.lead')}</p>
      <ul className={styles['menu']}>
        {menu.map(({ id, name, said, figure, ask, ledger }) => (
          <li key={id}>
            <h3>{name}</h3>
            <p className={styles['tag']}>{t('menu.tag')}</p>
            <p>
              <Said said={said} />
            </p>
            <p>
              <strong>{t('menu.published')}</strong> <Said said={figure} />
            </p>
            <p>
              <strong>{t('menu.ask')}</strong> {ask}
            </p>
            {ledger.length > 0 ? <LedgerLinks links={ledger} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
