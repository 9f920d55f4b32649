// What there is to tell of one option. Both options are told by this one function, field for field.
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import type { Figures } from './optionsFigures.ts';

/** The parts of the story that are plain sentences, in the order in which they are told. */
export const PASSAGES = ['what', 'room', 'weeks', 'body', 'feelings', 'everyday', 'later'] as const;
export type Passage = (typeof PASSAGES)[number];

const FOUR = ['one', 'two', 'three', 'four'] as const;
const FIVE = [...FOUR, 'five'] as const;

/** Everything told of one option; the other option has the same fields, as many points and steps. */
export interface Story {
  readonly option: OptionId;
  readonly name: string;
  readonly passages: Readonly<Record<Passage, Said>>;
  readonly how: Said;
  /** What the numbers in the drawing point at. */
  readonly parts: readonly { readonly mark: string; readonly said: Said }[];
  readonly stepsTitle: string;
  readonly steps: readonly Said[];
  readonly good: readonly Said[];
  readonly hard: readonly Said[];
}

/** The story of one option in words, with its figures. */
export function story(option: OptionId, figures: Figures, words: Words): Story {
  const own = `options:story.${option}` as const;
  const passage = (id: Passage) => words.say(`${own}.${id}`, figures);
  return {
    option,
    name: words.text(`evidence:options.${option}.name`),
    passages: {
      what: passage('what'),
      room: passage('room'),
      weeks: passage('weeks'),
      body: passage('body'),
      feelings: passage('feelings'),
      everyday: passage('everyday'),
      later: passage('later'),
    },
    how: words.say(`${own}.how`, figures),
    parts: FOUR.map((id, place) => ({
      mark: words.number(place + 1),
      said: words.say(`${own}.parts.${id}`, figures),
    })),
    stepsTitle: words.text(`${own}.stepsTitle`),
    steps: FIVE.map((id) => words.say(`${own}.steps.${id}`, figures)),
    good: FOUR.map((id) => words.say(`${own}.good.${id}`, figures)),
    hard: FOUR.map((id) => words.say(`${own}.hard.${id}`, figures)),
  };
}
