// How colours stand to each other for the eye: what the test of the tokens computes with.

/** Red, green and blue light, each from 0 to 1 and linear. */
export type Light = readonly [number, number, number];

/** Lightness (0 to 1), chroma and hue (degrees) of an `oklch()` colour. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** The light that an `oklch()` colour sends out. */
export function lightOf({ lightness, chroma, hue }: Oklch): Light {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: Light, other: Light): number {
  const [dark, bright] = [luminance(one), luminance(other)].toSorted((x, y) => x - y);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far apart two colours look: the distance in Oklab, where black and white are 1 apart. */
export function distance(one: Light, other: Light): number {
  const [x, y] = [oklab(one), oklab(other)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function oklab([red, green, blue]: Light): Light {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

type Matrix = readonly [Light, Light, Light];

/** The three common colour-vision deficiencies, at their strongest: Machado and others 2009, table 1. */
export const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** A colour as a person with this colour vision sees it. */
export function seenWith([red, green, blue]: Matrix, light: Light): Light {
  return [mixed(red, light), mixed(green, light), mixed(blue, light)];
}

function mixed(row: Light, light: Light): number {
  const sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
  return Math.min(1, Math.max(0, sum));
}
