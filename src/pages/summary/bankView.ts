// The questions that can be taken along, by topic, with those that the answers make worth asking.
import type { Words } from '#i18n/words.ts';
import { QUESTION_BANK } from './questionBank.ts';

export interface BankTopic {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly {
    readonly id: string;
    readonly said: string;
    readonly suggested: boolean;
    readonly picked: boolean;
  }[];
}

/** Every question of the bank: whether it is suggested, and whether she has picked it. */
export function bankView(
  suggested: readonly string[],
  picked: readonly string[],
  words: Words,
): readonly BankTopic[] {
  const topics = [...new Set(QUESTION_BANK.map(({ topic }) => topic))];
  return topics.map((id) => ({
    id,
    title: words.text(`summary:questions.topics.${id}`),
    questions: QUESTION_BANK.filter(({ topic }) => topic === id).map((question) => ({
      id: question.id,
      said: words.text(`summary:questions.bank.${question.id}`),
      suggested: suggested.includes(question.id),
      picked: picked.includes(question.id),
    })),
  }));
}
