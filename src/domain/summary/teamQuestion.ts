// A fair question to take to the care team, and what in somebody's answers makes it worth asking.

/** Something in the answers that makes a question worth asking. */
export type Occasion = 'outside' | 'open' | 'delayed';

export interface TeamQuestion {
  readonly id: string;
  readonly topic: string;
  /** The occasions on which it is suggested; without any, it is only on the list. */
  readonly worthAsking: readonly Occasion[];
}

/** Questions that these occasions suggest. Nothing is ever ticked for anybody. */
export function suggestedQuestions(
  bank: readonly TeamQuestion[],
  occasions: readonly Occasion[],
): readonly string[] {
  return bank
    .filter(({ worthAsking }) => worthAsking.some((occasion) => occasions.includes(occasion)))
    .map(({ id }) => id);
}
