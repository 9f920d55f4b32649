// The calendar of the visits: two usual courses of each option, drawn week by week.
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import type { Figures } from './optionsFigures.ts';

/** What is done on one day that a person goes to hospital. */
export type Day = 'operation' | 'planning' | 'visit';

/** One stretch of the calendar: a heading, and the days on which something is done. */
export interface Stretch {
  readonly label: string;
  readonly days: readonly Day[];
}

/** One way that the visits can go. */
export interface Course {
  readonly id: string;
  readonly caption: string;
  readonly said: Said;
  readonly stretches: readonly Stretch[];
}

/** One option's courses; both options have two. */
export interface Visits {
  readonly option: OptionId;
  readonly name: string;
  readonly courses: readonly Course[];
}

export interface VisitsView {
  readonly sides: readonly [Visits, Visits];
  readonly legend: Readonly<Record<Day, string>>;
  readonly notes: readonly Said[];
  /** The courses of the trial were longer than those of today: never compare visits without it. */
  readonly warning: Said;
}

/** The visits of both options, in the reader's order. */
export function visitsView(
  [first, second]: readonly [OptionId, OptionId],
  figures: Figures,
  words: Words,
): VisitsView {
  return {
    sides: [visits(first, figures, words), visits(second, figures, words)],
    legend: {
      operation: words.text('options:strip.operation'),
      planning: words.text('options:strip.planning'),
      visit: words.text('options:strip.visit'),
    },
    notes: [words.say('options:visits.planning'), words.say('options:visits.boost')],
    warning: words.say('options:visits.trial', figures),
  };
}

function visits(option: OptionId, figures: Figures, words: Words): Visits {
  const course = (
    id: 'short' | 'long' | 'operationDay' | 'extra',
    treatment: readonly Stretch[],
  ) => ({
    id,
    caption: words.text(`options:strip.${id}Caption`),
    said: words.say(`options:visits.${id}`, figures),
    stretches: [stretch('operation', ['operation'], words), ...treatment],
  });
  const short = afterwards(figures['shortVisits'], figures['shortWeeks'], words);
  return {
    option,
    name: words.text(`evidence:options.${option}.name`),
    courses:
      option === 'ebrt'
        ? [
            course('short', short),
            course('long', afterwards(figures['longVisits'], figures['longWeeks'], words)),
          ]
        : [course('operationDay', []), course('extra', short)],
  };
}

/** The wait, the planning visit, and the weeks with their visits spread evenly. */
function afterwards(
  visitsInAll: Figures[string] | undefined,
  weeks: Figures[string] | undefined,
  words: Words,
): readonly Stretch[] {
  const inAll = visitsInAll?.value ?? 0;
  const weekCount = weeks?.value ?? 0;
  return [
    stretch('waiting', [], words),
    stretch('planning', ['planning'], words),
    ...Array.from({ length: weekCount }, (_, week) => ({
      label: words.text('options:strip.week', { number: week + 1 }),
      days: Array.from({ length: inAll / weekCount }, (): Day => 'visit'),
    })),
  ];
}

function stretch(label: string, days: readonly Day[], words: Words): Stretch {
  return { label: words.text(`options:strip.${label}Stretch`), days };
}
