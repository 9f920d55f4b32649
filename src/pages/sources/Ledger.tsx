import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { FigurePart } from './FigurePart.tsx';
import { isFiltering, NO_FILTER, passes, searchText } from './ledgerFilter.ts';
import { LedgerSearch } from './LedgerSearch.tsx';
import { Section } from './Section.tsx';
import type { SourcesView, Topic } from './sourcesView.ts';

/** All rows by outcome and topic, and a search over them. Without a script all of them stay. */
export function Ledger({ view }: { readonly view: SourcesView }) {
  const { t } = useTranslation('sources');
  const [filter, setFilter] = useState(NO_FILTER);
  const wanted = useDeferredValue(filter);
  const texts = useMemo(() => textsOf([...view.outcomes, ...view.topics]), [view]);
  const shown = useMemo(
    () =>
      new Set([...texts].flatMap(([id, { row, text }]) => (passes(row, text, wanted) ? [id] : []))),
    [texts, wanted],
  );
  const searching = isFiltering(wanted);
  return (
    <>
      <Section id="search">
        <p>{t('search.lead')}</p>
        <LedgerSearch
          view={view}
          filter={filter}
          said={
            shown.size === 0
              ? t('search.none')
              : t('search.found', { count: shown.size, total: texts.size })
          }
          onFilter={setFilter}
        />
      </Section>
      <Section id="outcomes">
        <Topics topics={view.outcomes} shown={shown} searching={searching} />
      </Section>
      <Section id="topics">
        <Topics topics={view.topics} shown={shown} searching={searching} />
      </Section>
    </>
  );
}

function textsOf(topics: readonly Topic[]) {
  return new Map(
    topics.flatMap(({ summary, rows }) =>
      rows.map((row) => [row.id, { row, text: searchText(row, summary) }] as const),
    ),
  );
}

interface TopicsProps {
  readonly topics: readonly Topic[];
  readonly shown: ReadonlySet<string>;
  readonly searching: boolean;
}

function Topics({ topics, shown, searching }: TopicsProps) {
  return topics.map(({ id, summary, rows }) => (
    <div key={id} hidden={!rows.some((row) => shown.has(row.id))}>
      <Disclosure id={id} summary={summary} open={searching ? true : undefined}>
        {rows.map((row) => (
          <div key={row.id} hidden={!shown.has(row.id)}>
            <Row row={row} />
          </div>
        ))}
      </Disclosure>
    </div>
  ));
}

/** A row is drawn once; a search only hides and shows it. */
const Row = memo(FigurePart);
