// Debian's packages, for tests that need a program which npm cannot bring.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Two tests that install at the same time wait for each other. */
const LOCK = join(tmpdir(), 'installing-debian-packages');

/** Installs packages where that is allowed, and does nothing where it is not. */
export function installDebian(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    const apt = (...words: readonly string[]) =>
      execFileSync('flock', [LOCK, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...words], quiet);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  } catch {
    // Whoever asked looks for the program itself, and says what is missing.
  }
}
