// How a step gets its words, its part of the evidence and its code into the browser.
import type { Resource } from 'i18next';
import type { ComponentType } from 'react';
import type { Background } from '#domain/evidence/outcome.ts';
import { createI18n } from '#i18n/createI18n.ts';
import { tagWithDigits } from '#i18n/formatQuantity.ts';
import { createWords } from '#i18n/words.ts';
import { PAGES } from './journey.ts';
import type { Language } from './language.ts';
import type { Speaking, Step, StepId, StepProps } from './step.ts';
import { createData, type Data, type PieceName, type Pieces } from './pieces.ts';

/** A step that can be drawn at once. */
export interface Loaded extends Speaking, Pick<StepProps, 'speakAlso'> {
  readonly step: Step;
  readonly Step: ComponentType<StepProps>;
  readonly language: Language;
  readonly data: Data;
}

/** Gets a file of the site as parsed JSON, however often it is asked. @throws when it cannot be had */
export type Fetch = (path: string) => Promise<unknown>;

/** Addresses of the word files and parts of the evidence that a step shows. */
export function filesOf(step: Step, tag: string, hash: string): readonly string[] {
  return [
    ...wordFiles(step).map((name) => `/words/${hash}/${tag}/${name}.json`),
    ...[...pieceNames(step), ...topicNames(step)].map((name) => `/data/${hash}/${name}.json`),
  ];
}

function wordFiles({ namespaces }: Step): readonly string[] {
  return ['common', ...namespaces];
}

function pieceNames({ pieces }: Step): readonly PieceName[] {
  return ['core', ...pieces];
}

function topicNames({ topics }: Step): readonly `background/${string}`[] {
  return (topics ?? []).map((topic) => `background/${topic}` as const);
}

/**
 * Everything a step needs, asked for side by side.
 *
 * @param hash names the edition of words and evidence that this build was made with
 */
export function createLoader(tag: string, hash: string, file: Fetch) {
  const ready = new Map<StepId, Loaded>();
  const load = async (step: Step): Promise<Loaded> => {
    const known = ready.get(step.id);
    if (known !== undefined) return known;
    const [code, trees, pieces] = await Promise.all([
      step.load(),
      loadWords(wordFiles(step), tag, hash, file),
      loadPieces(step, hash, file),
    ]);
    const data = createData(pieces);
    const language = data.piece('core').languages.find((one) => one.tag === tag);
    if (language === undefined) throw new Error(`There is no language "${tag}".`);
    const speakAlso = async (files: readonly string[]) =>
      speaking(language, { ...trees, ...(await loadWords(files, tag, hash, file)) });
    const spoken = speaking(language, trees);
    await nextTask();
    // The first number has the browser read its tables, which takes a slow phone long: in a turn of its own.
    spoken.words.number(0);
    await nextTask();
    const loaded = { step, Step: code, language, ...spoken, speakAlso, data };
    const prepare = await step.prepare?.();
    // What cannot be told is said where the step is drawn, which goes wrong in the same way.
    await prepare?.(loaded, nextTask).catch(() => undefined);
    ready.set(step.id, loaded);
    return loaded;
  };
  return { load, loaded: (step: Step) => ready.get(step.id), steps: PAGES };
}

const nextTask = () => new Promise((done) => setTimeout(done));

export type Loader = ReturnType<typeof createLoader>;

type Tree = Resource[string][string];

async function loadWords(files: readonly string[], tag: string, hash: string, file: Fetch) {
  const trees = await Promise.all(
    files.map(async (name): Promise<[string, Tree]> => {
      const tree = await file(`/words/${hash}/${tag}/${name}.json`);
      if (!isTree(tree)) throw new Error(`The words "${name}" could not be read.`);
      return [name, tree];
    }),
  );
  return Object.fromEntries(trees);
}

function speaking(
  { tag, dir, digits, formats }: Language,
  trees: Readonly<Record<string, Tree>>,
): Speaking {
  const withDigits = tagWithDigits(formats, digits);
  const i18n = createI18n(tag, withDigits, { [tag]: trees });
  return { i18n, words: createWords(i18n, dir, withDigits) };
}

function isTree(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null;
}

async function loadPieces(step: Step, hash: string, file: Fetch): Promise<Partial<Pieces>> {
  const holds = async <K extends keyof Sealed>(name: K): Promise<Sealed[K]> => {
    const sealed = await file(`/data/${hash}/${name}.json`);
    if (!isPiece(sealed, name, hash)) throw new Error(`The evidence "${name}" could not be read.`);
    return sealed.holds;
  };
  const [pieces, topics] = await Promise.all([
    Promise.all(
      pieceNames(step).map(async (name): Promise<Partial<Pieces>> => ({
        [name]: await holds(name),
      })),
    ),
    Promise.all(topicNames(step).map(holds)),
  ]);
  return pieces.reduce<Partial<Pieces>>(
    (all, piece) => ({ ...all, ...piece }),
    topics.length > 0 ? { background: topics } : {},
  );
}

/** What stands in each file of the evidence: a whole part, or one topic of the background. */
type Sealed = Pieces & Readonly<Record<`background/${string}`, Background>>;

/**
 * Whether a file is the named part of the evidence in the edition that this code was built with.
 * The build parsed that edition field by field and sealed it with the hash of its content, so the
 * seal stands for the parsing and nothing has to be checked twice.
 */
function isPiece<K extends keyof Sealed>(
  file: unknown,
  name: K,
  hash: string,
): file is { readonly hash: string; readonly piece: K; readonly holds: Sealed[K] } {
  return (
    typeof file === 'object' &&
    file !== null &&
    'hash' in file &&
    file.hash === hash &&
    'piece' in file &&
    file.piece === name &&
    'holds' in file
  );
}
