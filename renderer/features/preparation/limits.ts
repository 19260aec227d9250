/** How much a line, a question and a free note may hold, as the records have it; what is typed stops there. */
export const LINE_LIMIT = 200;
export const QUESTION_LIMIT = 500;
export const NOTES_LIMIT = 100_000;
