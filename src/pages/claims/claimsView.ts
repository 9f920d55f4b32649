// What leaflets, sites and news items say, each beside what the evidence says and what to ask.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Claim } from '#domain/evidence/claim.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import { spokenFigures } from '#domain/risk/spokenFigures.ts';
import { plain } from '#domain/said/plain.ts';
import type { Said } from '#domain/said/said.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import type { Words } from '#i18n/words.ts';

export interface ClaimsMatter extends Pick<
  Evidence,
  'outcomes' | 'background' | 'positions' | 'claims'
> {
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
}

/** A line of the ledger, or a study, under a name of its own. */
export interface Lookup {
  readonly href: string;
  readonly text: string;
}

export interface ClaimEntry {
  /** Id of its article, to which a leaflet or a colleague may link. */
  readonly id: string;
  readonly claim: string;
  /** Where we read it; empty where we know of no one place. */
  readonly read: readonly Lookup[];
  readonly aboutDying: boolean;
  readonly says: Said;
  readonly ask: string;
  /** The same for clinicians, where plain words lose something. */
  readonly clinical: Said | undefined;
  readonly links: readonly Lookup[];
}

export interface ClaimsView {
  readonly entries: readonly ClaimEntry[];
  /** The panel of guidelines, critics and the trial team. */
  readonly positions: string;
}

/** All claims in the order of their file. */
export function claimsView(matter: ClaimsMatter, words: Words): ClaimsView {
  return {
    entries: matter.claims.map((claim) => claimEntry(claim, matter, words)),
    positions: `${ledger(words)}#positions`,
  };
}

function claimEntry(claim: Claim, matter: ClaimsMatter, words: Words): ClaimEntry {
  const { id, madeIn, aboutDying, blanks = {} } = claim;
  const figures = spokenFigures(matter, blanks);
  return {
    id: `claim-${id}`,
    claim: words.text(`claims:${id}.claim`),
    read: madeIn.map((source) => studyLink(source, matter, words)),
    aboutDying,
    says: words.say(`claims:${id}.says`, figures),
    ask: words.text(`claims:${id}.ask`),
    clinical: words.has(`claims:${id}.clinical`)
      ? words.say(`claims:${id}.clinical`, figures)
      : undefined,
    links: links(claim, matter, words),
  };
}

/**
 * Where each thing behind the answer can be looked up, every study at its most telling place: results
 * by name, then rows of other topics, positions, misprints, and what is left of its sources.
 */
function links(claim: Claim, matter: ClaimsMatter, words: Words): readonly Lookup[] {
  const rows = rowsBehind(claim, matter);
  const results = rows.filter(({ outcome }) => outcome !== undefined);
  const others = rows.filter(({ outcome }) => outcome === undefined);
  const positions = matter.positions.filter(({ id }) => claim.positions?.includes(id));
  const told = [...rows.map(({ figure }) => figure.source), ...positions.map((one) => one.source)];
  const rest = claim.sources.filter((source) => !told.includes(source));
  return [
    ...results.map(({ figure, outcome = '' }) => ({
      href: `${ledger(words)}#figure-${figure.id}`,
      text: resultName(figure, outcome, matter, words),
    })),
    ...others
      .filter(({ figure: { source } }, place) => firstOf(source, others) === place)
      .map(({ figure: { id, source } }) => ({
        href: `${ledger(words)}#figure-${id}`,
        text: cited(source, matter),
      })),
    ...positions.map(({ id, source }) => ({
      href: `${ledger(words)}#position-${id}`,
      text: cited(source, matter),
    })),
    ...(claim.errata ?? []).map((id) => ({
      href: `${ledger(words)}#erratum-${id}`,
      text: words.text('claims:links.misprint'),
    })),
    ...rest.map((source) => studyLink(source, matter, words)),
  ];
}

/** A result by what was counted, when, and in which study. */
function resultName(figure: Figure, outcome: string, matter: ClaimsMatter, words: Words): string {
  const blanks = {
    outcome: words.text(`evidence:outcomes.${outcome}.name`),
    when: plain(timeSaid(figure, words)),
    study: cited(figure.source, matter),
  };
  return figure.aspect === undefined
    ? words.text('claims:links.row', blanks)
    : words.text('claims:links.rowAspect', {
        ...blanks,
        aspect: words.text(`aspects:${figure.aspect}`),
      });
}

interface Row {
  readonly figure: Figure;
  /** The outcome it is a result of; none for a row of another topic. */
  readonly outcome: string | undefined;
}

/** The rows whose numbers are spoken, then those that only stand behind the answer; each once. */
function rowsBehind({ blanks = {}, figures = [] }: Claim, matter: ClaimsMatter): readonly Row[] {
  const spoken = Object.values(blanks).map((address) => address.split('/')[0] ?? '');
  const rows = allFigures(matter);
  return [...new Set([...spoken, ...figures])].flatMap((id) => {
    const row = rows.find(({ figure }) => figure.id === id);
    if (row === undefined) return [];
    const outcome = matter.outcomes.find((one) => one.id === row.topic)?.id;
    return [{ figure: row.figure, outcome }];
  });
}

function firstOf(source: string, rows: readonly Row[]): number {
  return rows.findIndex(({ figure }) => figure.source === source);
}

function cited(source: string, { citations }: Pick<ClaimsMatter, 'citations'>): string {
  return citations[source] ?? source;
}

function studyLink(source: string, matter: ClaimsMatter, words: Words): Lookup {
  return { href: `${ledger(words)}#source-${source}`, text: cited(source, matter) };
}

function ledger(words: Words): string {
  return `/${words.language}/sources/`;
}
