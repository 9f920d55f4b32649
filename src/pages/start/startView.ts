// The first page, said and counted: the decision, the two options, and what radiotherapy is for.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import { allFigures } from '#domain/evidence/allFigures.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

/** What the page is made from. */
export interface StartMatter {
  readonly options: readonly Option[];
  readonly ledger: Pick<Evidence, 'outcomes' | 'background'>;
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
  readonly swapped: boolean;
}

/** One of the two options in a picture and a sentence. */
export interface OptionInBrief {
  readonly option: OptionId;
  readonly name: string;
  readonly sentence: string;
}

export interface StartView {
  readonly options: readonly OptionInBrief[];
  /** What the radiotherapy is for, and what happens without it. */
  readonly why: readonly Said[];
  readonly links: {
    readonly aboutYou: string;
    readonly compare: string;
    readonly options: string;
    readonly about: string;
    readonly claims: string;
    readonly estimate: string;
  };
}

/** Everything the start page shows that depends on the evidence. */
export function startView(
  { options, ledger, citations, swapped }: StartMatter,
  words: Words,
): StartView {
  const ids = options.map(({ id }) => id);
  const step = (name: string) => `/${words.language}/${name}/`;
  return {
    options: (swapped ? ids.toReversed() : ids).map((option) => ({
      option,
      name: words.text(`evidence:options.${option}.name`),
      sentence: words.text(`evidence:options.${option}.sentence`),
    })),
    why: why(ledger, citations, words),
    links: {
      aboutYou: step('about-you'),
      compare: step('compare'),
      options: step('options'),
      about: step('about'),
      claims: step('claims'),
      estimate: `${step('sources')}#figure-omission-5y`,
    },
  };
}

function why(
  ledger: StartMatter['ledger'],
  citations: StartMatter['citations'],
  words: Words,
): readonly Said[] {
  const at = (address: string) => findQuantity(ledger, address);
  const source = allFigures(ledger).find(({ figure }) => figure.id === 'omission-5y')?.figure
    .source;
  return [
    words.say('start:why.aim'),
    words.say('start:why.without', { study: citations[source ?? ''] ?? source ?? '' }),
    words.say('start:why.numbers', {
      time: at('omission-5y/all/months'),
      without: at('omission-5y-people/no-radiotherapy/people'),
      with: at('omission-5y-people/with-radiotherapy/people'),
      total: at('omission-5y-people/all/out-of'),
    }),
    words.say('start:why.alive', { aliveTime: at('omission-alive/all/months') }),
    words.say('start:why.others'),
  ];
}
