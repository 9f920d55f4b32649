import { expect, test } from 'vitest';
import { tallyOfWalks, walks } from './journeys.ts';
import { tallyOfUnits } from './units.ts';

const walk = (title: string, status: string) => ({
  title,
  tests: [
    {
      projectName: 'chromium',
      status,
      annotations: [{ type: 'bytes', description: '{}' }],
    },
  ],
});
const journeys = {
  suites: [
    {
      file: 'a.spec.ts',
      specs: [walk('one', 'expected')],
      suites: [
        { file: 'a.spec.ts', specs: [walk('two', 'flaky'), walk('three', 'unexpected')] },
        { file: 'a.spec.ts', specs: [walk('four', 'skipped')] },
      ],
    },
  ],
  errors: [],
};

test('a walk that was skipped, or passed at a second try only, did not pass', () => {
  expect(tallyOfWalks(journeys)).toEqual({
    passed: 1,
    failures: [
      'chromium: a.spec.ts: two (flaky)',
      'chromium: a.spec.ts: three (unexpected)',
      'chromium: a.spec.ts: four (skipped)',
    ],
  });
});

test('what a walk measured is read with it', () => {
  expect(walks(journeys)[0]?.annotations).toEqual({ bytes: '{}' });
});

test('an error outside of every walk is a failure', () => {
  expect(tallyOfWalks({ suites: [], errors: [{ message: 'No server.' }] }).failures).toEqual([
    'No server.',
  ]);
});

test('a unit that failed is told with its reason, and a file that broke with its message', () => {
  const unit = (fullName: string, status: string, failureMessages: readonly string[] = []) => ({
    fullName,
    status,
    failureMessages,
  });
  expect(
    tallyOfUnits({
      numPassedTests: 1,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [unit('one', 'passed'), unit('two', 'failed', ['1 is not 2'])],
        },
        { name: 'b.test.ts', status: 'failed', message: 'No such file.', assertionResults: [] },
      ],
    }),
  ).toEqual({ passed: 1, failures: ['two\n1 is not 2', 'b.test.ts\nNo such file.'] });
});
