// Two languages that nobody speaks: one longer and accented, one from right to left. Tests only.
import type { Locale, WordTree } from './locale.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
}; // prettier keeps the table readable enough in either form

/**
 * `en-XA`: every letter accented and every sentence a third longer, so that a word typed into code
 * stands out and tight layouts burst. `en-XB`: the same from right to left.
 */
export function pseudoLanguages(source: Omit<Locale, 'complete' | 'left'>): readonly Locale[] {
  const namespaces = Object.fromEntries(
    Object.entries(source.namespaces).map(([name, tree]) => [name, accentedTree(tree)]),
  );
  const base = { ...source, namespaces, status: 'pseudo' as const };
  const left = { missing: [], copied: [] };
  return [
    { ...base, left, complete: true, tag: 'en-XA', name: 'Pseudo', dir: 'ltr' },
    { ...base, left, complete: true, tag: 'en-XB', name: 'Pseudo, right to left', dir: 'rtl' },
  ];
}

function accentedTree(tree: WordTree): WordTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? accented(value) : accentedTree(value),
    ]),
  );
}

/** A sentence accented outside of its blanks, and made longer at its end. */
export function accented(sentence: string): string {
  const letters = sentence
    .split(/(\{\{.*?\}\})/)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return `${letters}${' ẋẋẋ'.repeat(Math.ceil(sentence.length / 14))}`;
}
