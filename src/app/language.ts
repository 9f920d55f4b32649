// A language of the site, as its folder describes it.

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: 'draft' | 'reviewed' | 'approved' | 'pseudo';
  readonly digits: string;
  /** The tag whose numbers, units and dates the language follows: `en-GB` for `en`. */
  readonly formats: string;
}
