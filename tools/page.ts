// From a drawn step to a whole HTML file: head, policy, preloads, languages.
import type { Language } from '#app/language.ts';
import type { AgeSaid } from '../src/prerender.tsx';
import type { ChunkFiles } from './manifest.ts';
import { manifestAddress } from './webManifest.ts';

/**
 * What a page may do: its own files, nothing inline, nothing from elsewhere. `frame-ancestors` works
 * in headers only, so `tools/serving/rules.ts` adds it there.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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
  const { template, language, languages, title, description, html, age, preloads, alternates } =
    parts;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
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
  return calmScripts(template, preloads.styles)
    .replace('lang="en" dir="ltr"', `lang="${language.tag}" dir="${language.dir}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--age-->', () => ageNotice(age))
    .replace('<!--app-->', () => html)
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

/** The style sheet first and the scripts without haste: the text is already there to be read. */
function calmScripts(template: string, more: readonly string[]): string {
  const own = [...template.matchAll(/\s*<link rel="stylesheet"[^>]*>/g)].map(([link]) => link);
  const bare = own.reduce((html, link) => html.replace(link, ''), template);
  const missing = more.filter((href) => !template.includes(`"${href}"`));
  const styles = [
    ...own,
    ...missing.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`),
  ];
  return bare
    .replace(
      '<!--head-->',
      () => `${styles.map((link) => link.trim()).join('\n    ')}\n    <!--head-->`,
    )
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
