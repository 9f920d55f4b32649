/** The answer that every question has: "I don't know", or "I would rather not say". */
export const UNKNOWN = 'unknown';
