// The visits of both options as calendar strips: two usual courses of each.
import type { FactOf } from '#domain/check/fact.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import { optionFor } from '#i18n/optionFor.ts';
import type { Words } from '#i18n/words.ts';
import type { FactMatter } from './checkMatter.ts';
import { figuresAt } from './figuresAt.ts';

type Day = 'operation' | 'planning' | 'visit';

interface Week {
  readonly label: string;
  readonly days: readonly Day[];
}

interface Side {
  readonly option: OptionId;
  readonly name: string;
  readonly courses: readonly {
    readonly id: string;
    readonly caption: string;
    readonly weeks: readonly Week[];
  }[];
}

export interface VisitsPicture {
  readonly kind: 'visits';
  readonly sides: readonly [Side, Side];
  readonly legend: Readonly<Record<Day, string>>;
}

/** The strips, in the reader's order. A lumpectomy to come stands in all of them, as both options have it. */
export function visitsPicture(
  { blanks }: FactOf<'named'>,
  { ledger, order, group }: FactMatter,
  words: Words,
): VisitsPicture {
  const figures = figuresAt(blanks, ledger);
  const visits = (course: 'short' | 'long'): readonly Week[] => {
    const inAll = figures[`${course}Visits`]?.value ?? 0;
    const weeks = figures[`${course}Weeks`]?.value ?? 0;
    return [
      { label: words.text('check:strip.planning'), days: ['planning'] },
      ...Array.from({ length: weeks }, (_, week): Week => ({
        label: words.text('check:strip.week', { number: week + 1 }),
        days: Array.from({ length: inAll / weeks }, () => 'visit'),
      })),
    ];
  };
  const operation = (kind: 'operation' | 'secondOperation'): Week => ({
    label: words.text(`check:strip.${kind}`),
    days: ['operation'],
  });
  const course = (id: string, weeks: readonly Week[]) => ({
    id,
    caption: words.text(`check:strip.courses.${id}`),
    weeks,
  });
  // A lumpectomy that is done stands in no strip: only the dose would need one more operation.
  const before = group === 'delayed' ? [] : [operation('operation')];
  const dose = operation(group === 'delayed' ? 'secondOperation' : 'operation');
  const side = (option: OptionId): Side => ({
    option,
    name: optionFor(option, group, words),
    courses:
      option === 'ebrt'
        ? [
            course('short', [...before, ...visits('short')]),
            course('long', [...before, ...visits('long')]),
          ]
        : [course('alone', [dose]), course('both', [dose, ...visits('short')])],
  });
  return {
    kind: 'visits',
    sides: [side(order[0]), side(order[1])],
    legend: {
      operation: words.text('check:strip.legend.operation'),
      planning: words.text('check:strip.legend.planning'),
      visit: words.text('check:strip.legend.visit'),
    },
  };
}
