import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, DEFICIENCIES, distance, lightOf, seenWith, type Oklch } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = '', , paper = ''] = css.split(/^@media .*$/m);

const THEMES = [
  { theme: 'light', colours: coloursIn(light) },
  { theme: 'dark', colours: coloursIn(dark) },
  { theme: 'print', colours: coloursIn(paper) },
];
const NAMES = [...coloursIn(light).keys()];

describe.each(THEMES)('tokens in $theme', ({ colours }) => {
  const seen = (name: string) => lightOf(colour(name));
  const colour = (name: string): Oklch => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`--${name} has no oklch() colour`);
    return found;
  };

  test('have a colour for every name', () => {
    expect([...colours.keys()]).toEqual(NAMES);
  });

  test.each(NAMES)('--%s lies within what every screen can show', (name) => {
    for (const part of seen(name)) expect(part).toBeGreaterThan(-0.001);
    for (const part of seen(name)) expect(part).toBeLessThan(1.001);
  });

  test.each(['ink', 'ink-quiet', 'problem'])('--%s can be read as body text', (name) => {
    expect(contrast(seen(name), seen('paper'))).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper-deep', 'option-ebrt-soft', 'option-targit-soft'])(
    'body text can be read on --%s',
    (ground) => {
      expect(contrast(seen('ink'), seen(ground))).toBeGreaterThanOrEqual(7);
      expect(contrast(seen('ink-quiet'), seen(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['option-ebrt', 'option-targit', 'focus'])('--%s is seen on every ground', (name) => {
    for (const ground of ['paper', 'paper-deep', 'option-ebrt-soft', 'option-targit-soft'])
      expect(contrast(seen(name), seen(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(['', '-soft'])('give both options (%s) the same lightness and chroma', (kind) => {
    const [ebrt, targit] = [colour(`option-ebrt${kind}`), colour(`option-targit${kind}`)];

    expect(ebrt.lightness).toBe(targit.lightness);
    expect(ebrt.chroma).toBe(targit.chroma);
  });
});

describe.each(THEMES.filter(({ theme }) => theme !== 'print'))('options in $theme', (theme) => {
  const [ebrt, targit] = ['option-ebrt', 'option-targit'].map((name) =>
    lightOf(theme.colours.get(name) ?? { lightness: 0, chroma: 0, hue: 0 }),
  );

  test.each(Object.entries(DEFICIENCIES))('are told apart with %s', (_name, deficiency) => {
    if (ebrt === undefined || targit === undefined) throw new Error('two options are expected');

    const apart = distance(seenWith(deficiency, ebrt), seenWith(deficiency, targit));

    expect(apart).toBeGreaterThan(0.09);
  });
});

function coloursIn(block: string): ReadonlyMap<string, Oklch> {
  const found = block.matchAll(/--([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return new Map(
    [...found].map(([, name = '', lightness, chroma, hue]) => [
      name,
      { lightness: Number(lightness), chroma: Number(chroma), hue: Number(hue) },
    ]),
  );
}
