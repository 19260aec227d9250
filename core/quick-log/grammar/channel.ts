import type { FollowUpChannel, Piece } from '../reading.ts';
import { matchesOf, spanOf, wholeWords } from './scan.ts';

const CHANNEL = wholeWords(
  String.raw`(?:please\s+)?(?:follow(?:ing)?[\s-]?up|check(?:ing)?\s+in|keep\s+in\s+touch|get\s+in\s+touch|contact(?:\s+them)?)\s+(?:only\s+)?(?:by|via|through|over|with|on)\s+(?:the\s+|my\s+|a\s+)?(?<way>e-?mail|mail|phone|telephone|call|recruiter|agency)`,
);

/** How they want to be followed up: "follow up by email". */
export const channelOf = (text: string): Piece<FollowUpChannel> | null => {
  const [match] = matchesOf(text, CHANNEL);
  if (match === undefined) return null;
  const way = match.groups?.['way']?.toLowerCase() ?? '';
  const value = way.endsWith('mail') ? 'mail' : way === 'recruiter' || way === 'agency' ? 'through-recruiter' : 'phone';
  return { value, origin: 'said', span: spanOf(match) };
};
