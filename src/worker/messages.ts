// What pages and the worker say to each other.

/** An edition of the site: what it was built from, and the version of its evidence. */
export interface Edition {
  readonly build: string;
  readonly evidence: string;
}

export type Request =
  | { readonly please: 'say-edition' }
  | { readonly please: 'take-over' }
  | { readonly please: 'keep'; readonly language: string };

export interface Reply {
  readonly edition?: Edition;
  /** Whether everything is kept that was asked for. */
  readonly kept?: boolean;
}

/** Whether a message is one of ours. */
export function isRequest(data: unknown): data is Request {
  if (typeof data !== 'object' || data === null || !('please' in data)) return false;
  if (data.please === 'keep') return 'language' in data && typeof data.language === 'string';
  return data.please === 'say-edition' || data.please === 'take-over';
}

/** Whether a message is a reply. */
export function isReply(data: unknown): data is Reply {
  return typeof data === 'object' && data !== null && ('edition' in data || 'kept' in data);
}
