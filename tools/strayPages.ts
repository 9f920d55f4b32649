// The two pages without a language in their address: choose one, or learn that there is nothing here.
import type { Locale, WordTree } from './locale.ts';
import { CONTENT_POLICY, escaped, FIRST_SHEET, languagesScript } from './page.ts';

/** `/`: a plain list of the languages; a script of our own leads on where the browser names one of them. */
export function chooserPage(template: string, languages: readonly Locale[]): string {
  const readable = languages.filter(({ status }) => status !== 'pseudo');
  const items = readable.map(
    ({ tag, name, dir, namespaces }) =>
      `<li><a href="/${tag}/" lang="${tag}" dir="${dir}" hreflang="${tag}">${escaped(name)}: ${escaped(word(namespaces['common'], 'product'))}</a></li>`,
  );
  const [first] = readable;
  const title = word(first?.namespaces['common'], 'choose', 'title');
  return stray(
    template,
    readable,
    title,
    `<h1 id="title">${escaped(title)}</h1><ul>${items.join('')}</ul>`,
  );
}

/** `404.html`: says so in each language; the script leaves only the nearest one, as heading and title too. */
export function missingPage(template: string, languages: readonly Locale[]): string {
  return inEachLanguage(template, languages, 'missing');
}

/** `offline.html`: there is no network, and the page that was asked for has not been kept. */
export function offlinePage(template: string, languages: readonly Locale[]): string {
  return inEachLanguage(template, languages, 'offline');
}

function inEachLanguage(
  template: string,
  languages: readonly Locale[],
  what: 'missing' | 'offline',
): string {
  const readable = languages.filter(({ status }) => status !== 'pseudo');
  const parts = readable.map(({ tag, dir, namespaces }, place) => {
    const say = (key: string) => escaped(word(namespaces['common'], what, key));
    const heading = place === 0 ? 'h1' : 'h2';
    const links = others(readable, tag, what === 'offline');
    return `<section lang="${tag}" dir="${dir}"><${heading}>${say('title')}</${heading}><p>${say('said')}</p><p><a href="/${tag}/">${say('start')}</a></p>${links}</section>`;
  });
  const titles = readable.map(({ namespaces }) => word(namespaces['common'], what, 'title'));
  return stray(template, readable, titles.join(' · '), parts.join(''));
}

/** The other languages: one of them may be kept where this one is not, and then the same page of it (`samePage`). */
function others(languages: readonly Locale[], here: string, samePage: boolean): string {
  const links = languages
    .filter(({ tag }) => tag !== here)
    .map(
      ({ tag, name, dir }) =>
        `<li><a href="/${tag}/" lang="${tag}" dir="${dir}" hreflang="${tag}">${escaped(name)}</a></li>`,
    );
  return links.length === 0 ? '' : `<ul${samePage ? ' data-same-page' : ''}>${links.join('')}</ul>`;
}

function stray(
  template: string,
  languages: readonly Locale[],
  title: string,
  body: string,
): string {
  const html = `<main id="main" class="page-main stray">${body}</main>`;
  return template
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/, '<script src="/stray.js" defer></script>')
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      '<!--head-->',
      () =>
        `${FIRST_SHEET}\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
    )
    .replace('<!--app-->', () => html)
    .replace('<!--end-->', () => languagesScript(languages));
}

function word(tree: WordTree | string | undefined, ...path: readonly string[]): string {
  const [key, ...rest] = path;
  if (typeof tree === 'string') return tree;
  return key === undefined ? '' : word(tree?.[key], ...rest);
}
