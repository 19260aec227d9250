import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import { anInterview, anOpportunity, aPerson, aPersonId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { planWorkspace } from '../../../core/playbook/plan.ts';
import { createSay } from '../../ui/say.ts';
import { findLetters } from './found-letters.ts';

const now = at('2026-11-12 12:38');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const say = createSay((message) => formatter.say(message, now));
const workspace = aWorkspace({
  opportunities: [anOpportunity()],
  interviews: [anInterview()],
  people: [aPerson(), aPerson({ id: aPersonId('anna'), name: 'Anna Weiß', company: 'Lumen' })],
});
const found = (query: string) =>
  findLetters({ query, workspace, actions: planWorkspace(workspace, now), now, say }).map(({ name, words }) => `${name}: ${say(words)}`);

it('offers the letters to whoever is named, and those a step asks for where nobody is', () => {
  const toPriya = found('write priya');
  expect([toPriya.length > 0, toPriya.every((line) => line.startsWith('Priya Nair: ')), found('write').length > 0]).toEqual([
    true,
    true,
    true,
  ]);
  expect(found('write thank-you priya')).toEqual(['Priya Nair: Thank-you note to Priya Nair']);
});

it('offers none while nothing is said of writing, or to somebody nothing is to be written to', () => {
  expect([found('priya'), found('w'), found(''), found('write anna'), found('write nobody')]).toEqual([[], [], [], [], []]);
});
