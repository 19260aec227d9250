import { expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import { createCase } from '../../../core/playbook/case.ts';
import { anEvent, anInterview, anOpportunity, aPerson, aPersonId, at, on } from '../../../core/testing/builders.ts';
import { factsOf } from './facts.ts';

it('the facts say how to reach them, what the recruiter agreed to, the day they named and what was noted', () => {
  const facts = createCase({
    opportunity: anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } }),
    interviews: [anInterview({ goodAnswer: 'The outage question', notes: 'You would own the outage reports.' })],
    events: [anEvent('decision-date-stated', { on: on('2026-11-20') }), anEvent('direct-note-answered')],
    marks: [],
    people: { [aPersonId('tom')]: aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist' }) },
  });
  expect(factsOf(facts, at('2026-11-12 12:38'))).toEqual([
    {
      term: message('opportunity.fact.reach'),
      said: {
        kind: 'message',
        message: message('opportunity.fact.reach.recruiter.agency', { name: 'Tom Lindqvist', agency: 'Brightwater' }),
      },
      detail: message('opportunity.fact.note.direct'),
    },
    {
      term: message('opportunity.fact.decision'),
      said: { kind: 'message', message: message('opportunity.step.on', { at: { on: on('2026-11-20'), as: 'day' } }) },
      detail: message('opportunity.fact.decision.by', { by: 'employer' }),
    },
    { term: message('opportunity.fact.liked'), said: { kind: 'human', text: 'The outage question' }, detail: null },
    { term: message('opportunity.fact.notes'), said: { kind: 'human', text: 'You would own the outage reports.' }, detail: null },
  ]);
});
