// What a device reads when somebody puts the aid on her home screen, one file a language.
import type { Locale, WordTree } from './locale.ts';

/** The paper of the light scheme (`src/ui/tokens.css`), as far as hexadecimal digits can say it. */
const PAPER = '#faf7f2';

/** Where a language's file stands, as an address of the site. */
export function manifestAddress(tag: string): string {
  return `/${tag}/app.webmanifest`;
}

/** The web app manifest of a language: its name, its direction, and the start in that language. */
export function webManifest({ tag, dir, namespaces }: Locale): string {
  const common = namespaces['common'];
  return JSON.stringify({
    id: `/${tag}/`,
    name: sentence(common, 'product'),
    short_name: sentence(common, 'short'),
    description: sentence(common, 'description'),
    lang: tag,
    dir,
    start_url: `/${tag}/`,
    scope: '/',
    // Reading on and back belongs to the browser; minimal-ui keeps its buttons where there are any.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}

function sentence(tree: WordTree | undefined, key: string): string {
  const said = tree?.[key];
  return typeof said === 'string' ? said : '';
}
