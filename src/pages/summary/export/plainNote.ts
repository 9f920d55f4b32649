// The clinic's page as bare lines that can be pasted into a record: headings in a fixed order, no markup.
import { plain } from '#domain/said/plain.ts';
import type { Words } from '#i18n/words.ts';
import type { ClinicView, SummaryView } from '../summaryView.ts';

/**
 * The lines of the note. It says who entered it, when, on which evidence, and that it only informs.
 *
 * @param ownWords whether her own words come too
 */
export function plainNote(
  { clinic, own, empty }: SummaryView,
  ownWords: boolean,
  words: Words,
): readonly string[] {
  const title = (key: string) => words.text(`summary:${key}`);
  const hers = (text: string) => (ownWords && text !== '' ? text.split('\n') : []);
  return [
    words.text('common:product'),
    title('record.entered'),
    ...clinic.edition.said,
    ...(clinic.edition.address === '' ? [] : [clinic.edition.address]),
    ...part(title('decisionTitle'), [clinic.decision]),
    ...part(title('leaning.title'), [clinic.leaning.said]),
    ...part(title('concerns.title'), [
      ...listed(clinic.concerns.top),
      ...hers(clinic.concerns.own.text),
    ]),
    ...part(title('fit.title'), [clinic.fit, ...listed(fitLines(clinic, empty))]),
    ...part(
      title('unclear.title'),
      listed(clinic.unclear.map(({ name, ask }) => `${name}: ${ask}`)),
    ),
    ...part(title('questions.title'), [
      ...listed(pickedQuestions(clinic)),
      ...hers(clinic.ownQuestionsOnPaper.text),
    ]),
    ...part(title('leaning.words'), hers(own.wordsOnPaper.text)),
  ];
}

/** A heading and its lines after an empty line; nothing at all where she told nothing. */
function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}

/** Before anything is answered, every point is open, and a list of all of them tells a record nothing. */
function fitLines({ differs, others, open }: ClinicView, empty: boolean): readonly string[] {
  return [
    ...[...differs, ...others].map(({ question, answer }) => `${question}: ${plain(answer)}`),
    ...(empty ? [] : open).map(({ ask, points }) => `${ask}: ${points.join(', ')}`),
  ];
}

function pickedQuestions({ topics }: ClinicView): readonly string[] {
  return topics.flatMap(({ questions }) =>
    questions.filter(({ picked }) => picked).map(({ said }) => said),
  );
}
