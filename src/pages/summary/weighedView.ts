// What matters most to her, in her own order, and how it stood before she looked. Nothing is added up.
import { hasWeighed, topConcerns } from '#domain/values/topConcerns.ts';
import type { Words } from '#i18n/words.ts';
import type { SummaryTold, Weighed } from './summaryMatter.ts';

/** How one concern stood before she looked, and how it stands now. */
export interface Changed {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** The concerns that she picked; where she picked none, all that she called very important. */
export function topNames(
  { importance, top }: Weighed,
  concerns: readonly string[],
  words: Words,
): readonly string[] {
  const picked = topConcerns({ importance: {}, top }, concerns);
  const most = picked.length > 0 ? picked : topConcerns({ importance, top: [] }, concerns);
  return most.map((id) => nameOf(id, words));
}

/** Every concern that stands otherwise now than before she looked, in the order of the list. */
export function changesOf(
  { before, ...now }: SummaryTold['values'],
  concerns: readonly string[],
  words: Words,
): readonly Changed[] {
  if (before === undefined || !hasWeighed(before)) return [];
  return concerns
    .map((id) => ({
      name: nameOf(id, words),
      before: stood(id, before, words),
      now: stood(id, now, words),
    }))
    .filter((one) => one.before !== one.now);
}

/** A concern in a few words. */
export function nameOf(concern: string, words: Words): string {
  return words.text(`concerns:${concern}.name`);
}

function stood(id: string, { importance, top }: Weighed, words: Words): string {
  const said = words.text(`summary:importance.${importance[id] ?? 'none'}`);
  return top.includes(id) ? words.text('summary:change.picked', { said }) : said;
}
