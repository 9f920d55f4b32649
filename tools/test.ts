// Everything that must hold, in one run: form, rules, types, walls, units, contracts, build, journeys.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { findBrowser } from './findBrowser.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a command, streaming what it says. @returns whether it succeeded */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, [...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.once('error', () => {
      done(false);
    });
    child.once('exit', (code) => {
      done(code === 0);
    });
  });
}

/** A check that is one question: "Is the form right?" */
async function check(question: string, script: string, env?: NodeJS.ProcessEnv): Promise<Tally> {
  console.log(`\n── ${question}`);
  const passed = await run('npm', ['run', '--silent', script], env);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});
const JourneyReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

async function suite(
  question: string,
  script: string,
  report: string,
  read: (json: unknown) => Tally,
): Promise<Tally> {
  rmSync(report, { force: true });
  const { failed } = await check(question, script);
  try {
    const tally = read(JSON.parse(readFileSync(report, 'utf8')));
    return { passed: tally.passed, failed: Math.max(tally.failed, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const tallies: Tally[] = [
  await check('Is the form right?', 'check:format'),
  await check('Are the rules kept?', 'check:lint'),
  await check('Do the types hold?', 'check:types'),
  await check('Do the walls stand?', 'check:walls'),
  await suite('Do the parts and the promises hold?', 'test:units', '.cache/units.json', (json) => {
    const { numPassedTests, numFailedTests, success } = v.parse(VitestReport, json);
    return {
      passed: numPassedTests,
      failed: success ? numFailedTests : Math.max(1, numFailedTests),
    };
  }),
  await check('Is the site built?', 'build'),
  await check('Is it built in the pseudo-languages?', 'build:pseudo'),
  await check('Is it built with one outcome more?', 'build:grown'),
];
console.log(`\n── Walking the built site with ${findBrowser()}`);
tallies.push(
  await suite('Can people use it?', 'journeys', '.cache/journeys.json', (json) => {
    const { stats } = v.parse(JourneyReport, json);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  }),
);

const sum = (of: keyof Tally) => tallies.reduce((total, tally) => total + tally[of], 0);
console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
