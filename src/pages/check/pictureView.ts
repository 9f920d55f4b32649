// The same fact as a picture: scenes, visits, people or a tree.
import type { Fact, FactOf } from '#domain/check/fact.ts';
import { drawnFigure } from '#domain/check/rightAnswer.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import { tellRisksIn } from '#domain/risk/tellRisks.ts';
import type { Total } from '#domain/risk/people.ts';
import type { Said } from '#domain/said/said.ts';
import { optionCounted } from '#i18n/optionCounted.ts';
import { IN_FEW_WORDS, rangeSaid } from '#i18n/rangeSaid.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import { optionFor } from '#i18n/optionFor.ts';
import type { Blanks, Words } from '#i18n/words.ts';
import type { FactMatter } from './checkMatter.ts';
import { visitsPicture, type VisitsPicture } from './visitsPicture.ts';

interface Side {
  readonly option: OptionId;
  readonly name: string;
  readonly said: Said;
}

/** How each treatment is given: one scene a side. */
export interface ScenesPicture {
  readonly kind: 'scenes';
  readonly sides: readonly [Side, Side];
}

/** To how many it happened, in crowds of equal size. */
export interface PeoplePicture {
  readonly kind: 'people';
  readonly outcome: string;
  readonly total: number;
  readonly panels: readonly [Side & { readonly count: number }, Side & { readonly count: number }];
  readonly legend: { readonly happened: string; readonly notHappened: string };
  /** When it was counted, in which women and in which study. */
  readonly when: Said;
  readonly whom: string;
  readonly study: string;
  /** How far the difference may truly reach, and that it is counted in a larger crowd than most. */
  readonly range: Said;
  readonly rarer: Said | undefined;
}

/** What follows the operation, and for how many. */
export interface TreePicture {
  readonly kind: 'tree';
  readonly trunk: readonly Said[];
  readonly branches: readonly {
    readonly id: string;
    readonly people: Said;
    readonly steps: readonly Said[];
  }[];
}

/** Nothing was counted that could be drawn. */
export interface NoPicture {
  readonly kind: 'none';
}

export type PictureView = ScenesPicture | VisitsPicture | PeoplePicture | TreePicture | NoPicture;

/** The crowd in which most results are counted. */
const USUAL: Total = 1_000;

/** The picture of a fact. @param blanks the figures and names that its sentences take */
export function pictureView(
  fact: Fact,
  matter: FactMatter,
  blanks: Blanks,
  words: Words,
): PictureView {
  switch (fact.rule) {
    case 'named':
      return fact.picture === 'visits'
        ? visitsPicture(fact, matter, words)
        : scenesPicture(matter, blanks, words);
    case 'more':
      return peoplePicture(fact, matter, words);
    case 'extra-ebrt':
      return treePicture(matter, blanks, words);
  }
}

function scenesPicture(matter: FactMatter, blanks: Blanks, words: Words): ScenesPicture {
  const scene = (option: OptionId): Side => {
    const key = `check:scenes.${option}` as const;
    const delayed = `${key}-delayed` as const;
    const own = matter.group === 'delayed' && words.has(delayed) ? delayed : key;
    return { option, name: optionFor(option, matter.group, words), said: words.say(own, blanks) };
  };
  const [first, second] = matter.order;
  return { kind: 'scenes', sides: [scene(first), scene(second)] };
}

function peoplePicture(
  fact: FactOf<'more'>,
  matter: FactMatter,
  words: Words,
): PeoplePicture | NoPicture {
  const figure = drawnFigure(fact, matter.ledger, matter.group);
  const told = figure === undefined ? undefined : tellRisksIn(USUAL, figure);
  const says = `evidence:outcomes.${fact.outcome}` as const;
  const [first, second] = matter.order.map((option) => {
    const risk = [told?.first, told?.second].find((side) => side?.arm === option);
    if (risk === undefined || figure === undefined) return undefined;
    const { people: count, rest, outOf: total } = risk;
    const said = words.say(`${says}.frames`, { count, total, rest });
    return { option, name: optionCounted(option, figure, words), said, count: count.value };
  });
  if (figure === undefined || told === undefined || first === undefined || second === undefined)
    return { kind: 'none' };
  return {
    kind: 'people',
    outcome: fact.outcome,
    total: told.total,
    panels: [first, second],
    legend: {
      happened: words.text(`${says}.happenedLegend`),
      notHappened: words.text(`${says}.notLegend`),
    },
    when: timeSaid(figure, words),
    whom: words.text(`evidence:strata.${figure.stratum}`),
    study: matter.citations[figure.source] ?? figure.source,
    range: rangeSaid(told, IN_FEW_WORDS, words),
    rarer:
      told.total > USUAL ? words.say('evidence:rarer', { total: told.first.outOf }) : undefined,
  };
}

function treePicture({ group }: FactMatter, blanks: Blanks, words: Words): TreePicture {
  const say = (id: string) => words.say(`check:tree.${id}`, blanks);
  const trunk = group === 'delayed' ? ['pathology', 'second'] : ['dose', 'pathology'];
  return {
    kind: 'tree',
    trunk: trunk.map(say),
    branches: [
      { id: 'alone', people: say('alonePeople'), steps: [say('alone')] },
      { id: 'extra', people: say('extraPeople'), steps: [say('extra')] },
    ],
  };
}
