import { expect, it } from 'vitest';
import { anAction } from '../../../core/testing/an-action.ts';
import { message } from '../../../core/messages/message.ts';
import { toldTitle } from './told-title.ts';

it('tells in the past tense what was done, with the same names', () => {
  const thanked = anAction({ title: message('playbook.thank-you.title', { person: 'Priya Nair' }) });
  expect(toldTitle(thanked)).toEqual(message('opportunity.done.thank-you', { person: 'Priya Nair' }));
});

it('leaves a title alone that reads the same either way', () => {
  const search = anAction({ title: message('playbook.keep-searching.title') });
  expect(toldTitle(search)).toEqual(search.title);
});
