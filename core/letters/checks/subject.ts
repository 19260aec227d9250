import { message } from '../../messages/message.ts';
import { SUBJECT_WORDS } from '../lengths.ts';
import { wordsIn } from '../reading/words.ts';
import { type Check, checked, inSubject, notChecked } from './check.ts';

const REPLY_MARK = /^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:)+/iu;

/** A mail has a subject, and it is short. */
export const subject: Check = ({ letter }) => {
  if (letter.medium !== 'mail') return notChecked;
  const from = REPLY_MARK.exec(letter.subject)?.[0].length ?? 0;
  const words = wordsIn(letter.subject, { from, to: letter.subject.length });
  const passed = message('letterCheck.subject.passed');
  if (words.length === 0) return checked([{ about: 'none', level: 'error', at: [], title: message('letterCheck.subject.none') }], passed);
  if (words.length <= SUBJECT_WORDS) return checked([], passed);
  const at = inSubject({ from: words[SUBJECT_WORDS]?.from ?? 0, to: letter.subject.length });
  const title = message('letterCheck.subject.long', { words: words.length });
  return checked(
    [{ about: 'long', level: 'warning', at: [at], title, detail: message('letterCheck.subject.detail', { most: SUBJECT_WORDS }) }],
    passed,
  );
};
