// The part of FHIR R4 that we write, and no more of it.

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'choice' | 'text';
  readonly repeats?: true;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft';
  readonly subjectType: readonly ['Patient'];
  readonly date: string;
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly (
    { readonly valueCoding: Coding } | { readonly valueString: string }
  )[];
  readonly item?: readonly ResponseItem[];
}

/** It names nobody: no subject, no author and no source. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  readonly authored: string;
  readonly item?: readonly ResponseItem[];
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly [
    { readonly fullUrl: string; readonly resource: Questionnaire },
    { readonly fullUrl: string; readonly resource: QuestionnaireResponse },
  ];
}
