// What the walk through the built site wrote down.
import * as v from 'valibot';
import type { Tally } from './tally.ts';

const Spec = v.object({
  title: v.string(),
  tests: v.array(
    v.object({
      projectName: v.string(),
      status: v.string(),
      annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string(), '') })),
    }),
  ),
});
interface Suite {
  readonly file: string;
  readonly specs: readonly v.InferOutput<typeof Spec>[];
  readonly suites?: readonly Suite[] | undefined;
}
const Suite: v.GenericSchema<unknown, Suite> = v.object({
  file: v.string(),
  specs: v.array(Spec),
  suites: v.optional(v.lazy(() => v.array(Suite))),
});
const Report = v.object({
  suites: v.array(Suite),
  errors: v.array(v.object({ message: v.optional(v.string(), '') })),
});

/** One test in one browser. */
export interface Walk {
  readonly file: string;
  readonly title: string;
  readonly project: string;
  readonly status: string;
  readonly passed: boolean;
  readonly annotations: Readonly<Record<string, string>>;
}

function walksIn({ file, specs, suites = [] }: Suite): readonly Walk[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, annotations }) => ({
      file,
      title,
      project: projectName,
      status,
      passed: status === 'expected',
      annotations: Object.fromEntries(annotations.map((one) => [one.type, one.description])),
    })),
  );
  return [...own, ...suites.flatMap(walksIn)];
}

/** Every walk of a report. @throws ValiError if it is no such report */
export function walks(report: unknown): readonly Walk[] {
  return v.parse(Report, report).suites.flatMap(walksIn);
}

/** How many passed, and what did not: one that was skipped, or passed at a second try, did not. */
export function tallyOfWalks(report: unknown): Tally {
  const all = walks(report);
  const failed = all.filter(({ passed }) => !passed);
  return {
    passed: all.length - failed.length,
    failures: [
      ...failed.map(
        ({ project, file, title, status }) => `${project}: ${file}: ${title} (${status})`,
      ),
      ...v.parse(Report, report).errors.map(({ message }) => message),
    ],
  };
}
