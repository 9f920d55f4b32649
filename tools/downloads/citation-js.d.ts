// What we use of citation-js, which ships no types of its own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(records: readonly object[] | string);
    format(format: 'bibtex' | 'ris'): string;
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
