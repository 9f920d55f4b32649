// The languages of the site, as the prerendered page tells them.
import * as v from 'valibot';
import type { Language } from './journey.ts';

const Languages = v.array(
  v.strictObject({
    tag: v.string(),
    name: v.string(),
    dir: v.picklist(['ltr', 'rtl']),
    status: v.picklist(['draft', 'reviewed', 'approved', 'pseudo']),
    digits: v.string(),
    formats: v.string(),
  }),
);

/** The list that the build wrote into the page, or none where it is damaged. */
export function parseLanguages(json: string): readonly Language[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Languages), json);
  return read.success ? read.output : [];
}
