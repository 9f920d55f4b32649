// Which pages show which figure, found by drawing every page in every way that it can be read.
import type { Usage } from '#app/pieces.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { shownFigures, type Group } from '#domain/evidence/shownFigures.ts';
import type { Told } from '#state/told.ts';
import { NOTHING_TOLD } from '#state/told.ts';
import { fetchFrom, type Content, type SiteFiles } from './content.ts';

type Server = Pick<typeof import('../src/prerender.tsx'), 'PAGES' | 'prerender'>;

/** Pages that change with what has been told. */
const CHANGING: readonly string[] = [
  'about-you',
  'your-fit',
  'options',
  'compare',
  'daily-life',
  'what-matters',
  'check',
  'summary',
];

/** The ledger shows every figure, so it says nothing to name it. */
const LEDGER = 'sources';

/**
 * Draws the pages of the first language and reads the addresses of the figures from them, so that
 * nobody has to keep a list.
 */
export async function findUsage(
  { PAGES, prerender }: Server,
  { locales, evidence }: Content,
  files: SiteFiles,
  hash: string,
): Promise<Usage> {
  const [language] = locales;
  if (language === undefined) return {};
  const usage = new Map<string, Set<string>>();
  for (const step of PAGES.filter(({ id }) => id !== LEDGER))
    for (const told of CHANGING.includes(step.id) ? waysOfTelling(evidence) : [{}]) {
      const { html } = await prerender(step, language, hash, fetchFrom(files), told);
      for (const figure of figuresIn(html))
        usage.set(figure, (usage.get(figure) ?? new Set()).add(step.id));
    }
  return Object.fromEntries([...usage].map(([figure, steps]) => [figure, [...steps]]));
}

/** Ids of the figures that stand or are linked to in a page. */
export function figuresIn(html: string): readonly string[] {
  const shown = html.matchAll(/data-figure="([^/"]+)\//g);
  const linked = html.matchAll(/#figure-([a-z0-9-]+)/g);
  return [...new Set([...shown, ...linked].map(([, id]) => id ?? ''))];
}

/** Enough different readers that every answer is given and every report is picked at least once. */
function waysOfTelling(evidence: Evidence): readonly Partial<Told>[] {
  const most = Math.max(
    ...evidence.questions.map(({ answers }) => answers.length),
    ...evidence.outcomes.map(({ figures }) => figures.length),
  );
  const groups: readonly Group[] = ['during-lumpectomy', 'delayed'];
  return Array.from({ length: most }, (_, turn) => turn).flatMap((turn) =>
    groups.map((group) => reader(evidence, group, turn)),
  );
}

function reader({ questions, outcomes }: Evidence, group: Group, turn: number): Partial<Told> {
  return {
    answers: Object.fromEntries(
      questions.flatMap(({ id, answers }) => {
        const answer = answers[turn % answers.length];
        return answer === undefined ? [] : [[id, answer.id]];
      }),
    ),
    reading: {
      ...NOTHING_TOLD.reading,
      group,
      survival: 'show',
      report: Object.fromEntries(
        outcomes.flatMap((outcome) => {
          const { headline, reports } = shownFigures(outcome, group);
          const report = turn === 0 ? headline : reports[(turn - 1) % Math.max(reports.length, 1)];
          return report === undefined ? [] : [[outcome.id, report.id]];
        }),
      ),
    },
  };
}
