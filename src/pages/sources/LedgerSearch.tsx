import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { isFiltering, NO_FILTER, type LedgerFilter } from './ledgerFilter.ts';
import styles from './SourcesPage.module.css';
import type { Choices, SourcesView } from './sourcesView.ts';

interface LedgerSearchProps {
  readonly view: Pick<SourcesView, 'filters'>;
  readonly filter: LedgerFilter;
  /** How many rows are shown, of how many. */
  readonly said: string;
  readonly onFilter: (filter: LedgerFilter) => void;
}

const FACETS = ['topic', 'stratum', 'source', 'certainty'] as const;

/** Finds rows by words, outcome, group of women, source and certainty. */
export function LedgerSearch({ view, filter, said, onFilter }: LedgerSearchProps) {
  const { t } = useTranslation('sources');
  const field = useId();
  return (
    <form
      role="search"
      className={`needs-script ${styles['search'] ?? ''}`}
      aria-label={t('search.title')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div>
        <label htmlFor={field}>{t('search.words')}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          value={filter.search}
          onChange={(event) => {
            onFilter({ ...filter, search: event.target.value });
          }}
        />
      </div>
      {FACETS.map((facet) => (
        <Facet
          key={facet}
          label={t(`search.${facet}`)}
          choices={view.filters[facet]}
          value={filter[facet]}
          onPick={(value) => {
            onFilter({ ...filter, [facet]: value });
          }}
        />
      ))}
      <p role="status">{said}</p>
      {isFiltering(filter) ? (
        <Action
          kind="quiet"
          onPress={() => {
            onFilter(NO_FILTER);
            // The button goes with the filter.
            document.getElementById(field)?.focus();
          }}
        >
          {t('search.clear')}
        </Action>
      ) : null}
    </form>
  );
}

interface FacetProps {
  readonly label: string;
  readonly choices: Choices;
  readonly value: string;
  readonly onPick: (value: string) => void;
}

function Facet({ label, choices, value, onPick }: FacetProps) {
  const { t } = useTranslation('sources');
  const field = useId();
  return (
    <div>
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        value={value}
        onChange={(event) => {
          onPick(event.target.value);
        }}
      >
        <option value="">{t('search.all')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
