// A question about the person's situation, and how each answer stands to the rules of the trial.
import * as v from 'valibot';
import { FigureId, SourceId, WordsId } from '#domain/evidence/ids.ts';

/** Who made a rule: the trial itself, hospitals or payers who use the treatment, or a guideline. */
export const RuleMaker = v.picklist(['trial', 'practice', 'guideline']);

const Answer = v.strictObject({
  id: WordsId,
  /**
   * How the answer stands to the people of the trial: like them, outside of who was studied, or
   * still open. "I don't know" is always open.
   */
  standing: v.picklist(['like', 'outside', 'open']),
  /** What being outside changes, as a sentence of the language files. */
  changes: v.optional(WordsId),
  /** Stricter rules of hospitals, payers or guidelines that touch this answer, by what they say. */
  remarks: v.optional(v.array(WordsId)),
  /** Which group's published results are the ones to read, where the answer decides that. */
  group: v.optional(v.picklist(['during-lumpectomy', 'delayed'])),
});

export const Question = v.strictObject({
  id: WordsId,
  rules: v.array(
    v.strictObject({ maker: RuleMaker, source: SourceId, says: WordsId, figure: v.optional(FigureId) }),
  ),
  /** Figures that the words of this question speak: name of the blank to address of the figure. */
  blanks: v.optional(v.record(v.string(), v.string())),
  /** Whom to ask when the answer is not known. */
  ask: v.picklist(['surgeon', 'radiation-oncologist', 'breast-nurse', 'pathology']),
  answers: v.pipe(v.array(Answer), v.minLength(2)),
});
export type Question = v.InferOutput<typeof Question>;
