// How old the evidence is on a given day, and so how much must be said before it is shown.

/** In its time; past the day of its review; more than a year past it. */
export type EvidenceAge = 'current' | 'due' | 'overdue';

/**
 * The age of evidence on a day. On the day of the review itself it is still current.
 *
 * @param reviewBy ISO day by which somebody must have read it all again
 * @param today ISO day on which it is read
 */
export function evidenceAge(reviewBy: string, today: string): EvidenceAge {
  if (today <= reviewBy) return 'current';
  const [year = '', month, day] = reviewBy.split('-');
  const aYearLater = [String(Number(year) + 1), month, day].join('-');
  return today <= aYearLater ? 'due' : 'overdue';
}
