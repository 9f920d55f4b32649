// What is read aloud of a page: its text in reading order, a part at a time.

/** Parts that hold one thing to say each. */
const SPOKEN =
  'h1, h2, h3, h4, p, li, dt, dd, caption, th, td, summary, legend, figcaption, svg[role="img"]';
/** Controls and helps, which a voice would only stumble over. */
const SILENT =
  'nav, form, dialog, [popover], .needs-script, [aria-hidden="true"], [hidden], fieldset';

/** What is left out of a part that is said. */
const NOT_SAID =
  '[popover], .needs-script, [aria-hidden="true"], button, details:not([open]) > :not(summary)';

/** One thing to say, and the part of the page that says it. */
export interface Spoken {
  readonly part: Element;
  readonly text: string;
}

/**
 * Everything that can be seen below a part of the page, in reading order; what is closed, hidden or a
 * control is left out, and nothing is said twice.
 */
export function spokenIn(root: Element): readonly Spoken[] {
  return [...root.querySelectorAll(SPOKEN)]
    .filter((part) => part.closest(SILENT) === null && !isClosed(part))
    .filter((part) => speaks(part) && !isSaidWithOuter(part))
    .map((part) => ({ part, text: textOf(part) }))
    .filter(({ text }) => text !== '');
}

/** Holds words of its own, or nothing that would speak for itself. */
function speaks(part: Element): boolean {
  return directText(part) !== '' || part.querySelector(SPOKEN) === null;
}

/** Stands in the middle of a part that speaks, and is said with it. */
function isSaidWithOuter(part: Element): boolean {
  const outer = part.parentElement?.closest(SPOKEN) ?? null;
  return outer !== null && (speaks(outer) || isSaidWithOuter(outer));
}

function directText(part: Element): string {
  return [...part.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

/** Inside a disclosure that nobody opened; its summary can still be seen. */
function isClosed(part: Element): boolean {
  const details = part.parentElement?.closest('details');
  if (details === null || details === undefined) return false;
  const inSummary = part.matches('summary') || part.closest('summary') !== null;
  return details.open ? isClosed(details) : !inSummary || isClosed(details);
}

function textOf(part: Element): string {
  if (part.matches('svg')) return part.getAttribute('aria-label') ?? '';
  const copy = part.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const silent of copy.querySelectorAll(NOT_SAID))
    if (!silent.matches('button[popovertarget]')) silent.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
