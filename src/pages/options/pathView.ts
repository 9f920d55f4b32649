// What happens after the operation, as a path that can branch when the pathology result is known.
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import type { Figures } from './optionsFigures.ts';

/** One way on from the pathology result: for how many, and which steps follow. */
export interface Branch {
  readonly id: string;
  readonly people: Said;
  readonly steps: readonly Said[];
}

/** One option's path: two steps that everybody takes, then the ways on. */
export interface Path {
  readonly option: OptionId;
  readonly name: string;
  readonly trunk: readonly Said[];
  readonly branches: readonly Branch[];
}

export interface PathView {
  readonly lead: string;
  readonly paths: readonly [Path, Path];
  /** The trial's results for the single dose hold those who also had EBRT. */
  readonly counted: string;
  readonly elsewhere: Said;
  readonly either: string;
  readonly triggers: {
    readonly title: string;
    readonly lead: string;
    readonly list: readonly { readonly id: string; readonly said: Said }[];
    readonly after: string;
  };
  readonly both: { readonly title: string; readonly said: readonly Said[] };
}

const TRIGGERS = ['lobular', 'in-situ', 'margin', 'vessels', 'nodes', 'larger'] as const;

/** The paths of both options, and what is known of those who go on to both treatments. */
export function pathView(
  [first, second]: readonly [OptionId, OptionId],
  figures: Figures,
  words: Words,
): PathView {
  return {
    lead: words.text('options:next.lead'),
    paths: [path(first, figures, words), path(second, figures, words)],
    counted: words.text('options:next.counted'),
    elsewhere: words.say('options:next.elsewhere', figures),
    either: words.text('options:next.either'),
    triggers: {
      title: words.text('options:next.triggersTitle'),
      lead: words.text('options:next.triggersLead'),
      list: TRIGGERS.map((id) => ({ id, said: words.say(`options:next.triggers.${id}`) })),
      after: words.text('options:next.triggersList'),
    },
    both: {
      title: words.text('options:next.bothTitle'),
      said: [
        words.say('options:next.both'),
        words.say('options:next.bothFigures', figures),
        words.say('options:next.bothSize', figures),
      ],
    },
  };
}

function path(option: OptionId, figures: Figures, words: Words): Path {
  const own = `options:story.${option}.path` as const;
  return {
    option,
    name: words.text(`evidence:options.${option}.name`),
    trunk: [words.say(`${own}.operation`), words.say(`${own}.pathology`)],
    branches: option === 'ebrt' ? ebrtBranches(words) : oneDoseBranches(figures, words),
  };
}

function ebrtBranches(words: Words): readonly Branch[] {
  return [
    {
      id: 'planned',
      people: words.say('options:next.everybody'),
      steps: [words.say('options:story.ebrt.path.planned'), ...ebrtSteps(words)],
    },
  ];
}

function oneDoseBranches(figures: Figures, words: Words): readonly Branch[] {
  const { alone, extra, total } = figures;
  const women = (count: Figures[string] | undefined) =>
    words.say('options:next.women', { count: count ?? 0, total: total ?? 0 });
  return [
    {
      id: 'done',
      people: women(alone),
      steps: [words.say('options:story.targit-iort.path.done'), words.say('options:next.finished')],
    },
    {
      id: 'extra',
      people: women(extra),
      steps: [words.say('options:story.targit-iort.path.extra'), ...ebrtSteps(words)],
    },
  ];
}

/** The same steps whether EBRT was the plan or was added. */
function ebrtSteps(words: Words): readonly Said[] {
  return ['planning', 'daily', 'finished'].map((id) => words.say(`options:next.${id}`));
}
