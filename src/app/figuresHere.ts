// The figures of a page that no link of its own leads to their row; found in what the page was made from.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import type { Words } from '#i18n/words.ts';

/** One figure as it stands on the page, and the row it leads to. */
export interface FigureHere {
  /** Whether it is about dying, and waits until somebody wants it. */
  readonly aboutDying: boolean;
  readonly href: string;
  readonly said: string;
}

/**
 * Links for everybody who cannot press a figure itself: one for each row that is shown and not yet
 * linked to.
 *
 * @param view everything the page shows, whatever its shape
 */
export function figuresHere(
  view: unknown,
  ledger: Pick<Evidence, 'outcomes' | 'background'>,
  citations: Readonly<Record<string, string>>,
  words: Words,
): readonly FigureHere[] {
  const shown = new Map<string, string[]>();
  const linked = new Set<string>();
  walk(view, (part) => {
    if (typeof part === 'string') {
      const id = /#figure-([a-z0-9-]+)$/.exec(part)?.[1];
      if (id !== undefined) linked.add(id);
    } else if (isMark(part)) {
      const id = part.figure.split('/')[0] ?? '';
      shown.set(id, [...(shown.get(id) ?? []), part.text]);
    }
  });
  const rows = allFigures(ledger);
  return [...shown]
    .filter(([id]) => id !== '' && !linked.has(id))
    .map(([id, texts]) => {
      const source = rows.find(({ figure }) => figure.id === id)?.figure.source ?? '';
      const outcome = outcomeOf(id, ledger);
      const name = `evidence:outcomes.${outcome?.id ?? ''}.name` as const;
      const said = { figures: [...new Set(texts)].join(', '), study: citations[source] ?? source };
      return {
        aboutDying: isAboutDying(id, outcome),
        href: `/${words.language}/sources/#figure-${id}`,
        said:
          outcome !== undefined && words.has(name)
            ? words.text('common:figures.linkAbout', { ...said, about: words.text(name) })
            : words.text('common:figures.link', said),
      };
    });
}

function outcomeOf(id: string, { outcomes }: Pick<Evidence, 'outcomes'>): Outcome | undefined {
  return outcomes.find(({ figures }) => figures.some((figure) => figure.id === id));
}

/** The ids of figures about dying say so; those of an outcome are about what the outcome is about. */
function isAboutDying(id: string, outcome: Outcome | undefined): boolean {
  return outcome?.aboutDying ?? /\b(?:deaths?|alive|survival)\b/.test(id);
}

function walk(part: unknown, meet: (part: unknown) => void): void {
  meet(part);
  if (typeof part === 'object' && part !== null)
    for (const inner of Object.values(part)) walk(inner, meet);
}

function isMark(part: unknown): part is { readonly figure: string; readonly text: string } {
  return (
    typeof part === 'object' &&
    part !== null &&
    'figure' in part &&
    typeof part.figure === 'string' &&
    'text' in part &&
    typeof part.text === 'string'
  );
}
