// Words and evidence as files of the built site, under an address that names their content.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { piecesOf, type Pieces, type Usage } from '#app/pieces.ts';
import type { Edition } from '#domain/evidence/edition.ts';
import { historyOf } from '#domain/evidence/history.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Locale, WordTree } from './locale.ts';
import { pseudoLanguages } from './pseudo.ts';
import { sentences } from './sentences.ts';
import { isComplete, untranslated } from './untranslated.ts';
import { evidenceFolder, readEditions, readEvidence } from './readEvidence.ts';

export const localesFolder =
  process.env['LOCALES_FOLDER'] ?? fileURLToPath(new URL('../locales/', import.meta.url));

const LocaleFile = v.strictObject({
  name: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  status: v.picklist(['draft', 'reviewed', 'approved']),
  digits: v.string(),
  formats: v.pipe(v.string(), v.check(isTag, 'is no language tag, such as pl or pl-PL')),
});

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const Tree: v.GenericSchema<WordTree> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => Tree)], 'is neither a sentence nor a group of sentences'),
);

/** The sentences of a file. @throws naming every one that is still empty */
function tree(json: unknown, path: string): WordTree {
  const words = v.parse(Tree, json);
  const empty = sentencesIn(words, '').filter(([, said]) => said.trim() === '');
  if (empty.length > 0)
    throw new Error(
      `${path}: ${empty.map(([key]) => key).join(', ')}\n✖ says nothing yet: write the sentence`,
    );
  return words;
}

function sentencesIn(words: WordTree, path: string): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : sentencesIn(value, `${path}${key}.`),
  );
}

/** The language that all others are translated from. */
export const SOURCE_LANGUAGE = 'en';

/**
 * Every language that has a folder, the source language first.
 *
 * @param pseudo also make the languages that exist only to find typed words and unmirrored layouts
 * @throws when a file is no JSON or holds something that is not a sentence
 */
export function readLocales({ pseudo = false, folder = localesFolder } = {}): readonly Locale[] {
  const tags = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(
      (a, b) => Number(b === SOURCE_LANGUAGE) - Number(a === SOURCE_LANGUAGE) || (a < b ? -1 : 1),
    );
  const read = tags.map((tag) => readLocale(folder, tag));
  const [source] = read;
  if (source === undefined) throw new Error(`No language stands in ${folder}.`);
  const wanted = { tag: source.tag, said: sentences(source) };
  const locales = read.map((locale) => {
    const said = sentences(locale);
    const left = untranslated(locale.tag, said, wanted);
    return { ...locale, left, complete: isComplete(left, said) };
  });
  return pseudo ? [...locales, ...pseudoLanguages(source)] : locales;
}

/** The languages that readers are shown: those that say everything. */
export function shownLocales(locales: readonly Locale[]): readonly Locale[] {
  return locales.filter(({ complete }) => complete);
}

function readLocale(folder: string, tag: string): Omit<Locale, 'complete' | 'left'> {
  const file = (name: string) => readJson(join(folder, tag, name));
  const names = readdirSync(join(folder, tag)).filter((name) => name.endsWith('.json'));
  const words = names.filter((name) => name !== 'locale.json' && name !== 'notes.json');
  return {
    tag,
    ...localeFile(file('locale.json'), `${tag}/locale.json`),
    namespaces: Object.fromEntries(
      words.map((name) => [name.replace(/\.json$/, ''), tree(file(name), `${tag}/${name}`)]),
    ),
  };
}

/** @throws naming the file, the field, and what it may say */
function localeFile(json: unknown, path: string): v.InferOutput<typeof LocaleFile> {
  const told = v.safeParse(LocaleFile, json);
  if (told.success) return told.output;
  const wrong = told.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  throw new Error(`${path}\n${wrong.map((line) => `✖ ${line}`).join('\n')}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is no JSON: look for a missing comma or quotation mark.`, { cause });
  }
}

/** Files that the build writes as they are: path below the site's root, to text. */
export type SiteFiles = Readonly<Record<string, string>>;

/** Reads files of the site as a browser would, before they are written. */
export function fetchFrom(files: SiteFiles): (path: string) => Promise<unknown> {
  return (path) => Promise.resolve(JSON.parse(files[path.slice(1)] ?? 'null'));
}

/** Everything the site is made from, apart from its code. */
export interface Content {
  readonly locales: readonly Locale[];
  readonly evidence: Evidence;
  /** Earlier editions of the evidence. */
  readonly editions: readonly Edition[];
}

/** What stands in the folders now. @throws EvidenceError, or an error naming the damaged word file */
export function readContent({
  pseudo,
  words = localesFolder,
  evidence = evidenceFolder,
}: {
  readonly pseudo: boolean;
  readonly words?: string;
  readonly evidence?: string;
}): Content {
  return {
    locales: readLocales({ pseudo, folder: words }),
    evidence: readEvidence(evidence),
    editions: readEditions(evidence),
  };
}

/**
 * The hash that names this edition of words and evidence in addresses. The code is part of it,
 * because the code decides which parts of the evidence a file holds, and in which form.
 */
export function contentHash(content: Content): string {
  const hash = createHash('sha256').update(JSON.stringify(content));
  for (const path of readdirSync(codeFolder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.tsx?$/.test(path)) hash.update(readFileSync(join(codeFolder, path)));
  return hash.digest('hex').slice(0, 12);
}

const codeFolder = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * Words and parts of the evidence, one file each, under the hash.
 *
 * @param usage which pages show which figure, once that is known
 */
export function contentFiles(
  { locales, evidence, editions }: Content,
  hash: string,
  usage: Usage = {},
): SiteFiles {
  const words = locales.flatMap(({ tag, namespaces }) =>
    Object.entries(namespaces).map(([name, tree]): [string, string] => [
      `words/${hash}/${tag}/${name}.json`,
      JSON.stringify(tree),
    ]),
  );
  const languages = locales.map(({ tag, name, dir, status, digits, formats }) => ({
    tag,
    name,
    dir,
    status,
    digits,
    formats,
  }));
  const pieces: Pieces = piecesOf(
    evidence,
    { history: historyOf(evidence, editions), usage },
    languages,
  );
  const topics = pieces.background.map((topic): [string, unknown] => [
    `background/${topic.id}`,
    topic,
  ]);
  const parts: readonly (readonly [string, unknown])[] = [...Object.entries(pieces), ...topics];
  const data = parts.map(([piece, holds]): [string, string] => [
    `data/${hash}/${piece}.json`,
    JSON.stringify({ hash, piece, holds }),
  ]);
  return Object.fromEntries([...words, ...data]);
}
