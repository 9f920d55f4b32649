// A question about the person's situation, and how each answer stands to the rules of the trial.
import * as v from 'valibot';
import { FigureId, SourceId, WordsId } from '#domain/evidence/ids.ts';
import { ReadFrom } from '#domain/evidence/provenance.ts';
import { UNKNOWN } from './unknown.ts';

/** Who made a rule: the trial itself, hospitals or payers who use the treatment, or a guideline. */
export const RuleMaker = v.picklist(['trial', 'practice', 'guideline']);

/** Where a rule was read, and how directly. */
const origin = {
  source: SourceId,
  where: v.pipe(
    v.string('has no place in its source: say which part of it'),
    v.minLength(3, 'has no place in its source: say which part of it'),
  ),
  readFrom: ReadFrom,
  /** Facts of the research dossier that it was taken from; lets an editor find them again. */
  facts: v.pipe(v.array(v.string()), v.minLength(1, 'names no fact of the dossier')),
};

const Rule = v.strictObject({
  maker: RuleMaker,
  says: WordsId,
  /** The row of the ledger that holds its figures. */
  figure: v.optional(FigureId),
  ...origin,
});
export type Rule = v.InferOutput<typeof Rule>;

const Answer = v.strictObject({
  id: WordsId,
  /**
   * How the answer stands to the people of the trial: like them, outside of who was studied, or
   * still open. "I don't know" is always open.
   */
  standing: v.picklist(['like', 'outside', 'open']),
  /** What being outside changes, or why it is open, as a sentence of the language files. */
  changes: v.optional(WordsId),
  /** Rules that touch this answer besides the one it is held against, by what they say. */
  remarks: v.optional(v.array(WordsId)),
  /** The row of the ledger that counts the women of the trial to whom exactly this answer applies. */
  studied: v.optional(FigureId),
  /** Which group's published results are the ones to read, where the answer decides that. */
  group: v.optional(v.picklist(['during-lumpectomy', 'delayed'])),
  /** With this answer, the choice between the two treatments may not be hers at all. */
  leaves: v.optional(v.literal('this-choice')),
});

export const Question = v.strictObject({
  id: WordsId,
  /** Heading under which it is asked, together with its neighbours. */
  part: v.optional(v.picklist(['you', 'cancer', 'before', 'letter'])),
  /** The first is the rule of the trial that the answers are held against. */
  rules: v.array(Rule),
  /** Figures that the words of this question speak: name of the blank to address of the figure. */
  blanks: v.optional(v.record(v.string(), v.string())),
  /** Names that the words of this question speak and that are the same in every language. */
  names: v.optional(v.record(v.string(), v.string())),
  /** Whom to ask when the answer is not known. */
  ask: v.picklist(['surgeon', 'radiation-oncologist', 'breast-nurse', 'pathology', 'yourself']),
  answers: v.pipe(
    v.array(Answer),
    v.minLength(2),
    v.check(
      (answers) => answers.find(({ id }) => id === UNKNOWN)?.standing === 'open',
      `has no answer "${UNKNOWN}" that stays open: nobody may be made to answer`,
    ),
  ),
  /** What the pathology after the operation may find on this point, after which EBRT is often added. */
  later: v.optional(v.array(v.strictObject({ finding: WordsId, ...origin }))),
});
export type Question = v.InferOutput<typeof Question>;
