// A paper, guideline, register or page that figures were read in.
import * as v from 'valibot';
import { SourceId, WordsId } from './ids.ts';

const address = v.pipe(v.string(), v.url('is not an address'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1980), v.maxValue(2100));

/** A value that a publication prints wrongly, and the one we use instead. */
export const Erratum = v.strictObject({
  id: WordsId,
  where: v.pipe(v.string(), v.minLength(3)),
  printed: v.number(),
  used: v.optional(v.number()),
});

/** One source is one file. What it says of funding and interests stands in the language files. */
export const Source = v.strictObject({
  $schema: v.optional(v.string()),
  id: SourceId,
  kind: v.picklist([
    'trial-report',
    'trial-follow-up',
    'sub-study',
    'other-trial',
    'meta-analysis',
    'health-technology-assessment',
    'cohort',
    'guideline',
    'payer-rule',
    'letter',
    'register',
    'conference-abstract',
    'web-page',
    'preference-study',
    'economic-model',
    'news',
  ]),
  /** Written by people who ran the trial or its sub-studies. */
  byTrialTeam: v.boolean(),
  authors: v.pipe(v.string(), v.minLength(2)),
  title: v.pipe(v.string(), v.minLength(3)),
  /** Whether the title is the source's own or our description of an untitled page. */
  titleIs: v.picklist(['own', 'described']),
  publishedIn: v.optional(v.string()),
  year: v.optional(year),
  volume: v.optional(v.string()),
  pages: v.optional(v.string()),
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d+\//, 'is not a DOI: it begins with 10.'))),
  pmid: v.optional(v.string()),
  pmcid: v.optional(v.string()),
  address: v.optional(address),
  /** Where we read it, on `accessed`: often only its opening. */
  seenAt: v.array(v.string()),
  accessed: v.pipe(v.string(), v.isoDate()),
  design: v.picklist([
    'randomised',
    'randomised-subset',
    'not-randomised',
    'single-group',
    'review',
    'model',
    'survey',
    'opinion',
    'rule',
    'record',
  ]),
  people: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  followUpMonths: v.optional(
    v.strictObject({ median: v.optional(v.number()), maximum: v.optional(v.number()) }),
  ),
  /** Sentences of the language files: who paid, and who had an interest. */
  funding: v.optional(WordsId),
  interests: v.optional(WordsId),
  errata: v.optional(v.array(Erratum)),
});
export type Source = v.InferOutput<typeof Source>;
