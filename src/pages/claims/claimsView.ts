// What leaflets, sites and news items say, each beside what the evidence says and what to ask.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Claim } from '#domain/evidence/claim.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { spokenFigures } from '#domain/risk/spokenFigures.ts';
import { plain } from '#domain/said/plain.ts';
import type { Said } from '#domain/said/said.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import type { Words } from '#i18n/words.ts';

export interface ClaimsMatter extends Pick<Evidence, 'outcomes' | 'background' | 'claims'> {
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

/** Each row once: the figures spoken, the findings in words, then positions, misprints and studies. */
function links(claim: Claim, matter: ClaimsMatter, words: Words): readonly Lookup[] {
  const { blanks = {}, figures = [], positions = [], errata = [], sources } = claim;
  const spoken = Object.values(blanks).map((address) => address.split('/')[0] ?? '');
  const rows = [...new Set([...spoken, ...figures])];
  return [
    ...rows.map((id) => rowLink(id, matter, words)),
    ...positions.map((id) => ({
      href: `${ledger(words)}#position-${id}`,
      text: words.text(`ledger:positions.${id}.who`),
    })),
    ...errata.map((id) => ({
      href: `${ledger(words)}#erratum-${id}`,
      text: words.text('claims:links.misprint'),
    })),
    ...sources.map((source) => studyLink(source, matter, words)),
  ];
}

function rowLink(id: string, matter: ClaimsMatter, words: Words): Lookup {
  const row = allFigures(matter).find(({ figure }) => figure.id === id);
  if (row === undefined) throw new Error(`No figure "${id}" stands in the evidence.`);
  const own = `ledger:figures.${id}` as const;
  const isOutcome = matter.outcomes.some((outcome) => outcome.id === row.topic);
  return {
    href: `${ledger(words)}#figure-${id}`,
    text: isOutcome
      ? words.text('claims:links.row', {
          outcome: words.text(`evidence:outcomes.${row.topic}.name`),
          when: plain(timeSaid(row.figure, words)),
          study: matter.citations[row.figure.source] ?? row.figure.source,
        })
      : words.text(own),
  };
}

function studyLink(
  source: string,
  { citations }: Pick<ClaimsMatter, 'citations'>,
  words: Words,
): Lookup {
  return { href: `${ledger(words)}#source-${source}`, text: citations[source] ?? source };
}

function ledger(words: Words): string {
  return `/${words.language}/sources/`;
}
