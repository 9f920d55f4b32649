// What others made of what readers are sent: a bill of materials, and every licence in full.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** What the site holds of others and no bundler names. */
export interface Part {
  readonly name: string;
  /** Left out where nobody says which one it was. */
  readonly version?: string;
  readonly identifier: string;
  readonly text: string;
  readonly purl?: string;
  /** The package that it stands in; a part without one stands beside them. */
  readonly within?: string;
}

/**
 * Code of others inside the files of a package, where no bundler sees it. Each is under the licence of
 * the package that carries it, with a notice of its own.
 */
export const CARRIED = [
  {
    within: 'd3-array',
    name: 'internmap',
    version: '2.0.3',
    notice: 'Copyright 2021 Mike Bostock',
  },
  { within: 'd3-array', name: 'quickselect', notice: 'Copyright 2018 Vladimir Agafonkin' },
  {
    within: '@reduxjs/toolkit',
    name: 'nanoid',
    version: '3.0.2',
    notice: 'Copyright 2017 Andrey Sitnik <andrey@sitnik.ru>',
  },
] as const;

/** The letters; the version is the one that their files name. */
export const FONT = { name: 'Figtree', version: '2.002', identifier: 'OFL-1.1' } as const;

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
  const packages = [...new Map(bundled.map((one) => [refOf(one), one])).values()];
  const font = readFileSync(join(projectRoot, 'src/ui/fonts/LICENSE'), 'utf8');
  const parts = [{ ...FONT, text: font }, ...carriedIn(packages)];
  const bill = billOf(wholeBill(), packages, parts);
  writeFileSync(join(folder, 'sbom.json'), `${JSON.stringify(bill, null, 1)}\n`);
  writeFileSync(join(folder, 'licences.txt'), licences(packages, parts));
}

/**
 * What these packages carry inside their own files.
 *
 * @throws Error where the licence of a package has no notice to put another in place of
 */
export function carriedIn(packages: readonly BundledPackage[]): readonly Part[] {
  return CARRIED.flatMap(({ within, notice, ...named }) =>
    packages
      .filter(({ name }) => name === within)
      .map((carrier) => {
        const text = carrier.text.replace(/^Copyright .*$/m, notice);
        if (!text.includes(notice))
          throw new Error(`${refOf(carrier)}: its licence has no notice of a copyright.`);
        const { identifier } = carrier;
        const purl = `pkg:npm/${refOf(named)}`;
        return { ...named, identifier, text, purl, within: refOf(carrier) };
      }),
  );
}

/**
 * The part of a bill that is about what was bundled, the same at every build: without the number,
 * the moment and the folder of this one.
 *
 * @param whole what npm says of the whole lock file
 * @param parts what no bundler names
 */
export function billOf(whole: Bill, packages: readonly BundledPackage[], parts: readonly Part[]) {
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
  const partsIn = (ref: string) =>
    parts.filter(({ within = own }) => within === ref).map((part) => refOf(part));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...metadata.component, type: 'application', name: nameIn(own) } },
    components: [
      ...whole.components
        .filter((component) => refs.has(component['bom-ref']))
        .map((component) => ({ ...component, scope: 'required', properties: [] })),
      ...parts.map(componentOf),
    ],
    dependencies: [
      ...whole.dependencies
        .filter(({ ref }) => ref === own || refs.has(ref))
        .map(({ ref, dependsOn }) => ({
          ref,
          dependsOn: [...dependsOn.filter((one) => refs.has(one)), ...partsIn(ref)],
        })),
      ...parts.map((part) => ({ ref: refOf(part), dependsOn: [] })),
    ],
  };
}

function componentOf({ identifier, text: _text, within: _within, ...part }: Part) {
  const licenses = [{ license: { id: identifier } }];
  return { 'bom-ref': refOf(part), type: 'library', scope: 'required', ...part, licenses };
}

function refOf({ name, version }: Pick<Part, 'name' | 'version'>): string {
  return version === undefined ? name : `${name}@${version}`;
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

function licences(packages: readonly BundledPackage[], parts: readonly Part[]): string {
  const own = readFileSync(join(projectRoot, 'LICENSE'), 'utf8');
  const theirs = [
    ...packages.map((one) => ({ ...one, text: `${one.text.trim()}${noticeOf(one.name)}` })),
    ...parts.map(({ within, text, ...part }) => ({
      ...part,
      text: within === undefined ? text : `Inside ${within}.\n\n${text}`,
    })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    `This site\n\n${own.trim()}`,
    ...theirs.map((one) => `${refOf(one)}: ${one.identifier}\n\n${one.text.trim()}`),
    '',
  ].join(`\n\n${'-'.repeat(72)}\n\n`);
}

/** What a package says beside its licence of the code that it took from others. */
function noticeOf(name: string): string {
  const file = join(projectRoot, 'node_modules', name, 'NOTICE');
  return existsSync(file) ? `\n\n${readFileSync(file, 'utf8').trim()}` : '';
}
