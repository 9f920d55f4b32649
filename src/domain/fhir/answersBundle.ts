// A filled-in form as FHIR R4: the questions and the answers side by side, so that neither needs a server.
import type {
  Bundle,
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from './fhir.ts';
import type { Form, FormField, FormGroup, FormOption } from './form.ts';

/** The names of our questions and of our codes; nothing stands at them, so they are no addresses. */
const QUESTIONS = 'urn:uuid:05ebab89-7ec1-4933-9673-8eab1e40cc9d';
const CODES = 'urn:uuid:16fa0362-cf57-4c3f-bb18-044b296d6d4c';

interface Filled {
  /** The ISO day on which it was filled in. */
  readonly authored: string;
  /** A UUID of this one response; it says nothing about who filled it in. */
  readonly id: string;
}

/** A collection of two: the form as it was asked, and what was answered. */
export function answersBundle(form: Form, { authored, id }: Filled): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: QUESTIONS, resource: questionnaire(form) },
      { fullUrl: `urn:uuid:${id}`, resource: response(form, authored) },
    ],
  };
}

function questionnaire({ language, version, title, reviewed, about, groups }: Form): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    language,
    url: QUESTIONS,
    version,
    name: 'RadiotherapyDecisionAid',
    title,
    // No clinician has reviewed it.
    status: 'draft',
    subjectType: ['Patient'],
    date: reviewed,
    description: about,
    item: groups.map(({ id, text, fields }) => ({
      linkId: id,
      text,
      type: 'group',
      item: fields.map((field) => asked(id, field)),
    })),
  };
}

function asked(group: string, field: FormField): QuestionnaireItem {
  const common = { linkId: linkId(group, field), text: field.text };
  if (field.kind === 'text') return { ...common, type: 'text' };
  return {
    ...common,
    type: 'choice',
    ...(field.repeats ? { repeats: true } : {}),
    answerOption: field.options.map((option) => ({ valueCoding: coding(option) })),
  };
}

/** FHIR allows no empty list: what was not answered is not there. */
function response(
  { language, version, finished, groups }: Form,
  authored: string,
): QuestionnaireResponse {
  const item = groups.flatMap(answeredGroup);
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: `${QUESTIONS}|${version}`,
    status: finished ? 'completed' : 'in-progress',
    authored,
    ...(item.length === 0 ? {} : { item }),
  };
}

function answeredGroup({ id, text, fields }: FormGroup): readonly ResponseItem[] {
  const item = fields.flatMap((field) => answered(id, field));
  return item.length === 0 ? [] : [{ linkId: id, text, item }];
}

function answered(group: string, field: FormField): readonly ResponseItem[] {
  const answer =
    field.kind === 'text'
      ? written(field.written).map((valueString) => ({ valueString }))
      : field.options
          .filter(({ code }) => field.chosen.includes(code))
          .map((option) => ({ valueCoding: coding(option) }));
  return answer.length === 0 ? [] : [{ linkId: linkId(group, field), text: field.text, answer }];
}

function linkId(group: string, { id }: FormField): string {
  return `${group}.${id}`;
}

function coding({ code, display }: FormOption): Coding {
  return { system: CODES, code, display };
}

/** FHIR takes no control characters besides the ends of lines and tabs, and nothing that is empty. */
function written(text: string): readonly string[] {
  const clean = text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').trim();
  return clean === '' ? [] : [clean];
}
