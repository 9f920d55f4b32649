// How the answers stand to the women in the trial, said in full and without a score.
import { assess, type Answers, type Criterion, type NextStep, type Standing } from '#domain/eligibility/assess.ts';
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Said } from '#domain/said/said.ts';
import { questionWords } from '#i18n/questionWords.ts';
import type { Words } from '#i18n/words.ts';

export interface CriterionView {
  readonly id: string;
  readonly name: string;
  readonly answer: Said | undefined;
  /** What being outside changes. */
  readonly changes: Said | undefined;
  /** Stricter rules of others, each with its source. */
  readonly remarks: readonly { readonly id: string; readonly said: Said; readonly study: string }[];
  /** Whom to ask, and where it stands in a letter; only for what is open. */
  readonly ask: { readonly whom: string; readonly letter: string } | undefined;
  readonly change: string;
}

export interface YourFitView {
  readonly kind: 'nothing-said' | 'outside' | 'open' | 'like';
  readonly whole: string;
  readonly group: string;
  readonly next: NextStep;
  readonly groups: readonly {
    readonly standing: Standing;
    readonly criteria: readonly CriterionView[];
  }[];
  readonly extraEbrt: Said;
  readonly links: { readonly answers: string; readonly options: string; readonly compare: string };
}

export interface YourFitMatter {
  readonly questions: readonly Question[];
  readonly background: Evidence['background'];
  readonly citations: Readonly<Record<string, string>>;
}

/** Differences come first, then what is open, then what is alike: the order in which they matter for a talk. */
const ORDER: readonly Standing[] = ['outside', 'open', 'like'];

export function yourFitView(matter: YourFitMatter, answers: Answers, words: Words): YourFitView {
  const assessment = assess(matter.questions, answers);
  const address = (path: string) => `/${words.language}/${path}/`;
  return {
    kind: assessment.kind,
    whole: words.text(`your-fit:whole.${assessment.kind}`),
    group: words.text(`your-fit:group.${assessment.group}`),
    next: assessment.next,
    groups: ORDER.map((standing) => ({
      standing,
      criteria: assessment.criteria
        .filter((criterion) => criterion.standing === standing)
        .flatMap((criterion) => criterionView(criterion, matter, words)),
    })).filter(({ criteria }) => criteria.length > 0),
    extraEbrt:
      assessment.group === 'delayed'
        ? words.say('your-fit:later.share-delayed', {
            share: share(matter, 'extra-ebrt-delayed/targit-iort/risk'),
          })
        : words.say('your-fit:later.share', {
            share: share(matter, 'extra-ebrt-trial/targit-iort/risk'),
          }),
    links: {
      answers: address('about-you'),
      options: address('options'),
      compare: address('compare'),
    },
  };
}

function share({ background }: YourFitMatter, address: string) {
  return findQuantity({ outcomes: [], background }, address);
}

function criterionView(
  { question: id, answer, standing, changes, remarks, ask }: Criterion,
  { questions, background, citations }: YourFitMatter,
  words: Words,
): readonly CriterionView[] {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) return [];
  const said = questionWords(question, background, words);
  return [
    {
      id,
      name: said.name,
      answer: answer === undefined ? undefined : said.answer(answer),
      changes: changes === undefined ? undefined : said.changes(changes),
      remarks: remarks.map(({ says, source }) => ({
        id: says,
        said: said.rule(says),
        study: citations[source] ?? '',
      })),
      ask:
        standing === 'open'
          ? { whom: words.text(`questions:askWhom.${ask}`), letter: said.letter }
          : undefined,
      change: `/${words.language}/about-you/#${id}`,
    },
  ];
}
