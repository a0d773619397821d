// @ts-check
/** What keeps the set-up from going on and what to do about it, in a sentence for the reader. */
export class SetupError extends Error {}
