// What a walk needs of an engine, whichever protocol drives it.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The hands and eyes of somebody at a browser. */
export interface Hands {
  /** Opens an address of the site. */
  readonly open: (address: string) => Promise<void>;
  /** Runs a script in the page. @returns what it returns, as JSON can say it */
  readonly run: (script: string) => Promise<unknown>;
  /** Presses the first thing that a CSS selector finds, where a finger would. */
  readonly press: (selector: string) => Promise<void>;
  /** Types into the first thing that a CSS selector finds. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses a key of the keyboard. */
  readonly key: (key: 'Tab' | 'Escape' | 'Enter') => Promise<void>;
}

/** Waits until a script, run again and again in the page, says what is expected. */
export async function until(hands: Hands, script: string, expected: unknown): Promise<void> {
  await expect
    .poll(() => hands.run(script), { message: script, timeout: 20_000 })
    .toEqual(expected);
}

/** Hands that Playwright moves. */
export function handsOf(page: Page): Hands {
  return {
    open: async (address) => {
      await page.goto(address);
    },
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    press: (selector) => page.locator(selector).first().click(),
    // Key by key: what Playwright fills into a field of Firefox, the page is not told of.
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    key: (key) => page.keyboard.press(key),
  };
}
