// One fact of the check: its question, what the figures answer, and the same fact as a picture.
import type { Fact } from '#domain/check/fact.ts';
import {
  ANSWERS,
  otherOption,
  outcomeOf,
  rightAnswer,
  type Answer,
  type Ledger,
} from '#domain/check/rightAnswer.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Said } from '#domain/said/said.ts';
import type { Blanks, Key, Words } from '#i18n/words.ts';
import type { CheckTold, Clarity, FactMatter } from './checkMatter.ts';
import { extraEbrt } from './extraEbrt.ts';
import { figuresAt } from './figuresAt.ts';
import { pictureView, type PictureView } from './pictureView.ts';

export interface FactView {
  readonly id: string;
  readonly name: string;
  /** About dying, and asked only of a reader who wants it; until then the page offers it. */
  readonly offered: boolean;
  readonly question: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
  readonly answer: string | undefined;
  /** Her answer is the one that the figures give, so the fact in a few words will do. */
  readonly known: boolean;
  readonly said: Said;
  readonly note: Said | undefined;
  readonly picture: PictureView;
  readonly link: string;
  readonly clarity: Clarity | undefined;
}

const NOT_SURE = 'not-sure';

/** One fact for this reader. */
export function factView(
  fact: Fact,
  matter: FactMatter,
  { checked, points, dying }: CheckTold,
  words: Words,
): FactView {
  const { id } = fact;
  const { ledger, group, order } = matter;
  const right = rightAnswer(fact, ledger, group);
  const answers = answersOf(fact, order);
  const answer = answers.find((value) => value === checked[id]);
  const own = `check:facts.${id}` as const;
  const blanks = blanksOf(fact, right, matter, words);
  return {
    id,
    name: words.text(`points:facts.${id}.unclear`),
    offered: aboutDying(fact, ledger) && !dying,
    question: words.text(`${own}.question`),
    answers: answers.map((value) => ({ value, label: label(value, own, words) })),
    answer,
    known: answer === right,
    said: words.say(saidKey(fact, right, matter, words), blanks),
    note: words.has(`${own}.note`) ? words.say(`${own}.note`, blanks) : undefined,
    picture: pictureView(fact, matter, blanks, words),
    link: `/${words.language}/${fact.at}`,
    clarity: points[id],
  };
}

/** The options in the reader's order, then what else can be answered, then that she is not sure. */
function answersOf(fact: Fact, order: FactMatter['order']): readonly string[] {
  const known: readonly string[] = ANSWERS[fact.rule];
  const options: readonly string[] = order;
  return [
    ...options.filter((option) => known.includes(option)),
    ...known.filter((answer) => !options.includes(answer)),
    NOT_SURE,
  ];
}

function label(answer: string, own: `check:facts.${string}`, words: Words): string {
  if (answer !== 'ebrt' && answer !== 'targit-iort')
    return words.text(answer === NOT_SURE ? 'check:notSure' : `${own}.answers.${answer}`);
  const option = words.text(`evidence:arms.${answer}.name`);
  return words.has(`${own}.answers.option`)
    ? words.text(`${own}.answers.option`, { option })
    : option;
}

/** What was found, or how it is for a dose at a second operation, where the language tells that apart. */
function saidKey({ rule, id }: Fact, right: Answer, { group }: FactMatter, words: Words): Key {
  const own = `check:facts.${id}` as const;
  if (rule === 'more')
    return right === 'no-clear-difference' ? `${own}.noDifference` : `${own}.more`;
  return group === 'delayed' && words.has(`${own}.said-delayed`)
    ? `${own}.said-delayed`
    : `${own}.said`;
}

/** The figures of its sentences, and which option the right answer names. */
function blanksOf(fact: Fact, right: Answer, matter: FactMatter, words: Words): Blanks {
  const name = (option: OptionId) => words.text(`evidence:arms.${option}.name`);
  const named =
    right === 'ebrt' || right === 'targit-iort'
      ? { named: name(right), other: name(otherOption(right)) }
      : {};
  switch (fact.rule) {
    case 'named':
      return { ...named, ...figuresAt(fact.blanks, matter.ledger) };
    case 'more':
      return named;
    case 'extra-ebrt':
      return { option: name(fact.option), ...extraEbrt(fact, matter) };
  }
}

function aboutDying(fact: Fact, ledger: Ledger): boolean {
  return fact.rule === 'more' && outcomeOf(fact, ledger).aboutDying;
}
