import { message } from '../../messages/message.ts';
import { matchesIn } from '../reading/letter-reading.ts';
import { type Check, checked } from './check.ts';

const FIGURE =
  /[£$€]\s?\d[\d,. ]*(?:k|m)?\b|\b\d[\d,.]*\s?(?:k\b|%|per cent|percent|pounds|euros?|dollars|EUR|GBP|USD|CHF)|\b\d{2,3}[,.]\d{3}\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty(?:-\w+)?|thirty) (?:more )?(?:days?|weeks?|months?|hours?)\b/giu;
const THEIRS =
  /(?:\byou(?:r)?(?: \p{L}+){0,3} offer(?:ed)?|\boffer(?:ed)? (?:me )?(?:of|is|was|at|stands at)?|\byou (?:named|proposed|suggested|mentioned)|\bproposed)(?: \p{L}+){0,3} $/iu;

/** A negotiation names what the person has in mind; the figure of their offer is not it. */
export const figure: Check = (reading) => {
  const own = matchesIn(reading, FIGURE).filter(({ from }) => !THEIRS.test(reading.plain.slice(Math.max(0, from - 60), from)));
  const title = message('letterCheck.figure.title');
  return checked(own.length > 0 ? [] : [{ about: '', level: 'warning', at: [], title }], message('letterCheck.figure.passed'));
};
