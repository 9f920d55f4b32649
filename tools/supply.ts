// What others wrote of the code that readers are sent: a bill of materials, and every licence in full.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { projectRoot } from './server.ts';

const Bundled = v.array(
  v.object({
    name: v.string(),
    version: v.string(),
    identifier: v.string(),
    text: v.optional(v.string(), ''),
  }),
);

/** Licences of code that readers may be sent. */
export const SHIPPABLE: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
];

/** A package whose code stands in the built site. */
export type BundledPackage = v.InferOutput<typeof Bundled>[number];

const Bill = v.looseObject({
  metadata: v.looseObject({ component: v.looseObject({ 'bom-ref': v.string() }) }),
  components: v.array(
    v.looseObject({ 'bom-ref': v.string(), name: v.string(), version: v.string() }),
  ),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});
type Bill = v.InferOutput<typeof Bill>;

/** The list that the bundler wrote of what it took in, as Vite's `build.license` names it. */
export function readBundled(file: string): readonly BundledPackage[] {
  return v.parse(Bundled, JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Writes `/sbom.json` (CycloneDX) and `/licences.txt` into the site.
 *
 * @param bundled what the bundler took in; a package may be named twice
 * @throws Error where the lock file does not know a package that was bundled, or its licence is none of ours
 */
export function writeSupply(folder: string, bundled: readonly BundledPackage[]): void {
  const packages = [...new Map(bundled.map((one) => [refOf(one), one])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const bill = billOf(wholeBill(), packages);
  writeFileSync(join(folder, 'sbom.json'), `${JSON.stringify(bill, null, 1)}\n`);
  writeFileSync(join(folder, 'licences.txt'), licences(packages));
}

/**
 * The part of a bill that is about what was bundled, the same at every build: without the number,
 * the moment and the folder of this one.
 *
 * @param whole what npm says of the whole lock file
 */
export function billOf(whole: Bill, packages: readonly BundledPackage[]) {
  const { metadata } = whole;
  const refs = new Set(packages.map(refOf));
  const missing = [...refs].filter(
    (ref) => !whole.components.some((component) => component['bom-ref'] === ref),
  );
  if (missing.length > 0)
    throw new Error(`The lock file does not know ${missing.join(', ')}, which the site holds.`);
  const strange = packages.filter(
    ({ identifier }) => !identifier.split(' AND ').every((one) => SHIPPABLE.includes(one)),
  );
  if (strange.length > 0)
    throw new Error(`${strange.map(refOf).join(', ')}: a licence that we do not hand on.`);
  const own = metadata.component['bom-ref'];
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...metadata.component, type: 'application', name: nameIn(own) } },
    components: whole.components
      .filter((component) => refs.has(component['bom-ref']))
      .map((component) => ({ ...component, scope: 'required', properties: [] })),
    dependencies: whole.dependencies
      .filter(({ ref }) => ref === own || refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}

function refOf({ name, version }: Pick<BundledPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function nameIn(ref: string): string {
  return ref.replace(/@[^@]*$/, '');
}

/** What npm reads from the lock file; nothing is asked of a network. */
function wholeBill(): Bill {
  // npm counts a package as one for development when something of that kind needs it too, as with React.
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
  const said = execFileSync('npm', asked, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return v.parse(Bill, JSON.parse(said));
}

function licences(packages: readonly BundledPackage[]): string {
  const font = readFileSync(join(projectRoot, 'src/ui/fonts/LICENSE'), 'utf8');
  const own = readFileSync(join(projectRoot, 'LICENSE'), 'utf8');
  return [
    `This site\n\n${own.trim()}`,
    `Figtree (font): OFL-1.1\n\n${font.trim()}`,
    ...packages.map((one) => `${refOf(one)}: ${one.identifier}\n\n${one.text.trim()}`),
    '',
  ].join(`\n\n${'-'.repeat(72)}\n\n`);
}
