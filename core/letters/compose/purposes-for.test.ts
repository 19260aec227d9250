import { describe, expect, test } from 'vitest';
import type { WorkspaceParts } from '../../testing/builders.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  on,
} from '../../testing/builders.ts';
import { purposesFor } from './purposes-for.ts';

const people = [
  aPerson({ emails: ['priya.nair@northgate.example'] }),
  aPerson({ id: aPersonId('dev'), name: 'Dev Rao' }),
  aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] }),
  aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] }),
];
const [priya, dev, tom, helena] = [aPersonId(), aPersonId('dev'), aPersonId('tom'), aPersonId('helena')];
const now = at('2026-11-16 09:00');

const offered = (parts: WorkspaceParts = {}) =>
  purposesFor(aWorkspace({ people, ...parts }), anOpportunityId(), now).map(({ kind, variant, personId }) => [kind, variant, personId]);

describe('Letters that are begun without a step', () => {
  test('go to those who were met where contact is direct', () => {
    expect(offered({ interviews: [anInterview({ interviewerIds: [priya, dev] })] })).toEqual([
      ['thank-you', 'panel', priya],
      ['thank-you', 'panel', dev],
      ['reply', 'question', priya],
      ['material', 'requested', priya],
      ['check-in', 'standard', priya],
      ['withdrawal', 'direct', priya],
      ['feedback-request', 'after-silence', priya],
    ]);
  });

  test('go through the recruiter where one runs it', () => {
    const opportunities = [anOpportunity({ route: { kind: 'recruiter', recruiterId: tom, agency: '' } })];

    expect(offered({ opportunities, events: [anEvent('stage-reached', { stage: 'rejected' })] })).toEqual([
      ['recruiter-feedback', 'pass-on', tom],
      ['reply', 'question', tom],
      ['material', 'requested', tom],
      ['recruiter-feedback', 'after-interview', tom],
      ['feedback-request', 'after-rejection', tom],
      ['rejection-thanks', 'recruiter', tom],
    ]);
  });

  test('ask after nothing that was withdrawn from', () => {
    expect(offered({ events: [anEvent('stage-reached', { stage: 'withdrawn' })] })).toEqual([
      ['thank-you', 'first', priya],
      ['reply', 'question', priya],
      ['material', 'requested', priya],
      ['withdrawal', 'direct', priya],
    ]);
  });

  test('answer an offer that stands, and ask a reference who was never asked', () => {
    const kinds = offered({ opportunities: [anOpportunity({ referenceIds: [helena] })], events: [anEvent('offer-made')] });

    expect(kinds.slice(4)).toEqual([
      ['reply', 'offer', priya],
      ['reply', 'accept-offer', priya],
      ['reply', 'more-time', priya],
      ['negotiation', 'figure', priya],
      ['decline', 'direct', priya],
      ['feedback-request', 'after-silence', priya],
      ['reference-request', 'first', helena],
      ['reference-heads-up', 'first', helena],
      ['reference-thanks', 'spoke', helena],
    ]);
  });

  test('ask for more time only where a day was named', () => {
    const kinds = offered({ events: [anEvent('offer-made', { deadline: null })] });

    expect(kinds.filter(([, variant]) => variant === 'more-time')).toEqual([]);
  });

  test('name another offer only until it has run out', () => {
    const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight' });
    const lettersUntil = (day: string) => {
      const deadline = { on: on(day), time: null, zone: london };
      const theirs = anEvent('offer-made', { id: anEventId('theirs'), opportunityIds: [halden.id], deadline });
      const kinds = offered({ opportunities: [anOpportunity(), halden], events: [anEvent('offer-made'), theirs] });
      return kinds
        .filter(([kind, variant]) => kind === 'negotiation' || variant === 'other-offer')
        .map(([kind, variant]) => [kind, variant]);
    };

    expect([lettersUntil('2026-11-16'), lettersUntil('2026-11-15')]).toEqual([
      [
        ['reply', 'other-offer'],
        ['negotiation', 'other-offer'],
      ],
      [['negotiation', 'figure']],
    ]);
  });

  test('are none for an opportunity that is gone', () => {
    expect(purposesFor(aWorkspace(), anOpportunityId('gone'), now)).toEqual([]);
  });
});
