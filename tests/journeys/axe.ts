// What axe finds on a page as it stands: every rule, the best-practice ones too.
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import axe from 'axe-core';

declare global {
  interface Window {
    /** There once a page has been asked about. */
    readonly axe?: typeof Axe;
  }
}

interface Asked {
  /** The part of the page that is asked about; the whole of it unless one is named. */
  readonly within?: string;
  /** Rules that are asked; all of them unless some are named. */
  readonly rules?: readonly string[];
}

/**
 * What is wrong, by rule, with the elements that are concerned; nothing where all is well.
 *
 * Only what is wrong is collected, and axe is brought to a page once, however often it is asked.
 */
export async function axeFinds(page: Page, { within, rules }: Asked = {}) {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  return page.evaluate(
    async ([part, names]) => {
      const found = await window.axe?.run(part ?? document, {
        resultTypes: ['violations'],
        // Asks for the style sheets once more, for rules that are not asked.
        preload: false,
        ...(names === undefined ? {} : { runOnly: { type: 'rule', values: [...names] } }),
      });
      if (found === undefined) throw new Error('axe did not come to the page.');
      // A rule that could not be asked is no rule that found nothing.
      if (found.violations.length + found.passes.length === 0)
        throw new Error('axe asked nothing.');
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
    },
    [within, rules] as const,
  );
}
