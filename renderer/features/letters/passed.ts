import type { Message } from '../../../core/messages/message.ts';

/** What nearly every letter passes, and the number of words, which is drawn: it says little of this one. */
const USUAL: ReadonlySet<Message['key']> = new Set<Message['key']>([
  'letterCheck.length.passed',
  'letterCheck.subject.passed',
  'letterCheck.placeholder.passed',
  'letterCheck.other-company.passed',
  'letterCheck.role.passed',
  'letterCheck.pay.passed',
  'letterCheck.pressure.passed',
  'letterCheck.exclamation.passed',
  'letterCheck.capitals.passed',
  'letterCheck.apology.passed',
  'letterCheck.self-deprecation.passed',
  'letterCheck.long-sentence.passed',
  'letterCheck.own-words.passed',
]);

/** Nothing was asked for, which is as usual as what is in the list. */
const isUsual = ({ key, values }: Message): boolean => USUAL.has(key) || (key === 'letterCheck.ask.passed' && values?.['asks'] === 0);

/** Where no problem was found: what is of this letter, and what is folded away behind it. */
export const passedIn = (passed: readonly Message[]): { readonly own: readonly Message[]; readonly usual: readonly Message[] } => ({
  own: passed.filter((words) => !isUsual(words)),
  usual: passed.filter(isUsual),
});
