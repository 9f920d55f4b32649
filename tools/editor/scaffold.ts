// Empty forms for an editor to fill in. What is left empty stops the build with a sentence that names it.

/** A file to write, or words to add to one; `path` is below the project's root. */
export interface Form {
  readonly path: string;
  readonly json: object;
}

/** A source: one file. */
export function newSource(id: string, today: string): Form {
  return {
    path: `src/evidence/sources/${id}.json`,
    json: {
      id,
      kind: '',
      byTrialTeam: false,
      authors: '',
      title: '',
      titleIs: 'own',
      seenAt: [],
      accessed: today,
      design: '',
    },
  };
}

/** A row: what was counted, in whom, when, how sure, and where it was read. */
export function newFigure(id: string): object {
  return {
    kind: 'counts',
    id,
    role: 'headline',
    stratum: '',
    population: '',
    analysis: '',
    time: { kind: 'by', months: 0 },
    arms: [
      { arm: 'targit-iort', events: 0, total: 0 },
      { arm: 'ebrt', events: 0, total: 0 },
    ],
    certainty: { level: '', because: [] },
    source: '',
    where: '',
    readFrom: '',
    checkedBy: [],
    facts: [],
  };
}

/** An outcome: one file, and its words. */
export function newOutcome(id: string, order: number): readonly [Form, Form] {
  return [
    {
      path: `src/evidence/outcomes/${id}.json`,
      json: {
        id,
        order,
        tier: 'more',
        counts: 'unwanted',
        aboutDying: false,
        figures: [newFigure(id)],
      },
    },
    {
      path: 'locales/en/evidence.json',
      json: { outcomes: { [id]: Object.fromEntries(SENTENCES.map((key) => [key, ''])) } },
    },
  ];
}

/** Every sentence that an outcome needs. */
const SENTENCES = [
  'name',
  'clinical',
  'meaning',
  'happened',
  'happenedLegend',
  'notLegend',
  'gist-during-lumpectomy',
  'gist-delayed',
  'frames_one',
  'frames_other',
] as const;

/** One tree laid into another; what is there already stays. */
export function laidInto(there: unknown, added: unknown): unknown {
  if (!isTree(there) || !isTree(added)) return there ?? added;
  const keys = [...new Set([...Object.keys(there), ...Object.keys(added)])];
  return Object.fromEntries(keys.map((key) => [key, laidInto(there[key], added[key])]));
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
