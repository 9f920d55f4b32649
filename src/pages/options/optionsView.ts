// The whole options step, said and counted: both stories, the visits, the branch after pathology, the menu.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import {
  menuFigures,
  MENU,
  optionsFigures,
  type Figures,
  type MenuEntry,
} from './optionsFigures.ts';
import { pathView, type PathView } from './pathView.ts';
import { story, type Story } from './story.ts';
import { visitsView, type VisitsView } from './visitsView.ts';

/** What the page is made from. */
export interface OptionsMatter {
  readonly options: readonly Option[];
  readonly ledger: Pick<Evidence, 'outcomes' | 'background'>;
  /** Source id to the study in a word: "Lancet 2020". */
  readonly citations: Readonly<Record<string, string>>;
  /** Which way of having the single dose the reader's answers lead to. */
  readonly group: Group;
  readonly swapped: boolean;
}

/** One of the other options to ask about. */
export interface OtherOption {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly figure: Said;
  readonly ask: string;
}

export interface OptionsView {
  readonly stories: readonly [Story, Story];
  /** Said where the single dose could only be given at a second operation. */
  readonly delayed: string | undefined;
  readonly visits: VisitsView;
  readonly path: PathView;
  readonly menu: readonly OtherOption[];
  readonly links: { readonly compare: string; readonly sources: string };
}

/** Everything the options page shows. */
export function optionsView(matter: OptionsMatter, words: Words): OptionsView {
  const figures = optionsFigures(matter.ledger, matter.group);
  const [first, second] = orderOf(matter);
  return {
    stories: [story(first, figures, words), story(second, figures, words)],
    delayed: matter.group === 'delayed' ? words.text('options:delayed') : undefined,
    visits: visitsView([first, second], figures, words),
    path: pathView([first, second], figures, words),
    menu: MENU.map((entry) => otherOption(entry, figures, matter, words)),
    links: {
      compare: `/${words.language}/compare/`,
      sources: `/${words.language}/sources/`,
    },
  };
}

function orderOf({ options, swapped }: OptionsMatter): readonly [OptionId, OptionId] {
  const ids = options.map(({ id }) => id);
  const [first, second] = swapped ? ids.toReversed() : ids;
  return [first ?? 'ebrt', second ?? 'targit-iort'];
}

function otherOption(
  entry: MenuEntry,
  figures: Figures,
  { ledger, citations }: OptionsMatter,
  words: Words,
): OtherOption {
  const known = menuFigures(ledger, entry);
  const own = `options:menu.${entry.id}` as const;
  return {
    id: entry.id,
    name: words.text(`${own}.name`),
    said: words.text(`${own}.said`),
    figure:
      known.source === undefined
        ? words.say('options:menu.none')
        : words.say(`${own}.figure`, {
            ...figures,
            ...known.figures,
            study: citations[known.source] ?? known.source,
          }),
    ask: words.text(`${own}.ask`),
  };
}
