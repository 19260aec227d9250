import type { Letter } from '../model/letter.ts';

const ASKED_FOR = /^I(?: have|'ve|’ve)? asked for (?<what>\S.*?)\.?$/isu;
const MORE_TIME = /^(?:some |a (?:little|bit) )?more time\b/iu;

/** What a note says was asked for, as the app's own notes begin and as somebody writes it; null where it says nothing of the kind. */
export const askedFor = (words: string): string | null => ASKED_FOR.exec(words.trim())?.groups?.['what'] ?? null;

/** Whether a note says that more time to decide was asked for. */
export const saysTimeWasAsked = (words: string): boolean => MORE_TIME.test(askedFor(words) ?? '');

/** Whether a letter asks for more time to decide. */
export const asksForTime = ({ kind, begunFrom }: Pick<Letter, 'kind' | 'begunFrom'>): boolean =>
  kind === 'reply' && begunFrom.kind === 'built-in' && begunFrom.variant === 'more-time';
