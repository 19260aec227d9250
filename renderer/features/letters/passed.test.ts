import { expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import { passedIn } from './passed.ts';

it('what is of this letter comes before what nearly every letter passes', () => {
  const [length, name, ask, none, pay, language] = [
    message('letterCheck.length.passed', { words: 80 }),
    message('letterCheck.recipient.passed', { name: 'Priya Nair' }),
    message('letterCheck.ask.passed', { asks: 1 }),
    message('letterCheck.ask.passed', { asks: 0 }),
    message('letterCheck.pay.passed'),
    message('letters.passed.language'),
  ];
  expect(passedIn([length, name, ask, none, pay, language])).toEqual({ own: [name, ask, language], usual: [length, none, pay] });
});
