/** The longest line and the longest notes that are kept, in UTF-16 units. */
export const LINE_LIMIT = 200;
export const NOTES_LIMIT = 100_000;
