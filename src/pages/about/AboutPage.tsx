import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import styles from './AboutPage.module.css';
import type { AboutView } from './aboutView.ts';

const UPDATE = ['owner', 'often', 'trials', 'guidelines', 'changes'] as const;
const CHOSEN = ['trial', 'together', 'strata', 'others', 'read', 'missing', 'rules'] as const;

/** Who made this, who paid, what it is not, and what happens to what is typed. */
export function AboutPage({ view }: { readonly view: AboutView }) {
  const { t } = useTranslation('about');
  return (
    <div className={`around-title ${styles['page'] ?? ''}`}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <Part id="purpose" title={t('purposeTitle')} said={[t('is.decision'), t('is.groups')]}>
        <p className={styles['purpose']}>{t('purpose')}</p>
      </Part>
      <Part
        id="is-not"
        title={t('isNotTitle')}
        said={(['advice', 'forecast', 'score', 'urgent'] as const).map((id) => t(`isNot.${id}`))}
      />
      <Part
        id="made"
        title={t('madeTitle')}
        said={(['team', 'notReviewed', 'checked'] as const).map((id) => t(`made.${id}`))}
      />
      <Part
        id="paid"
        title={t('paidTitle')}
        said={(['nobody', 'interests', 'sources'] as const).map((id) => t(`paid.${id}`))}
      />
      <Part id="private" title={t('privateTitle')} said={view.kept}>
        <p className="needs-script">
          <a href="#what-is-kept">{t('private.link')}</a>
        </p>
      </Part>
      <Part id="evidence" title={t('evidenceTitle')} said={view.evidence}>
        <p>
          <a href={view.sources}>{t('evidence.link')}</a>
        </p>
      </Part>
      <Part id="update" title={t('updateTitle')} said={UPDATE.map((id) => t(`update.${id}`))} />
      <Part id="chosen" title={t('chosenTitle')} said={CHOSEN.map((id) => t(`chosen.${id}`))} />
      <Part id="audit" title={t('auditTitle')} said={[t('audit.own')]}>
        <p>
          <a href={view.audit}>{t('audit.link')}</a>
        </p>
      </Part>
      <Languages view={view} />
      <Part
        id="access"
        title={t('accessTitle')}
        said={(['aim', 'machine', 'people', 'settings'] as const).map((id) => t(`access.${id}`))}
      />
      <Part
        id="licence"
        title={t('licenceTitle')}
        said={(['code', 'words', 'study'] as const).map((id) => t(`licence.${id}`))}
      >
        <p>
          <a href="/licences.txt">{t('licence.packages')}</a>
        </p>
        <p>
          <a href="/sbom.json">{t('licence.bill')}</a>
        </p>
      </Part>
      <Part
        id="error"
        title={t('errorTitle')}
        said={(['address', 'team', 'hospital'] as const).map((id) => t(`error.${id}`))}
      />
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly said: readonly string[];
  readonly children?: ReactNode;
}

function Part({ id, title, said, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  );
}

function Languages({ view }: { readonly view: AboutView }) {
  const { t } = useTranslation('about');
  return (
    <section aria-labelledby="languages">
      <h2 id="languages" tabIndex={-1}>
        {t('languagesTitle')}
      </h2>
      <p>{t('languages.lead')}</p>
      <dl className={styles['languages']}>
        {view.languages.map(({ tag, name, dir, status }) => (
          <div key={tag}>
            <dt lang={tag} dir={dir}>
              {name}
            </dt>
            <dd>{status}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
