import { type LedgerEntry } from '../../../core/people/reference-ledger.ts';
import { type Message, message } from '../../../core/messages/message.ts';

/** What the screen opens with: how many speak for the person, and who waits for a word. */
export const openingOf = (ledger: readonly LedgerEntry[]): { readonly sentence: Message; readonly lede: Message } => {
  const willing = ledger.filter(({ referee }) => referee.consent !== 'declined');
  const words = ledger.filter(({ speaksFor }) => speaksFor.some(({ step }) => step !== null));
  const thanks = ledger.flatMap(({ given }) => given.filter(({ thankedAt }) => thankedAt === null));
  return {
    sentence: message('references.sentence', { count: willing.length }),
    lede: message('references.lede', { words: words.length, thanks: thanks.length }),
  };
};
