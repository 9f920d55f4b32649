import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import styles from './AuditPage.module.css';
import type { AuditEntry, AuditList } from './auditView.ts';

/** One list: what it is, how its groups stand, and every item for those who want it. */
export function AuditListPart({ list: { id, name, said, groups } }: { readonly list: AuditList }) {
  const { t } = useTranslation('audit');
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {name}
      </h2>
      <p>{said.join(' ')}</p>
      <Disclosure summary={t('open', { list: name })}>
        {groups.map((group) => (
          <div key={group.id}>
            <h3>{group.name}</h3>
            <p>{group.counts}</p>
            <ul className={styles['items']}>
              {group.items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}

/** Its address is `#<id>`. */
function Item({ item: { id, state, says, remark, screen } }: { readonly item: AuditEntry }) {
  return (
    <li id={id}>
      <strong>{state}</strong>
      <div>
        <p>{says}</p>
        <p className={styles['remark']}>{remark}</p>
        {screen === undefined ? null : <a href={screen.href}>{screen.name}</a>}
      </div>
    </li>
  );
}
