import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { Consent } from '../../../core/model/person.ts';
import { referenceLedger } from '../../../core/people/reference-ledger.ts';
import { planWorkspace } from '../../../core/playbook/plan.ts';
import { anEvent, anInterview, anOpportunity, aPerson, aPersonId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { openingOf } from './view.ts';

const now = at('2026-11-12 12:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const someone = (name: string, consent: Consent) =>
  aPerson({ id: aPersonId(name), name, roles: ['reference'], referee: { consent, consentAt: null, forRoles: '', knows: '' } });
const helena = someone('helena', 'given');

it('says how many speak for the person, and what they wait for', () => {
  const given = anEvent('contact', { party: 'reference', personId: helena.id, about: 'reference-given', at: at('2026-11-11 09:00') });
  const some = aWorkspace({
    opportunities: [anOpportunity({ referenceIds: [helena.id] })],
    interviews: [anInterview()],
    people: [helena, someone('omar', 'declined')],
    events: [given],
  });
  const words = [aWorkspace({}), some].map((workspace) => {
    const { sentence, lede } = openingOf(referenceLedger(workspace, planWorkspace(workspace, now), now));
    return [formatter.say(sentence, now), formatter.say(lede, now)];
  });
  expect(words).toEqual([
    ['Nobody speaks for you yet', ''],
    ['One person speaks for you', 'One waits for a word from you. One reference is not thanked for yet.'],
  ]);
});
