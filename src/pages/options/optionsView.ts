// The whole options step, said and counted: both stories, the visits, the branch after pathology, the menu.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { Said } from '#domain/said/said.ts';
import type { Key, Words } from '#i18n/words.ts';
import { ledgerLinks, type LedgerLink } from './ledgerLinks.ts';
import { menuFigures, MENU, optionsFigures, type MenuEntry } from './optionsFigures.ts';
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
  readonly said: Said;
  readonly figure: Said;
  readonly ask: string;
  readonly ledger: readonly LedgerLink[];
}

export interface OptionsView {
  readonly stories: readonly [Story, Story];
  /** Said where the single dose could only be given at a second operation. */
  readonly delayed: string | undefined;
  readonly visits: VisitsView;
  readonly path: PathView;
  readonly menu: readonly OtherOption[];
  readonly links: { readonly compare: string };
  /** Where the figures of each part can be looked up. */
  readonly ledger: Readonly<Record<'steps' | 'visits' | 'next', readonly LedgerLink[]>>;
}

/** Everything the options page shows. */
export function optionsView(matter: OptionsMatter, usual: Words): OptionsView {
  const { ledger, citations, group } = matter;
  const words = group === 'delayed' ? ofSecondOperation(usual) : usual;
  const figures = optionsFigures(ledger, group);
  const order = orderOf(matter);
  const stories = [story(order[0], figures, words), story(order[1], figures, words)] as const;
  const visits = visitsView(order, figures, words);
  const path = pathView(order, figures, words);
  const linksOf = (sentences: readonly Said[]) => ledgerLinks(sentences, ledger, citations, words);
  return {
    stories,
    delayed: group === 'delayed' ? words.text('options:delayed') : undefined,
    visits,
    path,
    menu: MENU.map((entry) => otherOption(entry, matter, words)),
    links: { compare: `/${words.language}/compare/` },
    ledger: {
      steps: linksOf(stories.flatMap(({ steps }) => steps)),
      visits: linksOf([
        ...visits.sides.flatMap(({ courses }) => courses.map(({ said }) => said)),
        visits.warning,
      ]),
      next: linksOf([
        ...path.paths.flatMap(({ branches }) => branches.map(({ people }) => people)),
        path.elsewhere,
        ...path.both.said,
      ]),
    },
  };
}

/** The same words, but those for a dose at a second operation wherever the language has such words. */
function ofSecondOperation(words: Words): Words {
  const own = (key: Key): Key => {
    const [namespace, path] = key.split(':');
    const told: Key =
      namespace === 'options' ? `options:secondOperation.${String(path)}` : `${key}-delayed`;
    return words.has(told) ? told : key;
  };
  return {
    ...words,
    say: (key, blanks) => words.say(own(key), blanks),
    text: (key, blanks) => words.text(own(key), blanks),
  };
}

function orderOf({ options, swapped }: OptionsMatter): readonly [OptionId, OptionId] {
  const ids = options.map(({ id }) => id);
  const [first, second] = swapped ? ids.toReversed() : ids;
  return [first ?? 'ebrt', second ?? 'targit-iort'];
}

function otherOption(
  entry: MenuEntry,
  { ledger, citations }: OptionsMatter,
  words: Words,
): OtherOption {
  const { figures, source } = menuFigures(ledger, entry);
  const own = `options:menu.${entry.id}` as const;
  const figure =
    source === undefined
      ? words.say('options:menu.none')
      : words.say(`${own}.figure`, { ...figures, study: citations[source] ?? source });
  return {
    id: entry.id,
    name: words.text(`${own}.name`),
    said: words.say(`${own}.said`),
    figure,
    ask: words.text(`${own}.ask`),
    ledger: ledgerLinks([figure], ledger, citations, words),
  };
}
