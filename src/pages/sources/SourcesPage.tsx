import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { FigurePart } from './FigurePart.tsx';
import { Misprints } from './Misprints.tsx';
import { Positions } from './Positions.tsx';
import { Reading } from './Reading.tsx';
import { Section } from './Section.tsx';
import styles from './SourcesPage.module.css';
import type { SourcesView, Topic } from './sourcesView.ts';
import { Studies } from './Studies.tsx';

const SECTIONS = [
  'reading',
  'outcomes',
  'topics',
  'positions',
  'studies',
  'errata',
  'chosen',
  'changes',
  'download',
] as const;

const CHOSEN = ['trial', 'strata', 'latest', 'read', 'missing', 'sure'] as const;

/** The evidence ledger as a list. Every figure has an address of its own: `#figure-<id>`. */
export function SourcesPage({ view }: { readonly view: SourcesView }) {
  const { t } = useTranslation('sources');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <p>
        {t('notChecked')} {view.edition}
      </p>
      <p>
        <a href={view.trial}>{t('trial')}</a>
      </p>
      <nav aria-label={t('contents')}>
        <ul className={styles['contents']}>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`sections.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="reading">
        <Reading />
      </Section>
      <Section id="outcomes">
        <Topics topics={view.outcomes} />
      </Section>
      <Section id="topics">
        <Topics topics={view.topics} />
      </Section>
      <Section id="positions">
        <Positions positions={view.positions} />
      </Section>
      <Section id="studies">
        <Studies groups={view.studies} />
      </Section>
      <Section id="errata">
        <Misprints misprints={view.misprints} />
      </Section>
      <Section id="chosen">
        <ul>
          {CHOSEN.map((id) => (
            <li key={id}>{t(`chosen.${id}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="changes">
        {view.changes.map(({ edition, said }) => (
          <p key={edition}>
            <strong>{edition}</strong> {said}
          </p>
        ))}
      </Section>
      <Section id="download">
        <Downloads />
      </Section>
    </>
  );
}

function Topics({ topics }: { readonly topics: readonly Topic[] }) {
  return topics.map(({ id, summary, rows }) => (
    <Disclosure key={id} id={id} summary={summary}>
      {rows.map((row) => (
        <FigurePart key={row.id} row={row} />
      ))}
    </Disclosure>
  ));
}

function Downloads() {
  const { t } = useTranslation('sources');
  return (
    <>
      <p>{t('download.lead')}</p>
      <ul className={styles['contents']}>
        <li>
          <a href="/evidence.json" download="evidence.json">
            {t('download.data')}
          </a>
        </li>
        <li>
          <a href="/evidence.schema.json" download="evidence.schema.json">
            {t('download.schema')}
          </a>
        </li>
      </ul>
    </>
  );
}
