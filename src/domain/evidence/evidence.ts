// The whole evidence, parsed: everything after the door may trust it.
import * as v from 'valibot';
import { AuditItem } from '#domain/audit/auditItem.ts';
import { Fact } from '#domain/check/fact.ts';
import { Question } from '#domain/eligibility/question.ts';
import { Concern } from '#domain/values/concern.ts';
import { Claim } from './claim.ts';
import { OptionId } from './ids.ts';
import { Background, Outcome } from './outcome.ts';
import { Position } from './position.ts';
import { Release } from './release.ts';
import { Source } from './source.ts';

/** One of the two options; their order in the file is alphabetical by medical abbreviation. */
export const Option = v.strictObject({ id: OptionId, abbreviation: v.string() });
export type Option = v.InferOutput<typeof Option>;

export const Evidence = v.strictObject({
  release: Release,
  options: v.array(Option),
  outcomes: v.array(Outcome),
  background: v.array(Background),
  questions: v.array(Question),
  sources: v.array(Source),
  positions: v.array(Position),
  claims: v.array(Claim),
  /** What can matter to somebody who decides. */
  concerns: v.array(Concern),
  /** The facts of the check. */
  check: v.array(Fact),
  /** How this aid stands to the published lists for decision aids. */
  audit: v.array(AuditItem),
});
export type Evidence = v.InferOutput<typeof Evidence>;
