import { useTranslation } from 'react-i18next';
import { LinkList } from '#ui/link-list/LinkList.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { Editions } from './Editions.tsx';
import { Ledger } from './Ledger.tsx';
import { Misprints } from './Misprints.tsx';
import { Positions } from './Positions.tsx';
import { Reading } from './Reading.tsx';
import { Section } from './Section.tsx';
import type { SourcesView } from './sourcesView.ts';
import { Studies } from './Studies.tsx';

const SECTIONS = [
  'search',
  'outcomes',
  'topics',
  'positions',
  'studies',
  'errata',
  'reading',
  'chosen',
  'changes',
  'download',
] as const;

const FILES = [
  ['evidence.json', 'data'],
  ['evidence.schema.json', 'schema'],
  ['evidence.csv', 'table'],
  ['sources.bib', 'bibtex'],
  ['sources.ris', 'ris'],
] as const;

const CHOSEN = ['trial', 'strata', 'latest', 'read', 'missing', 'sure'] as const;

interface SourcesPageProps {
  readonly view: SourcesView;
  /** Whether the address names a row that is not there. */
  readonly isUnknown?: boolean;
}

/** The evidence ledger as a list. Every figure has an address of its own: `#figure-<id>`. */
export function SourcesPage({ view, isUnknown = false }: SourcesPageProps) {
  const { t } = useTranslation('sources');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {isUnknown ? <Notice kind="problem">{t('row.unknown')}</Notice> : null}
      <p>
        {t('notChecked')} {view.edition}
      </p>
      <p>
        <a href={view.claims}>{t('claims')}</a>
      </p>
      <p>
        <a href={view.trial}>{t('trial')}</a>
      </p>
      <nav aria-label={t('contents')}>
        <LinkList links={SECTIONS.map((id) => ({ href: `#${id}`, name: t(`sections.${id}`) }))} />
      </nav>
      <Ledger view={view} />
      <Section id="positions">
        <Positions positions={view.positions} />
      </Section>
      <Section id="studies">
        <Studies groups={view.studies} />
      </Section>
      <Section id="errata">
        <Misprints misprints={view.misprints} />
      </Section>
      <Section id="reading">
        <Reading />
      </Section>
      <Section id="chosen">
        <ul>
          {CHOSEN.map((id) => (
            <li key={id}>{t(`chosen.${id}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="changes">
        <p>{t('changes.lead')}</p>
        <Editions editions={view.editions} />
      </Section>
      <Section id="download">
        <Downloads />
      </Section>
    </>
  );
}

function Downloads() {
  const { t } = useTranslation('sources');
  return (
    <>
      <p>{t('download.lead')}</p>
      <LinkList
        links={FILES.map(([file, key]) => ({
          href: `/${file}`,
          name: t(`download.${key}`),
          download: file,
        }))}
      />
    </>
  );
}
