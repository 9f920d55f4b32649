import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import { Sentence, TERMS } from '#ui/said/Sentence.tsx';
import styles from './YourFitPage.module.css';
import type { YourFitView } from './yourFitView.ts';

/** What only the pathology after the operation can tell, and what else is worth telling the team. */
export function LaterPart({ view: { later, links } }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  return (
    <>
      <section aria-labelledby="later">
        <h2 id="later">{t('later.title')}</h2>
        <p>{t(later.delayed ? 'later.leadDelayed' : 'later.lead')}</p>
        <ul>
          {later.findings.map((finding) => (
            <li key={finding}>
              <Sentence>{t(`later.findings.${finding}`, TERMS)}</Sentence>
            </li>
          ))}
        </ul>
        <p>{t('later.centre')}</p>
        <p>
          <Said said={later.share} />
        </p>
        <p className={styles['study']}>
          {t('later.sources')}{' '}
          {later.sources.map(({ id, name, href }) => (
            <a key={id} href={href} lang="en">
              {name}
            </a>
          ))}
        </p>
      </section>
      <section aria-labelledby="tell">
        <h2 id="tell">{t('tell.title')}</h2>
        <p>{t('tell.said')}</p>
        <p>
          {t('tell.outside')} <a href={links.illnesses}>{t('tell.source')}</a>
        </p>
      </section>
    </>
  );
}
