import { expect, it } from 'vitest';
import { anAction } from '../../../core/testing/an-action.ts';
import { en } from '../../../core/messages/en.ts';
import type { MessageKey } from '../../../core/messages/en.ts';
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

const titles = (Object.keys(en) as MessageKey[]).filter((key) => /^playbook\.[a-z-]+\.title/u.test(key));

/** The names a sentence is filled with. */
const namesIn = (key: MessageKey): readonly string[] => [...en[key].matchAll(/\{([a-z]+)[,}]/giu)].flatMap(([, name]) => name ?? []);

it('knows every title that asks for something', () => {
  const same = titles.filter((key) => toldTitle(anAction({ title: message(key) })).key === key);
  expect(same).toEqual([
    'playbook.decision-day.title',
    'playbook.keep-searching.title',
    'playbook.interview-day.title',
    'playbook.await-contract.title-waiting',
    'playbook.hand-in-notice.title-waiting',
    'playbook.congratulate.title-interview',
    'playbook.congratulate.title-invitation',
    'playbook.congratulate.title-won',
    'playbook.congratulate.title-signed',
    'playbook.congratulate.title-withdrawn',
    'playbook.stay-positive.title',
    'playbook.keep-performing.title',
  ]);
});

it('fills in nothing that the title does not hold', () => {
  const unfilled = titles.flatMap((key) => {
    const known = namesIn(key);
    return namesIn(toldTitle(anAction({ title: message(key) })).key)
      .filter((name) => !known.includes(name))
      .map((name) => `${key}: ${name}`);
  });
  expect(unfilled).toEqual([]);
});
