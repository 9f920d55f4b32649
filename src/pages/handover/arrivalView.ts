// What came with a link or a file, in words, before anything is taken over.
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { plain } from '#domain/said/plain.ts';
import { topConcerns } from '#domain/values/topConcerns.ts';
import { questionWords } from '#i18n/questionWords.ts';
import type { Words } from '#i18n/words.ts';

/** What somebody told, as far as it is shown here. */
export interface ArrivedTold {
  readonly answers: Readonly<Record<string, string>>;
  readonly leaning: { readonly choice: string; readonly words: string };
  readonly questions: readonly string[];
  /** Only a file holds them. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly ownQuestions: string;
  readonly values: {
    readonly importance: Readonly<Record<string, string>>;
    readonly top: readonly string[];
    readonly own: string;
  };
  readonly points: Readonly<Record<string, string>>;
  /** Her way to the hospital, as far as she has told it. */
  readonly way: object;
}

export interface ArrivalMatter {
  readonly questions: readonly Question[];
  readonly background: Evidence['background'];
  /** Ids of the concerns that can matter. */
  readonly concerns: readonly string[];
  /** Evidence version of this page. */
  readonly version: string;
}

export interface ArrivalFacts {
  readonly by: 'link' | 'file';
  readonly evidence: string;
  readonly withWords: boolean;
  readonly unknown: number;
  /** Whether something has been told here that would be replaced. */
  readonly replaces: boolean;
  /** Whether taking it over changes how results are shown here. */
  readonly readsOtherwise: boolean;
}

export interface ArrivalPart {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface ArrivalView {
  readonly said: readonly string[];
  readonly parts: readonly ArrivalPart[];
  readonly after: readonly string[];
}

/** Everything that would be taken over, part by part; parts without anything are left out. */
export function arrivalView(
  told: ArrivedTold,
  facts: ArrivalFacts,
  { questions, background, concerns, version }: ArrivalMatter,
  words: Words,
): ArrivalView {
  const say = (key: string) => words.text(`handover:arrived.${key}`);
  const parts = [
    {
      name: say('answers'),
      lines: questions.flatMap((question) => answerLine(question, told, background, words)),
    },
    {
      name: say('leaning'),
      lines:
        told.leaning.choice === 'none-yet'
          ? []
          : [words.text(`summary:leaning.said.${told.leaning.choice}`)],
    },
    {
      name: say('concerns'),
      lines: topConcerns(told.values, concerns).map((id) => words.text(`concerns:${id}.name`)),
    },
    {
      name: say('questions'),
      lines: told.questions.map((id) => words.text(`summary:questions.bank.${id}`)),
    },
    { name: say('points'), lines: unclearOf(told, words) },
    {
      name: say('words'),
      lines: [
        told.leaning.words,
        told.ownQuestions,
        told.values.own,
        ...Object.values(told.notes ?? {}),
      ].filter((text) => text.trim() !== ''),
    },
  ].filter(({ lines }) => lines.length > 0);
  const travels = Object.values(told.way).some((part) => part !== undefined);
  return {
    said: [
      ...(facts.by === 'file' ? [say('file')] : [say('linkSaid'), say('linkStays')]),
      ...(facts.evidence === version
        ? []
        : [words.text('handover:arrived.from', { theirs: facts.evidence, ours: version })]),
    ],
    parts,
    after: [
      ...(parts.length === 0 && !travels ? [say('empty')] : []),
      ...(travels ? [say('way')] : []),
      ...(facts.readsOtherwise ? [say('reading')] : []),
      ...(facts.withWords ? [] : [say('noWords')]),
      ...(facts.unknown === 0
        ? []
        : [words.text('handover:arrived.unknown', { count: facts.unknown })]),
      ...(facts.replaces ? [say('replaces')] : []),
    ],
  };
}

function answerLine(
  question: Question,
  { answers }: ArrivedTold,
  background: Evidence['background'],
  words: Words,
): readonly string[] {
  const answer = answers[question.id];
  if (answer === undefined || !question.answers.some(({ id }) => id === answer)) return [];
  const said = questionWords(question, background, words);
  return [`${said.name}: ${plain(said.answer(answer))}`];
}

function unclearOf({ points }: ArrivedTold, words: Words): readonly string[] {
  return Object.entries(points).flatMap(([id, clarity]) => {
    const keys = [`points:facts.${id}.unclear`, `points:standing.${id}.unclear`] as const;
    const key = keys.find((one) => words.has(one));
    return clarity === 'unclear' && key !== undefined ? [words.text(key)] : [];
  });
}
