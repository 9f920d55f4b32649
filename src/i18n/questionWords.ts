// What a question of the journey says, with the figures that its blanks speak.
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Said } from '#domain/said/said.ts';
import type { Blanks, Words } from './words.ts';

export interface QuestionWords {
  /** The question in two or three words, for lists. */
  readonly name: string;
  readonly question: string;
  readonly why: Said;
  readonly letter: string;
  readonly answer: (id: string) => Said;
  /** What being outside changes, or why it is open. */
  readonly changes: (id: string) => Said;
  /** What a rule of the trial, of practice or of a guideline says. */
  readonly rule: (id: string) => Said;
}

/**
 * The words of one question.
 *
 * @param background the topics that hold the figures its blanks name
 * @throws Error naming the figure or the sentence that is missing
 */
export function questionWords(
  { id, blanks: addresses = {}, names = {} }: Question,
  background: Evidence['background'],
  words: Words,
): QuestionWords {
  const ledger = { outcomes: [], background };
  const figures = Object.entries(addresses).map(
    ([name, address]) => [name, findQuantity(ledger, address)] as const,
  );
  const blanks: Blanks = { ...names, ...Object.fromEntries(figures) };
  const say = (path: string) => words.say(`questions:${id}.${path}`, blanks);
  return {
    name: words.text(`questions:${id}.name`),
    question: words.text(`questions:${id}.question`),
    why: say('why'),
    letter: words.text(`questions:${id}.letter`, blanks),
    answer: (answer) => say(`answers.${answer}`),
    changes: (change) => say(`changes.${change}`),
    rule: (rule) => say(`rules.${rule}`),
  };
}
