// Debian's packages, for tests that need a program which npm cannot bring.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages where that is allowed, and does nothing where it is not. */
export function installDebian(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  } catch {
    // Whoever asked looks for the program itself, and says what is missing.
  }
}
