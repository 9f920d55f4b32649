// In what distances are told where a language is spoken.
import type { Language } from './language.ts';

/** Where distances are told in miles. */
const MILES: readonly (string | undefined)[] = ['GB', 'US', 'LR', 'MM'];

/** The unit of distance of the place whose numbers and dates a language follows. */
export function distanceUnit({ formats }: Pick<Language, 'formats'>): 'miles' | 'kilometres' {
  return MILES.includes(new Intl.Locale(formats).region) ? 'miles' : 'kilometres';
}
