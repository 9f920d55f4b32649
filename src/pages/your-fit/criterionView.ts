// One criterion of the trial, said: what was answered, what that changes, and what others hold.
import type { Criterion } from '#domain/eligibility/assess.ts';
import type { Question, Rule } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { Said } from '#domain/said/said.ts';
import { questionWords } from '#i18n/questionWords.ts';
import type { Words } from '#i18n/words.ts';
import { studiedSaid } from './studiedSaid.ts';

/** What the page is made from. */
export interface YourFitMatter {
  readonly questions: readonly Question[];
  readonly background: Evidence['background'];
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
}

/** A sentence with the study it comes from. */
export interface Sourced {
  readonly id: string;
  readonly said: Said;
  readonly study: string;
  /** Its row in the list of all figures, or the study itself where no figure is told. */
  readonly href: string;
}

export interface RemarkView extends Sourced {
  readonly maker: Rule['maker'];
}

export interface CriterionView {
  readonly id: string;
  readonly name: string;
  readonly answer: Said | undefined;
  /** What being outside changes, or why it is open. */
  readonly changes: Said | undefined;
  /** How many women with this answer the trial counted; never what happened to them. */
  readonly studied: Said | undefined;
  readonly remarks: readonly RemarkView[];
  /** Whom to ask, and where it stands in a letter; only for what is open. */
  readonly ask: { readonly whom: string; readonly letter: string | undefined } | undefined;
  readonly change: string;
}

/** Everything that is shown of one criterion. */
export function criterionView(
  question: Question,
  criterion: Criterion,
  group: Group,
  matter: YourFitMatter,
  words: Words,
): CriterionView {
  const { answer, standing, changes, remarks } = criterion;
  const said = questionWords(question, matter.background, words);
  const own = question.ask === 'yourself';
  return {
    id: question.id,
    name: said.name,
    answer: answer === undefined ? undefined : said.answer(answer),
    changes: changes === undefined ? undefined : said.changes(changes),
    studied: studiedSaid(question, criterion, group, matter.background, words),
    remarks: remarks.map((rule) => ({
      ...sourced(rule, said.rule(rule.says), matter, words),
      maker: rule.maker,
    })),
    ask:
      standing === 'open' && !(own && answer !== undefined)
        ? {
            whom: words.text(`questions:askWhom.${question.ask}`),
            letter: own ? undefined : said.letter,
          }
        : undefined,
    change: changeAddress(question.id, words),
  };
}

/** The rule of the trial that a question's answers are held against. */
export function trialRule(
  question: Question,
  matter: YourFitMatter,
  words: Words,
): (Sourced & { readonly name: string }) | undefined {
  const [rule] = question.rules;
  if (rule === undefined) return undefined;
  const said = questionWords(question, matter.background, words);
  return { ...sourced(rule, said.rule(rule.says), matter, words), name: said.name };
}

/** The page on which an answer can be changed. */
export function changeAddress(question: string, words: Words): string {
  return `/${words.language}/about-you/#${question}`;
}

function sourced(
  { says, source, figure }: Rule,
  said: Said,
  { citations }: YourFitMatter,
  words: Words,
): Sourced {
  const row = figure === undefined ? `source-${source}` : `figure-${figure}`;
  return {
    id: says,
    said,
    study: citations[source] ?? source,
    href: `/${words.language}/sources/#${row}`,
  };
}
