// WebKitGTK, driven by plain WebDriver: Playwright has no WebKit that can be had from a package archive.
import { spawn, type ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import { freePort } from '#tests/freePort.ts';
import { findWebKit, WEBKIT_DRIVER } from '#tools/programs.ts';
import type { Hands } from './hands.ts';

/** The name that WebDriver gives to the address of an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { Tab: '\uE004', Escape: '\uE00C', Enter: '\uE007' } as const;

export interface WebKit {
  readonly hands: Hands;
  readonly close: () => Promise<void>;
}

/**
 * Starts WebKitGTK's browser on a screen that nobody sees.
 *
 * @param origin where the site is served
 * @throws Error saying what is missing
 */
export async function startWebKit(origin: string): Promise<WebKit> {
  const binary = findWebKit();
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    ['-a', WEBKIT_DRIVER, `--port=${String(port)}`, '--host=127.0.0.1'],
    {
      stdio: 'ignore',
      detached: true,
    },
  );
  const at = `http://127.0.0.1:${String(port)}`;
  await answering(`${at}/status`, driver);
  const { sessionId } = v.parse(
    v.object({ sessionId: v.string() }),
    await ask('POST', `${at}/session`, {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    }),
  );
  const session = `${at}/session/${sessionId}`;
  return {
    hands: handsOf(session, origin),
    close: async () => {
      await ask('DELETE', session);
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}

function handsOf(session: string, origin: string): Hands {
  const find = async (selector: string) => {
    const found = await ask('POST', `${session}/element`, {
      using: 'css selector',
      value: selector,
    });
    return v.parse(v.object({ [ELEMENT]: v.string() }), found)[ELEMENT];
  };
  const run = (script: string) => ask('POST', `${session}/execute/sync`, { script, args: [] });
  return {
    run,
    open: async (address) => {
      await ask('POST', `${session}/url`, { url: `${origin}${address}` });
    },
    press: async (selector) => {
      const element = await find(selector);
      await ask('POST', `${session}/element/${element}/click`, {});
    },
    type: async (selector, text) => {
      const element = await find(selector);
      await ask('POST', `${session}/element/${element}/value`, { text });
    },
    key: async (key) => {
      const value = KEYS[key];
      await ask('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ],
          },
        ],
      });
    },
  };
}

/** One command of WebDriver. @throws with what the driver says went wrong */
async function ask(method: 'POST' | 'DELETE', url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = v.parse(v.object({ value: v.unknown() }), await answer.json());
  if (!answer.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** Asks until the driver answers. @throws when it ended before it did */
async function answering(url: string, driver: ChildProcess): Promise<void> {
  while (driver.exitCode === null) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise(setImmediate);
    }
  }
  throw new Error('The driver of WebKitGTK ended at once.');
}
