// One walk through the whole aid, gone in every engine and in every language.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { wordsOf } from '#tests/wordsOf.ts';
import { type Hands, until } from './hands.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const Violations = v.array(v.object({ id: v.string(), nodes: v.number() }));

/** From the start to the sheet, and everything forgotten again. */
export async function walk(hands: Hands, tag: string, otherTag: string): Promise<void> {
  const say = wordsOf(tag);
  await test.step('the start is there, in its language and direction, and axe finds nothing', async () => {
    await hands.open(`/${tag}/`);
    await wake(hands);
    expect(await hands.run('return document.documentElement.lang')).toBe(tag);
    expect(await hands.run('return document.querySelectorAll("h1").length')).toBe(1);
    expect(await axe(hands)).toEqual([]);
  });

  await test.step('a question is answered, and its answer is there after a reload', async () => {
    await hands.open(`/${tag}/about-you/`);
    await wake(hands);
    await hands.press('main input[type=radio]');
    await until(hands, 'return document.querySelector("main input[type=radio]").checked', true);
    await hands.open(`/${tag}/about-you/`);
    await wake(hands);
    await until(hands, 'return document.querySelector("main input[type=radio]").checked', true);
  });

  await test.step('the results are told, and a number opens its row', async () => {
    await go(hands, `/${tag}/compare/`);
    await until(hands, `return ${valueOf('local-recurrence-5y/targit-iort/people')}`, '21');
    await until(hands, `return ${valueOf('local-recurrence-5y/ebrt/people')}`, '10');
    expect(await axe(hands)).toEqual([]);
    await hands.press('main p data[data-figure="local-recurrence-5y/targit-iort/people"]');
    await until(
      hands,
      'return document.querySelector("dialog[open] #figure-local-recurrence-5y") !== null',
      true,
    );
    await hands.key('Escape');
    await until(hands, 'return document.querySelector("dialog[open]")', null);
  });

  await test.step('the drawing with an axis comes when it is asked for', async () => {
    await pressText(hands, say('compare', 'overview', 'ranges'));
    await until(hands, 'return document.querySelectorAll(".recharts-surface").length > 0', true);
  });

  await test.step('what matters is weighed and kept', async () => {
    await go(hands, `/${tag}/what-matters/`);
    await until(hands, 'return document.querySelector("main input[type=radio]") !== null', true);
    await hands.press('main input[type=radio]');
    await until(hands, 'return document.querySelector("main input[type=radio]").checked', true);
  });

  await test.step('the sheet holds what was told, with its code', async () => {
    await go(hands, `/${tag}/summary/`);
    // Playwright puts letters that no key has into Firefox without telling the page, which learns of them
    // with the next key; so the page must not be drawn anew for its code meanwhile.
    await until(hands, 'return document.querySelector("main svg[role=img] path") !== null', true);
    await hands.type('main textarea', OWN_WORDS);
    await until(
      hands,
      `return document.querySelector("main").textContent.includes("${OWN_WORDS}")`,
      true,
    );
    expect(await axe(hands)).toEqual([]);
  });

  await test.step('another language keeps the step and what was told', async () => {
    await hands.open(`/${otherTag}/summary/`);
    await wake(hands);
    await until(hands, 'return document.querySelector("main textarea").value', OWN_WORDS);
  });

  await test.step('forgetting leaves nothing', async () => {
    const other = wordsOf(otherTag);
    await pressText(hands, other('common', 'forget', 'button'));
    // Open, and no longer deaf to the second half of a double press.
    const asks = 'return document.querySelector("dialog[open]:not([data-settling])") !== null';
    await until(hands, asks, true);
    await pressText(hands, other('common', 'forget', 'yes'));
    await until(hands, 'return sessionStorage.length + localStorage.length', 0);
  });

  await test.step('no rule of the policy was broken on the way', async () => {
    expect(await hands.run('return window.brokenRules')).toEqual([]);
  });
}

/** Two directions, and letters that are more than one byte. */
const OWN_WORDS = 'سؤال Grüße';

/** Touches the page and waits until it is alive; from now on it notes broken rules of the policy. */
async function wake(hands: Hands): Promise<void> {
  await hands.run(
    'window.brokenRules = []; document.addEventListener("securitypolicyviolation", (broken) => { window.brokenRules.push(broken.violatedDirective); })',
  );
  await hands.key('Tab');
  await until(hands, 'return document.documentElement.dataset.ready !== undefined', true);
}

/** Goes to a step by the list of all steps. */
async function go(hands: Hands, address: string): Promise<void> {
  const list = `nav > details:has(a[href="${address}"])`;
  if ((await hands.run(`return document.querySelector('${list}').open`)) !== true)
    await hands.press(`${list} > summary`);
  await hands.press(`${list} a[href="${address}"]`);
  await until(hands, 'return location.pathname', address);
  // The address is there before the page is.
  await until(hands, 'return document.documentElement.dataset.ready', address.split('/')[2]);
}

/** Presses the button that says exactly this. */
async function pressText(hands: Hands, text: string): Promise<void> {
  const find = `[...document.querySelectorAll("button")].find((button) => button.textContent === ${JSON.stringify(text)})`;
  await until(hands, `return ${find} !== undefined`, true);
  await hands.run(
    `document.querySelector("[data-here]")?.removeAttribute("data-here"); ${find}.setAttribute("data-here", "")`,
  );
  await hands.press('[data-here]');
}

function valueOf(figure: string): string {
  return `document.querySelector('main data[data-figure="${figure}"]')?.getAttribute('value')`;
}

/** What axe finds, by rule. */
async function axe(hands: Hands) {
  await hands.run(`${AXE}; window.axe = axe;`);
  await hands.run(
    'window.found = null; window.axe.run().then(({ violations }) => { window.found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.length })); });',
  );
  await until(hands, 'return window.found !== null', true);
  return v.parse(Violations, await hands.run('return window.found'));
}
