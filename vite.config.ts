// How we build and how we test, in one place. The prerendering after it is in tools/build.ts.
import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentFiles, contentHash, readContent } from './tools/content.ts';
import { devPages } from './tools/devPages.ts';
import { withoutUnused } from './tools/unusedParts.ts';

/** While developing, words and evidence are served from their folders as they are now. */
function liveContent(): Plugin {
  return {
    name: 'live-content',
    apply: 'serve',
    configureServer(server) {
      if (process.env['VITEST'] === undefined) devPages(server, currentContent);
    },
  };
}

function currentContent() {
  const content = readContent({ pseudo: true });
  return { locales: content.locales, files: contentFiles(content, DEV_HASH) };
}

const DEV_HASH = 'dev';

/** What many steps need travels as one file: brotli packs one better than six. */
const SHARED = [
  {
    name: 'shared',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next|react-i18next|zustand|void-elements|html-parse-stringify|cookie|set-cookie-parser)[\\/]/,
  },
  // Not the pictures, and not the reading of what strangers send: most pages need neither.
  {
    name: 'common',
    test: /[\\/]src[\\/](?!ui[\\/]drawing|charts|state[\\/](?:readTold|handover)|domain[\\/]risk[\\/](?!people)|i18n[\\/](?:time|range|gist)Said)/,
    minShareCount: 3,
  },
  // What only the pages with results need, however many they become; names above pictures only where there are some.
  {
    name: 'results',
    test: /[\\/]src[\\/](?:domain[\\/]risk|i18n|ui[\\/]asked-drawing)[\\/](?!optionCounted|optionFor)/,
    minShareCount: 2,
  },
  // The drawing library, which two charts share and no page loads before somebody asks.
  { name: 'axes', test: /node_modules[\\/]recharts[\\/]/ },
];

/** Every page has these before a step asks for anything, so no list of what to ask for need name them. */
const THERE_ALREADY = /\/(?:shared|rolldown-runtime|common|main|index)-/;

/** Six letters name a content well enough; every page lists some sixty files. */
const NAMES = {
  chunkFileNames: 'assets/[name]-[hash:6].js',
  entryFileNames: 'assets/[name]-[hash:6].js',
  assetFileNames: 'assets/[name]-[hash:6][extname]',
};

/** Sites that only tests walk need not be as small as can be. */
const FOR_TESTS = process.env['PSEUDO'] === '1' || process.env['EVIDENCE_FOLDER'] !== undefined;

/** Much of the drawing library is never called. */
const PIECE_BY_PIECE = /^axes$/;

/**
 * Tells Chromium to compile all of a file beside the page while it arrives, and not piece by piece while
 * somebody waits: two thirds of the functions that a waking page, and the first press, would have to compile
 * themselves. Others skip it.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** What is left to be saved once a chunk is as small as Vite makes it: a kilobyte on every page. */
function squeeze(): Plugin {
  return {
    name: 'squeeze',
    apply: ({ build }, { command }) =>
      command === 'build' && build?.ssr === undefined && !FOR_TESTS,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            // Reading a property and comparing do nothing else in what is shipped: a quarter of a kilobyte.
            compress: { passes: 3, pure_getters: true, unsafe_comps: true },
          });
          chunk.code =
            (PIECE_BY_PIECE.test(chunk.name) ? '' : COMPILE_AT_ONCE) + (code ?? chunk.code);
        }
      },
    },
  };
}

/** Cuts what packages bring and nothing calls: eight kilobytes on every page. Unit tests run without it too. */
function cutUnused(): Plugin {
  return {
    name: 'cut-unused',
    enforce: 'pre',
    transform: (code, id) => withoutUnused(id, code),
  };
}

/** Which packages were taken in; `tools/supply.ts` makes the list that readers can open from it. */
const LICENCES = '.vite/licences.json';

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [react(), liveContent(), cutUnused(), squeeze()],
  resolve: {
    // React has had this hook of its own since 18; the shim would ship a second one.
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }],
  },
  css: { modules: { generateScopedName: '[hash:base64:5]' } },
  define: {
    __CONTENT_HASH__: JSON.stringify(
      command === 'build'
        ? contentHash(readContent({ pseudo: process.env['PSEUDO'] === '1' }))
        : DEV_HASH,
    ),
  },
  build: {
    manifest: true,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((file) => !THERE_ALREADY.test(file)),
    },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: SHARED }, ...(isSsrBuild === true ? {} : NAMES) },
    },
    license: { fileName: LICENCES },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 500,
  },
  test: {
    testTimeout: 20_000,
    // A page of its own for each file costs three times as much as the tests; each test tidies up after itself.
    isolate: false,
    server: { deps: { inline: ['i18next', 'react-i18next'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/contracts/**/*.test.ts', 'tools/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/setup/screen.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
}));
