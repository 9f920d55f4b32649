/** Names the edition of words and evidence that this code was built with; set by the build. */
declare const __CONTENT_HASH__: string;
