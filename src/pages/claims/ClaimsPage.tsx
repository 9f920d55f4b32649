import { useTranslation } from 'react-i18next';
import { LinkList } from '#ui/link-list/LinkList.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { ClaimPart } from './ClaimPart.tsx';
import styles from './ClaimsPage.module.css';
import type { ClaimsView } from './claimsView.ts';

/** What you may have read elsewhere, and what the evidence says. */
export function ClaimsPage({ view }: { readonly view: ClaimsView }) {
  const { t } = useTranslation('claims');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <p>
        {t('names')} {t('whom')}
      </p>
      <p>
        {t('fair')} {t('unchecked')}
      </p>
      <p>
        <a href={view.positions}>{t('everyVoice')}</a>
      </p>
      <nav aria-labelledby="claims-contents">
        <h2 id="claims-contents">{t('contents')}</h2>
        <LinkList links={view.entries.map(({ id, claim }) => ({ href: `#${id}`, name: claim }))} />
        <p className={styles['quiet']}>{t('order')}</p>
      </nav>
      {view.entries.map((entry) => (
        <ClaimPart key={entry.id} entry={entry} />
      ))}
    </>
  );
}
