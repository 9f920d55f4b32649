// Everything that must hold, in one run: form, rules, types, walls, units, contracts, build, journeys.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import * as v from 'valibot';
import { findBrowser } from './programs.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command to its end. @returns whether it succeeded, and what it said unless it said so as it went */
function run(
  command: string,
  args: readonly string[],
  says: 'as it goes' | 'at its end',
): Promise<{ readonly succeeded: boolean; readonly said: string }> {
  return new Promise((done) => {
    const child = spawn(command, [...args], {
      stdio: ['ignore', ...(says === 'as it goes' ? (['inherit', 'inherit'] as const) : PIPED)],
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => said.push(part));
    const end = (succeeded: boolean) => {
      done({ succeeded, said: Buffer.concat(said).toString() });
    };
    child.once('error', () => {
      end(false);
    });
    child.once('close', (code) => {
      end(code === 0);
    });
  });
}

const PIPED = ['pipe', 'pipe'] as const;

/** One thing that must hold. */
type Check = () => Promise<Tally>;

/** A check that is one question: "Is the form right?" It answers when it is done, as others run beside it. */
function check(question: string, script: string): Check {
  return async () => {
    const { succeeded, said } = await run('npm', ['run', '--silent', script], 'at its end');
    console.log(`\n── ${question}\n${said.trim()}`);
    return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };
}

/** A check that counts: its tally is read from the report that it wrote. */
function suite(question: Check, report: string, read: (json: unknown) => Tally): Check {
  return async () => {
    rmSync(report, { force: true });
    const { failed } = await question();
    try {
      const tally = read(JSON.parse(readFileSync(report, 'utf8')));
      return { passed: tally.passed, failed: Math.max(tally.failed, failed) };
    } catch {
      return { passed: 0, failed: 1 };
    }
  };
}

/** Runs checks, as many beside each other as there are cores to run them. */
async function sideBySide(checks: readonly Check[]): Promise<readonly Tally[]> {
  const left = [...checks];
  const tallies: Tally[] = [];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      tallies.push(await next());
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  return tallies;
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});
const JourneyReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

const units: Check = suite(
  check('Do the parts and the promises hold?', 'test:units'),
  '.cache/units.json',
  (json) => {
    const { numPassedTests, numFailedTests, success } = v.parse(VitestReport, json);
    return {
      passed: numPassedTests,
      failed: success ? numFailedTests : Math.max(1, numFailedTests),
    };
  },
);

const journeys: Check = suite(
  async () => {
    console.log(`\n── Can people use it? Walking the built site with ${findBrowser()}`);
    const { succeeded } = await run('npm', ['run', '--silent', 'journeys'], 'as it goes');
    return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
  '.cache/journeys.json',
  (json) => {
    const { stats } = v.parse(JourneyReport, json);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  },
);

// The longest first, so that none is waited for alone; the journeys walk what the others have built.
const tallies = [
  ...(await sideBySide([
    check('Are the browsers and servers there?', 'programs'),
    check('Are the rules kept?', 'check:lint'),
    units,
    check('Is the site built?', 'build'),
    check('Is it built in the pseudo-languages?', 'build:pseudo'),
    check('Is it built with one outcome more?', 'build:grown'),
    check('Is the form right?', 'check:format'),
    check('Do the types hold?', 'check:types'),
    check('Do the walls stand?', 'check:walls'),
  ])),
  await journeys(),
];

const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0);
console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
