// The whole walk in WebKitGTK, the engine nearest to Safari's, in each language.
import { test } from '@playwright/test';
import { LANGUAGES } from '../journeys/support.ts';
import { walk } from './walk.ts';
import { startWebKit } from './webdriver.ts';

for (const [turn, tag] of LANGUAGES.entries()) {
  test(`WebKitGTK: the whole walk, in "${tag}"`, async ({ baseURL }) => {
    // The engine may have to be installed first, and another test may be installing something else.
    test.setTimeout(300_000);
    const { hands, close } = await startWebKit(baseURL ?? '');
    try {
      await walk(hands, tag, LANGUAGES[(turn + 1) % LANGUAGES.length] ?? tag);
    } finally {
      await close();
    }
  });
}
