// What we ask and what she answered, in the shape of a paper form: before it is put into any format.

export interface FormOption {
  readonly code: string;
  readonly display: string;
}

interface Field {
  /** Unique in the form. */
  readonly id: string;
  readonly text: string;
}

/** A question with answers to choose from. */
export interface ChoiceField extends Field {
  readonly kind: 'choice';
  /** Whether several answers can be given. */
  readonly repeats: boolean;
  readonly options: readonly FormOption[];
  /** Codes of the answers that were given. */
  readonly chosen: readonly string[];
}

/** A place for own words. */
export interface TextField extends Field {
  readonly kind: 'text';
  readonly written: string;
}

export type FormField = ChoiceField | TextField;

export interface FormGroup {
  readonly id: string;
  readonly text: string;
  readonly fields: readonly FormField[];
}

export interface Form {
  readonly title: string;
  /** What the form is and is not. */
  readonly about: string;
  readonly language: string;
  /** The version of the evidence behind the questions, and the day on which it was last read through. */
  readonly version: string;
  readonly reviewed: string;
  /** Whether everything that she is asked about herself and her leaning has an answer. */
  readonly finished: boolean;
  readonly groups: readonly FormGroup[];
}
