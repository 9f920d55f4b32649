// One item of a published list for decision aids, and how far this aid meets it. Our own reading, unreviewed.
import * as v from 'valibot';
import { WordsId } from '#domain/evidence/ids.ts';

/** Its wording and our remark stand in the language files under its id. */
export const AuditItem = v.strictObject({
  id: WordsId,
  list: v.picklist(['ipdas', 'ipdas-older', 'nice', 'washington', 'nqf']),
  /** The group of the list it belongs to; the lists call their groups by different names. */
  group: WordsId,
  state: v.picklist(['met', 'partly', 'not-met', 'not-applicable']),
  /** Address of the screen that meets it, without the language: `compare/#overview`. */
  screen: v.optional(
    v.pipe(v.string(), v.regex(/^([a-z-]+\/)?#[a-z0-9-]+$/, 'is no address of a part of a screen')),
  ),
  /** Who is needed for what is still missing: people from outside, or us. */
  needs: v.optional(
    v.pipe(
      v.array(v.picklist(['patients', 'professionals', 'study', 'reviewers', 'us'])),
      v.minLength(1),
    ),
  ),
});
export type AuditItem = v.InferOutput<typeof AuditItem>;
