/** Longer than anybody says on the telephone, in UTF-16 units. */
export const WORDS_LIMIT = 4000;
