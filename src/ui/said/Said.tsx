import type { Mark, Said as Sentence } from '#domain/said/said.ts';
import { Term } from '../term/Term.tsx';

interface SaidProps {
  readonly said: Sentence;
}

/** A sentence in which every figure still knows its address in the ledger and its exact value. */
export function Said({ said }: SaidProps) {
  return said.map((part, place) =>
    typeof part === 'string' ? (
      part
    ) : 'term' in part ? (
      <Term key={place} term={part.term}>
        {part.text}
      </Term>
    ) : (
      <Figure key={place} mark={part} />
    ),
  );
}

function Figure({ mark: { figure, value, text } }: { readonly mark: Mark }) {
  return (
    <data value={value} data-figure={figure}>
      {text}
    </data>
  );
}
