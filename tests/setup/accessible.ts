import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with axe's own sentences if this part of the page shuts somebody out.
 *
 * Contrast is left out, as jsdom paints nothing: the test of the tokens computes it. Landmarks are left
 * out, as a part alone has none: the journeys look at whole pages.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.flatMap(({ help, nodes }) =>
      nodes.map(({ html, failureSummary }) => [help, html, failureSummary].join('\n')),
    ),
  ).toEqual([]);
}
