// What somebody presses and writes on a page before the app has come to life. Nothing of it may be lost.

interface Pressed {
  readonly target: HTMLElement;
  /** How a radio or a check box stood after the press. */
  readonly stood: boolean;
}

interface Written {
  /** What the app has wiped away, by filling the field with what it knew. */
  wiped: string;
  /** What stood in the field after the last letter. */
  last: string;
}

/** A button that has been pressed says that its answer is on the way; a choice shows it by itself. */
const BUSY = 'aria-busy';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** After so long whoever presses a link again means to go, whatever becomes of what was told. */
const PATIENCE_MILLISECONDS = 8_000;

interface EarlyTouches {
  /** Presses and writes all of it again, for an app that hears it now, and notes nothing more. */
  readonly doAgain: () => void;
  /** The app cannot come now: goes where she wanted to go, without it, and holds no link back any more. */
  readonly letGo: () => void;
}

/**
 * Notes presses of buttons, choices and figures, what is chosen from lists, and what is written in fields,
 * until it is done again.
 */
export function noteEarlyTouches(page: Document): EarlyTouches {
  const pressed: Pressed[] = [];
  const written = new Map<Field, Written>();
  const chosen = new Map<HTMLSelectElement, string>();
  let wanted: HTMLAnchorElement | undefined;
  let since = 0;
  let given = false;
  // Another page would know nothing of what was told here, so it waits until the app has heard of it.
  const holdsBack = (event: Event): boolean => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.pathname === window.location.pathname) return false;
    if (given || pressed.length + written.size + chosen.size === 0) return false;
    since ||= event.timeStamp;
    if (event.timeStamp - since > PATIENCE_MILLISECONDS) return false;
    event.preventDefault();
    wanted?.removeAttribute(BUSY);
    link.setAttribute(BUSY, 'true');
    wanted = link;
    return true;
  };
  const onClick = (event: Event) => {
    const { target } = event;
    if (holdsBack(event)) return;
    const found = pressable(target);
    // Whoever presses a button again because nothing has happened yet means the same press.
    if (found === undefined || found.hasAttribute(BUSY)) return;
    if (found instanceof HTMLButtonElement) found.setAttribute(BUSY, 'true');
    pressed.push({ target: found, stood: found instanceof HTMLInputElement && found.checked });
  };
  // Before a letter comes, the field shows whether the app has wiped away those before it.
  const onLetter = ({ target }: Event) => {
    if (!isField(target)) return;
    const known = written.get(target) ?? { wiped: '', last: target.value };
    noteWiped(known, target);
    written.set(target, known);
  };
  const onWritten = ({ target }: Event) => {
    const known = isField(target) ? written.get(target) : undefined;
    if (isField(target) && known !== undefined) known.last = target.value;
  };
  const onChosen = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) chosen.set(target, target.value);
  };
  const heard = [
    ['click', onClick],
    ['beforeinput', onLetter],
    ['input', onWritten],
    ['change', onChosen],
  ] as const;
  for (const [event, hear] of heard) page.addEventListener(event, hear, true);
  return {
    doAgain: () => {
      for (const [event, hear] of heard) page.removeEventListener(event, hear, true);
      for (const one of pressed) pressAgain(one);
      for (const [field, known] of written) writeAgain(field, known);
      for (const [list, value] of chosen) chooseAgain(list, value);
      wanted?.removeAttribute(BUSY);
      wanted?.click();
    },
    letGo: () => {
      given = true;
      if (wanted !== undefined) window.location.assign(wanted.href);
    },
  };
}

/** What the browser does by itself, such as opening what a word means, is done already. */
function pressable(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const control = target.closest('a, label, summary, button, input');
  const found = control ?? target.closest('data[data-figure]');
  return found instanceof HTMLElement && !found.matches('a, label, summary, [popovertarget]')
    ? found
    : undefined;
}

/** A radio or a check box turns by being pressed, so it is first turned to where it came from. */
function pressAgain({ target, stood }: Pressed): void {
  if (target instanceof HTMLInputElement) target.checked = !stood;
  target.removeAttribute(BUSY);
  target.click();
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(?:text|search)$/.test(target.type))
  );
}

function noteWiped(known: Written, { value }: Field): void {
  if (value === known.last) return;
  known.wiped += known.last;
  known.last = value;
}

/**
 * Writes what was wiped away, and what stands there now; the place of writing stays. The app takes what it
 * finds in a field for what it knew, so the field is emptied before its eyes and filled behind its back.
 */
function writeAgain(field: Field, known: Written): void {
  noteWiped(known, field);
  const { selectionStart, selectionEnd, value } = field;
  const { length } = known.wiped;
  field.value = '';
  field.setRangeText(known.wiped + value);
  field.setSelectionRange((selectionStart ?? 0) + length, (selectionEnd ?? 0) + length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A list is set back by the app to what it knew. */
function chooseAgain(list: HTMLSelectElement, value: string): void {
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
