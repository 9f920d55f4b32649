// How the answers stand to the women in the trial, said in full and without a score.
import {
  assess,
  type Answers,
  type Assessment,
  type Standing,
} from '#domain/eligibility/assess.ts';
import type { NextStep } from '#domain/eligibility/nextSteps.ts';
import { standingNotice, type StandingNotice } from '#domain/eligibility/standingNotice.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import { EXTRA_EBRT } from '#domain/evidence/shownFigures.ts';
import { asPeople, type Total } from '#domain/risk/people.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import {
  changeAddress,
  criterionView,
  trialRule,
  type CriterionView,
  type Sourced,
  type YourFitMatter,
} from './criterionView.ts';

interface Link {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface NextView {
  readonly id: string;
  readonly said: string;
  /** The questions it is about, each with the way to its answer. */
  readonly about: readonly Link[];
}

export interface YourFitView {
  readonly kind: Assessment['kind'];
  readonly whole: string;
  readonly notice: StandingNotice;
  /** In the order in which they matter for a talk: what differs, what is open, what is alike. */
  readonly groups: readonly {
    readonly standing: Standing;
    readonly criteria: readonly CriterionView[];
    /** Questions without an answer: listed shortly, as there may be many. */
    readonly unanswered: readonly CriterionView[];
  }[];
  readonly later: {
    readonly delayed: boolean;
    readonly share: Said;
    readonly findings: readonly string[];
    /** The studies that name these findings, each once. */
    readonly sources: readonly Link[];
  };
  readonly next: readonly NextView[];
  /** Who was in the trial, for those who would rather compare for themselves. */
  readonly trial: readonly (Sourced & { readonly name: string })[];
  readonly links: Readonly<
    Record<'answers' | 'options' | 'compare' | 'summary' | 'illnesses', string>
  >;
}

/** Out of how many women the share is told that had EBRT as well. */
const CROWD: Total = 100;

const ORDER: readonly Standing[] = ['outside', 'open', 'like'];

/** Everything the page shows, for the answers given so far. */
export function yourFitView(matter: YourFitMatter, answers: Answers, words: Words): YourFitView {
  const assessment = assess(matter.questions, answers);
  const { kind, group, next } = assessment;
  const step = (name: string) => `/${words.language}/${name}/`;
  return {
    kind,
    whole: words.text(`your-fit:whole.${kind}`),
    notice: standingNotice(assessment),
    groups: kind === 'nothing-said' ? [] : grouped(assessment, matter, words),
    later: {
      delayed: group === 'delayed',
      share: extraEbrt(group, matter, words),
      findings: matter.questions.flatMap(({ later = [] }) => later.map(({ finding }) => finding)),
      sources: findingSources(matter, words),
    },
    next: next.flatMap((one) => nextView(one, kind, words)),
    trial: matter.questions.flatMap((question) => trialRule(question, matter, words) ?? []),
    links: {
      answers: step('about-you'),
      options: step('options'),
      compare: step('compare'),
      summary: step('summary'),
      illnesses: `${step('sources')}#figure-ebrt-not-possible-reasons`,
    },
  };
}

function grouped(
  { criteria, group }: Assessment,
  matter: YourFitMatter,
  words: Words,
): YourFitView['groups'] {
  const views = matter.questions.flatMap((question) =>
    criteria
      .filter((one) => one.question === question.id)
      .map((one) => ({
        standing: one.standing,
        view: criterionView(question, one, group, matter, words),
      })),
  );
  return ORDER.map((standing) => {
    const some = views.filter((one) => one.standing === standing).map(({ view }) => view);
    return {
      standing,
      criteria: some.filter(({ answer }) => answer !== undefined),
      unanswered: some.filter(({ answer }) => answer === undefined),
    };
  }).filter(({ criteria: given, unanswered }) => given.length + unanswered.length > 0);
}

function extraEbrt(group: Assessment['group'], { background }: YourFitMatter, words: Words): Said {
  const figure = `${EXTRA_EBRT[group]}/targit-iort`;
  const { value } = findQuantity({ outcomes: [], background }, `${figure}/risk`);
  const { count, total } = asPeople(value, CROWD);
  return words.say(`your-fit:later.share.${group}`, {
    share: { figure: `${figure}/people`, value: count, unit: 'count' },
    total: { figure: `${figure}/out-of`, value: total, unit: 'count' },
  });
}

function findingSources({ questions, citations }: YourFitMatter, words: Words): readonly Link[] {
  const sources = questions.flatMap(({ later = [] }) => later.map(({ source }) => source));
  return [...new Set(sources)].map((id) => ({
    id,
    name: citations[id] ?? id,
    href: `/${words.language}/sources/#source-${id}`,
  }));
}

/** Steps that the page says as sentences; reading on is said by its links. */
function nextView(step: NextStep, kind: Assessment['kind'], words: Words): readonly NextView[] {
  const about = (questions: readonly string[]): readonly Link[] =>
    questions.map((id) => ({
      id,
      name: words.text(`questions:${id}.name`),
      href: changeAddress(id, words),
    }));
  switch (step.kind) {
    case 'answer': {
      // Before anything was said, the way to the questions stands at the top already.
      const [first] = kind === 'nothing-said' ? [] : step.questions;
      const link = { id: 'more', name: words.text('your-fit:next.more') };
      return [
        {
          id: step.kind,
          said: words.text('your-fit:next.answer'),
          about: first === undefined ? [] : [{ ...link, href: changeAddress(first, words) }],
        },
      ];
    }
    case 'talk-about-difference':
      return [
        {
          id: step.kind,
          said: words.text('your-fit:next.talk-about-difference'),
          about: about(step.questions),
        },
      ];
    case 'ask':
      return [
        {
          id: `ask-${step.whom}`,
          said: words.text(`your-fit:next.ask.${step.whom}`),
          about: about(step.questions),
        },
      ];
    case 'talk-about-operation':
      return [{ id: step.kind, said: words.text('your-fit:next.talk-about-operation'), about: [] }];
    case 'read':
      return [{ id: step.kind, said: words.text('your-fit:next.read'), about: [] }];
  }
}
