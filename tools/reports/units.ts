// What the unit tests wrote down.
import * as v from 'valibot';
import type { Tally } from './tally.ts';

const Report = v.object({
  numPassedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.array(v.string()),
        }),
      ),
    }),
  ),
});

/** How many passed, and what did not, with its reason. @throws ValiError if it is no such report */
export function tallyOfUnits(report: unknown): Tally {
  const { numPassedTests, testResults } = v.parse(Report, report);
  const failures = testResults
    .filter(({ status }) => status !== 'passed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults
        .filter(({ status }) => status !== 'passed')
        .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages.join('\n')}`);
      return failed.length > 0 ? failed : [`${name}\n${message}`];
    });
  return { passed: numPassedTests, failures };
}
