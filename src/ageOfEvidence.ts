// Says that the evidence is old, before the app is there and without it.
import { evidenceAge } from '#domain/evidence/evidenceAge.ts';

/**
 * Marks the page with the age of evidence that is late; the style sheet shows the sentence for it, and covers
 * the figures of evidence that is a year late until the reader says that she knows.
 *
 * @param today ISO day
 */
export function sayAge(page: Document, today: string): void {
  const notice = page.querySelector<HTMLElement>('[data-review-by]');
  const reviewBy = notice?.dataset['reviewBy'];
  if (notice === null || reviewBy === undefined) return;
  const { dataset } = page.documentElement;
  const age = evidenceAge(reviewBy, today);
  notice.hidden = age === 'current';
  if (notice.hidden) return;
  dataset['evidence'] = age;
  notice.querySelector('button')?.addEventListener('click', () => {
    dataset['evidence'] = 'known-to-be-old';
    page.getElementById('title')?.focus();
  });
}
