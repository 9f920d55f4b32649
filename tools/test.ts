// Everything that must hold, in one run: form, rules, types, walls, units, contracts, build, journeys.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findBrowser } from './programs.ts';
import { tallyOfWalks } from './reports/journeys.ts';
import type { Tally } from './reports/tally.ts';
import { tallyOfUnits } from './reports/units.ts';

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
    return succeeded
      ? { passed: 1, failures: [] }
      : { passed: 0, failures: [`${question}\n${lastLines(said)}`] };
  };
}

const LINES_TOLD_AGAIN = 20;

function lastLines(said: string): string {
  return said.trim().split('\n').slice(-LINES_TOLD_AGAIN).join('\n');
}

/** A check that counts: its tally is read from the report that it wrote. */
function suite(question: Check, report: string, read: (json: unknown) => Tally): Check {
  return async () => {
    rmSync(report, { force: true });
    const { failures } = await question();
    try {
      const tally = read(JSON.parse(readFileSync(report, 'utf8')));
      return tally.failures.length > 0 ? tally : { ...tally, failures };
    } catch {
      return { passed: 0, failures: failures.length > 0 ? failures : [`${report} is not there.`] };
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

const units = suite(
  check('Do the parts and the promises hold?', 'test:units'),
  '.cache/units.json',
  tallyOfUnits,
);

const journeys = suite(
  async () => {
    const question = `Can people use it? Walking the built site with ${findBrowser()}`;
    console.log(`\n── ${question}`);
    const { succeeded } = await run('npm', ['run', '--silent', 'journeys'], 'as it goes');
    return succeeded ? { passed: 1, failures: [] } : { passed: 0, failures: [question] };
  },
  '.cache/journeys.json',
  tallyOfWalks,
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

const passed = tallies.reduce((total, tally) => total + tally.passed, 0);
const failures = tallies.flatMap((tally) => tally.failures);
for (const failure of failures) console.log(`\n── Failed: ${failure}`);
console.log(`\n${String(passed)} passed, ${String(failures.length)} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
