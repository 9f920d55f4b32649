// Tables that scripts write into the README, so that nobody copies a number by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../server.ts';

const README = join(projectRoot, 'README.md');

/** A table in Markdown. @param rows as many cells each as the head */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Puts what was measured where the README has room for it, between `<!-- name -->` and `<!-- /name -->`,
 * with the day and the machine.
 *
 * @throws Error where the README has no such place
 */
export async function tellReadme(name: string, markdown: string): Promise<void> {
  const [before, after] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [start, end] = [readme.indexOf(before), readme.indexOf(after)];
  if (start < 0 || end < start) throw new Error(`The README has no place for ${before}.`);
  const told = `${readme.slice(0, start)}${before}\n\n${markdown}\n\n${measuredOn()}\n\n${readme.slice(end)}`;
  const options = await resolveConfig(README);
  writeFileSync(README, await format(told, { ...options, filepath: README }));
}

/** When and where: "Measured on 23 November 2026 on 2 cores of …, 24 GB." */
function measuredOn(): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const [processor] = cpus();
  const memory = String(Math.round(totalmem() / 1024 ** 3));
  return `Measured on ${day.format(new Date())} on ${String(cpus().length)} cores of ${processor?.model.trim() ?? 'an unknown processor'}, ${memory} GB.`;
}

/** Bytes as kilobytes with one decimal. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The middle one of what was measured; of an even number the lower of the two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}
