// What axe finds on a page as it stands: every rule, the best-practice ones too.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Asked {
  /** The part of the page that is asked about; the whole of it unless one is named. */
  readonly within?: string;
  /** Rules that are asked; all of them unless some are named. */
  readonly rules?: readonly string[];
}

/**
 * What is wrong, by rule, with the elements that are concerned; nothing where all is well.
 *
 * Only what is wrong is collected, and in one go, as our pages hold no frames: on a long page that takes
 * half the time.
 */
export async function axeFinds(page: Page, { within, rules }: Asked = {}) {
  let axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  if (within !== undefined) axe = axe.include(within);
  if (rules !== undefined) axe = axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
