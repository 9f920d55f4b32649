// The parts of the trial that the paper counts, each with its gap and the other figures of its women.
import type { Figure, FigureOf } from '#domain/evidence/figure.ts';
import { differenceAt, type DifferenceAt } from '#domain/risk/differenceAt.ts';
import type { Words } from '#i18n/words.ts';
import type { TrialMatter } from './trialMatter.ts';

/** What the table of the paper divides the women by, in the order of its rows. */
const VARIABLES = ['size', 'grade', 'oestrogen', 'progesterone', 'her-two', 'nodes'] as const;
type Variable = (typeof VARIABLES)[number];

/** All women of the same group of the trial, for the line that the parts are read against. */
const OVERALL = {
  recurrence: 'local-recurrence-5y',
  deaths: 'death-any-cause-5y',
  ratio: 'alive-without-local-recurrence-long-term',
} as const;

/** One row: the counts, and the other figures of the same women. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly startsGroup: boolean;
  readonly recurrence: FigureOf<'counts'>;
  readonly gap: DifferenceAt;
  readonly deaths: Figure | undefined;
  readonly ratio: Figure | undefined;
}

/** Every part, variable by variable. */
export function subgroupParts(matter: TrialMatter, words: Words): readonly Part[] {
  return VARIABLES.flatMap((variable) => partsOf(variable, matter, words));
}

function partsOf(variable: Variable, matter: TrialMatter, words: Words): readonly Part[] {
  const figures = matter.background.flatMap((topic) => topic.figures);
  return figures
    .filter((one) => one.kind === 'counts')
    .filter(
      ({ aspect, population }) =>
        aspect === 'local-recurrence' && population.startsWith(`subgroup-${variable}-`),
    )
    .flatMap((recurrence, place) => {
      const { population } = recurrence;
      const beside = (aspect: string) =>
        figures.find((one) => one.population === population && one.aspect === aspect);
      return part(
        {
          id: population,
          label: words.text('trial:subgroups.row', {
            variable: words.text(`trial:subgroups.variables.${variable}`),
            part: words.text(`trial:subgroups.parts.${population}`),
          }),
          startsGroup: place === 0,
          deaths: beside('deaths'),
          ratio: beside('alive-without-local-recurrence'),
        },
        recurrence,
      );
    });
}

/** All women of the group that the parts are parts of. */
export function overallPart({ outcomes }: TrialMatter, words: Words): Part | undefined {
  const figures = outcomes.flatMap((outcome) => outcome.figures);
  const find = (id: string) => figures.find((figure) => figure.id === id);
  const recurrence = find(OVERALL.recurrence);
  if (recurrence?.kind !== 'counts') return undefined;
  const [overall] = part(
    {
      id: 'overall',
      label: words.text('trial:subgroups.overall'),
      startsGroup: true,
      deaths: find(OVERALL.deaths),
      ratio: find(OVERALL.ratio),
    },
    recurrence,
  );
  return overall;
}

function part(
  about: Omit<Part, 'recurrence' | 'gap'>,
  recurrence: FigureOf<'counts'>,
): readonly Part[] {
  const gap = differenceAt(recurrence, 0.95);
  return gap === undefined ? [] : [{ ...about, recurrence, gap }];
}
