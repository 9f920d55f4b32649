// In what distances are told where a language is spoken.

/** Where distances are told in miles. */
const MILES: readonly (string | undefined)[] = ['GB', 'US', 'LR', 'MM'];

/**
 * The unit of distance of the place whose numbers and dates a language follows.
 *
 * @param formats language tag with a region, such as `en-GB`
 */
export function distanceUnit(formats: string): 'miles' | 'kilometres' {
  return MILES.includes(new Intl.Locale(formats).region) ? 'miles' : 'kilometres';
}
