// From a drawn step to a whole HTML file: head, policy, preloads, languages.
import { brotliCompressSync } from 'node:zlib';
import type { Language } from '#app/language.ts';
import type { AgeSaid } from '../src/prerender.tsx';
import { FIRST_STYLES, FIRST_STYLES_ADDRESS, FIRST_STYLES_HASH } from './firstStyles.ts';
import type { ChunkFiles } from './manifest.ts';
import { manifestAddress } from './webManifest.ts';

/**
 * What a page may do: its own files, nothing inline but the first styles, nothing from elsewhere. `frame-ancestors` works
 * in headers only, so `tools/serving/rules.ts` adds it there.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${FIRST_STYLES_HASH}'`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
].join('; ');

/** It stands before everything that it speaks of. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`;

export interface PageParts {
  readonly template: string;
  readonly language: Pick<Language, 'tag' | 'dir' | 'status'>;
  readonly languages: readonly Language[];
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly age: AgeSaid;
  /**
   * Style sheets of the step, and addresses of the script modules and JSON files that the app will
   * ask for once it wakes.
   */
  readonly preloads: ChunkFiles & { readonly json: readonly string[] };
  /** The same step in each shown language: tag and address. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
}

/** One HTML file of the site. */
export function page(parts: PageParts): string {
  const atOnce = wholePage(parts, true);
  return brotliCompressSync(atOnce).length <= ONE_WINDOW ? atOnce : wholePage(parts, false);
}

/** @param atOnce its title is painted before its style sheets have come */
function wholePage(parts: PageParts, atOnce: boolean): string {
  const { template, language, languages, title, description, html, age, preloads, alternates } =
    parts;
  const head = [
    `<link rel="manifest" href="${manifestAddress(language.tag)}" />`,
    `<meta name="description" content="${escaped(description)}" />`,
    ...(language.status === 'pseudo' ? ['<meta name="robots" content="noindex" />'] : []),
    ...(alternates.length > 1
      ? alternates.map(
          ({ tag, href }) => `<link rel="alternate" hreflang="${tag}" href="${href}" />`,
        )
      : []),
    `<script type="application/json" data-needs>${JSON.stringify([...preloads.modules, ...preloads.json])}</script>`,
  ].join('\n    ');
  const links = styleLinks(template, preloads.styles);
  const { first, text } = atOnce
    ? dressed(html, links)
    : { first: [FIRST_SHEET, ...links].join('\n    '), text: html };
  return calmScripts(template)
    .replace('<!--head-->', () => `${POLICY}\n    ${first}\n    <!--head-->`)
    .replace('lang="en" dir="ltr"', `lang="${language.tag}" dir="${language.dir}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--age-->', () => ageNotice(age))
    .replace('<!--app-->', () => text)
    .replace('<!--end-->', () => languagesScript(languages));
}

/** Hidden until its day; the waking script knows today, a prerendered page does not. */
function ageNotice({ reviewBy, label, due, overdue, accept }: AgeSaid): string {
  return [
    `<aside class="age" data-review-by="${reviewBy}" aria-label="${escaped(label)}" hidden>`,
    `<p class="age-due">${escaped(due)}</p>`,
    `<div class="age-overdue"><p>${escaped(overdue)}</p>`,
    `<button type="button">${escaped(accept)}</button></div></aside>`,
  ].join('');
}

/** The end of the title and of what the page is for, which `PageTitle` draws. */
const TITLE = /<div class="page-title">.*?<\/div>/s;

/** What fits into the first answer of a server, before it waits to hear that it has come. */
const ONE_WINDOW = 14_000;

/**
 * The first styles stand in the page, and the style sheets after its title: the title is painted at once,
 * and what comes after it when it can be dressed; nothing moves. The app takes the sheets to the head
 * before it comes to life. A page that would grow beyond the first answer waits for its sheets instead.
 *
 * @throws when the page has no title
 */
function dressed(
  html: string,
  links: readonly string[],
): { readonly first: string; readonly text: string } {
  if (!TITLE.test(html)) throw new Error('A page has no title to be painted first.');
  return {
    first: `<style data-else="${FIRST_STYLES_ADDRESS}">${FIRST_STYLES}</style>`,
    text: html.replace(TITLE, (title) => `${title}${links.join('')}`),
  };
}

/** The first styles for a page that does not carry them. */
export const FIRST_SHEET = `<link rel="stylesheet" crossorigin href="${FIRST_STYLES_ADDRESS}">`;

/** The style sheets of the template, and those of the step. */
function styleLinks(template: string, more: readonly string[]): readonly string[] {
  const own = [...template.matchAll(STYLE_LINK)].map(([link]) => link.trim());
  const missing = more.filter((href) => !template.includes(`"${href}"`));
  return [...own, ...missing.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`)];
}

const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*>/g;

/** The scripts without haste: the text is already there to be read. */
function calmScripts(template: string): string {
  return template
    .replaceAll(STYLE_LINK, '')
    .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"');
}

/** The list of languages as data, which the strict policy allows and the app parses. */
export function languagesScript(languages: readonly Language[]): string {
  const list = languages.map(({ tag, name, dir, status, digits, formats }) => ({
    tag,
    name,
    dir,
    status,
    digits,
    formats,
  }));
  const json = JSON.stringify(list).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="site-languages">${json}</script>`;
}

/** Text that cannot end the element or attribute it stands in. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
