/** What the field of quick capture is called. */
export const CAPTURE_LINE = 'What happened, in one line';
