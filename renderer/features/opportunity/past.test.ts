import { describe, expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { type Case, createCase } from '../../../core/playbook/case.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import {
  anEvent,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  someSettings,
} from '../../../core/testing/builders.ts';
import { pastOf } from './past.ts';

const now = at('2026-11-12 12:38');
const facts = createCase({
  opportunity: anOpportunity(),
  interviews: [
    anInterview({ feeling: 'good' }),
    anInterview({ id: anInterviewId('next'), round: 2, startAt: at('2026-11-17 09:30'), endAt: at('2026-11-17 10:30') }),
  ],
  events: [
    anEvent('stage-reached', { stage: 'interviewing' }),
    anEvent('contact', { at: at('2026-11-12 10:00'), personId: aPersonId() }),
    anEvent('direct-note-answered', { at: at('2026-11-11 16:10') }),
  ],
  marks: [],
  debriefs: [],
  people: { [aPersonId()]: aPerson() },
});
const past = (of: Case, actions: readonly Action[], opportunities: Workspace['opportunities'] = {}) =>
  pastOf({ facts: of, actions, settings: someSettings(), opportunities, now });
const debrief = anAction({ key: 'debrief' as ActionKey, state: { kind: 'done', at: at('2026-11-11 20:15') } });
const letGo = anAction({
  key: 'thanks' as ActionKey,
  state: { kind: 'dropped', because: message('playbook.thanks.dropped') },
  latestAt: at('2026-11-12 12:00'),
});

describe('what lies behind', () => {
  it('is told in the order it happened: interviews, facts, and what was done or let go', () => {
    expect(
      past(facts, [letGo, debrief, anAction()]).map(({ node, title, aside, origin }) => [node, title.key, aside?.key, origin.kind]),
    ).toEqual([
      ['past-event', 'opportunity.past.interview.with', 'opportunity.past.lasted.felt', 'interview'],
      ['past-event', 'opportunity.past.direct-note', undefined, 'event'],
      ['done', 'app.name', undefined, 'action'],
      ['past-event', 'opportunity.past.wrote', undefined, 'event'],
      ['skipped', 'app.name', 'playbook.thanks.dropped', 'dropped'],
    ]);
  });

  it('says a call once that was noted as a fact and did what the plan asked for', () => {
    const calledAt = at('2026-11-11 16:10');
    const called = createCase({
      ...facts,
      interviews: [],
      events: [anEvent('contact', { at: calledAt, direction: 'out' })],
      marks: [],
      debriefs: [],
    });
    const call = anAction({ title: message('playbook.thank-you.title', { person: 'Priya Nair' }), state: { kind: 'done', at: calledAt } });
    expect(past(called, [call]).map(({ node, title, origin }) => [node, title.key, origin.kind])).toEqual([
      ['done', 'opportunity.done.thank-you', 'event'],
    ]);
  });

  it('names who wrote, and the company where nobody is known', () => {
    const unnamed = createCase({
      ...facts,
      events: [anEvent('contact', { opportunityIds: [anOpportunityId()] })],
      marks: [],
      debriefs: [],
    });
    const titles = [facts, unnamed].map((each) => past(each, []).find(({ title }) => title.key === 'opportunity.past.wrote')?.title.values);
    expect(titles).toEqual([
      { direction: 'in', who: 'Priya Nair' },
      { direction: 'in', who: 'Northgate Energy' },
    ]);
  });

  it('says which other processes a talk with their recruiter was about, and keeps the person’s words beside it', () => {
    const castlemere = anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere Trust' });
    const talk = anEvent('contact', {
      opportunityIds: [anOpportunityId(), castlemere.id],
      party: 'recruiter',
      medium: 'phone',
      notes: 'She sounded hopeful.',
    });
    const spoken = createCase({ ...facts, interviews: [], events: [talk], marks: [], debriefs: [] });
    expect(past(spoken, [], { [castlemere.id]: castlemere }).map(({ aside, notes }) => [aside, notes])).toEqual([
      [message('opportunity.past.also', { companies: ['Castlemere Trust'] }), 'She sounded hopeful.'],
    ]);
  });
});
