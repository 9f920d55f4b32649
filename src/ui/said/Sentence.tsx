import { splitTerms } from '#domain/said/terms.ts';
import { Said } from './Said.tsx';

/** A sentence of a language file whose terms can be asked about: `<Sentence>{t('aim', TERMS)}</Sentence>`. */
export function Sentence({ children }: { readonly children: string }) {
  return <Said said={splitTerms(children)} />;
}

/** Asks for a sentence with its terms still marked. */
export const TERMS = { terms: true } as const;
