/** Names the edition of words and evidence that this code was built with; set by the build. */
declare const __CONTENT_HASH__: string;

/** The version of the evidence of that edition; set by the build of the worker. */
declare const __EVIDENCE_VERSION__: string;

/** The part of Trusted Types that we use; what `createScriptURL` gives stands for a string. */
interface Window {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (url: string) => string },
    ) => { readonly createScriptURL: (url: string) => string };
  };
}

interface Navigator {
  /** What the reader has told the browser about her network; not every browser says. */
  readonly connection?: { readonly saveData: boolean };
}
