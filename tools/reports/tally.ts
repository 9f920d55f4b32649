/** What came of one thing that must hold, or of many. */
export interface Tally {
  readonly passed: number;
  /** What did not hold, by name: told once more at the end, as the beginning of a long run is soon lost. */
  readonly failures: readonly string[];
}
