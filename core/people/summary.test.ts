import { describe, expect, it } from 'vitest';
import type { PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { planWorkspace } from '../playbook/plan.ts';
import {
  anEvent,
  anInterview,
  aMark,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  on,
  someSettings,
} from '../testing/builders.ts';
import { aBrief, aDebrief, anItemId, anOwnQuestion } from '../testing/learning-builders.ts';
import { personSummary } from './summary.ts';

const now = at('2026-11-12 09:00');
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const halden = anOpportunityId('halden');
const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const second = anInterview({ id: anInterviewId('second'), round: 2, startAt: at('2026-11-20 10:00'), endAt: at('2026-11-20 11:00') });
const workspace = aWorkspace({
  settings: someSettings({ terms: { notice: 'Four weeks', available: '', pay: '£44,000' } }),
  opportunities: [
    anOpportunity({ route }),
    anOpportunity({ id: halden, company: 'Halden', route, createdAt: at('2026-11-01 09:00') }),
    anOpportunity({ id: anOpportunityId('pellow'), company: 'Pellow' }),
  ],
  interviews: [anInterview(), second],
  people: [aPerson(), tom],
  events: [
    anEvent('decision-date-stated', { by: 'recruiter', on: on('2026-11-27'), at: at('2026-11-11 16:00') }),
    anEvent('told', { personId: tom.id, at: at('2026-11-10 10:00') }),
    anEvent('stage-reached', { stage: 'rejected', opportunityIds: [halden], at: at('2026-11-11 12:00') }),
  ],
  debriefs: [aDebrief({ ownQuestions: [anOwnQuestion({ state: 'forgotten', question: 'Who sets the task?' })] })],
  briefs: [
    aBrief({
      id: second.id,
      terms: { notice: '', available: 'From January', pay: '' },
      questions: [{ id: anItemId('why'), question: 'Why now?' }],
    }),
  ],
});
const summary = personSummary(workspace, planWorkspace(workspace, now), tom.id, now);

describe('what to know of somebody who calls', () => {
  it('holds the opportunities they have to do with, what runs first', () => {
    expect(summary?.dealings.map(({ opportunity, parts, isOpen }) => [opportunity.company, parts, isOpen])).toEqual([
      ['Northgate Energy', ['recruiter'], true],
      ['Halden', ['recruiter'], false],
    ]);
  });

  it('says the day they decide, the own terms as the brief has them, and what is still to ask', () => {
    const [northgate] = summary?.dealings ?? [];
    expect([
      northgate?.statedDate?.on,
      northgate?.terms,
      northgate?.questions.map(({ question }) => question),
      northgate?.asksForDecision,
    ]).toEqual([
      '2026-11-27',
      { notice: 'Four weeks', available: 'From January', pay: '£44,000' },
      ['Why now?', 'Who sets the task?'],
      false,
    ]);
  });

  it('asks for no decision, and warns of no asking, once they made an offer', () => {
    const offer = anEvent('offer-made', { at: at('2026-11-11 17:00') });
    const stated = Object.values(workspace.events).filter(({ kind }) => kind !== 'decision-date-stated');
    const events = Object.fromEntries([...stated, offer].map((event) => [event.id, event]));
    const [northgate] = personSummary({ ...workspace, events }, [], tom.id, now)?.dealings ?? [];
    expect([northgate?.asksForDecision, northgate?.avoid]).toEqual([false, []]);
  });

  it('warns of two figures and of asking before the day they named', () => {
    const [northgate] = summary?.dealings ?? [];
    expect([northgate?.told.payWords, northgate?.avoid.map(({ message }) => message.key)]).toEqual([
      ['£44,000 to £48,000', '£44,000'],
      ['playbook.guard.before-date'],
    ]);
  });

  it('names the open steps with them, and thanks that go on to the interviewer with the interviewer too', () => {
    const key = keyOf('recruiter-call', anInterview().id);
    const skipped = { ...workspace, marks: { [key]: aMark(key, { kind: 'skipped', at: at('2026-11-11 18:00') }) } };
    const rulesWith = (given: Workspace, id: PersonId) =>
      personSummary(given, planWorkspace(given, now), id, now)?.openActions.map(({ ruleId }) => ruleId) ?? [];
    expect([rulesWith(workspace, tom.id).includes('recruiter-call'), rulesWith(skipped, aPersonId())]).toEqual([
      true,
      ['thank-through-recruiter'],
    ]);
  });

  it('tells the last exchange, the next meeting, and nothing of somebody who is gone', () => {
    const priya = personSummary(workspace, [], aPersonId(), now);
    expect([summary?.lastExchange?.id, priya?.nextMeeting?.id, personSummary(workspace, [], aPersonId('gone'), now)]).toEqual([
      'evt_decisiondatestated',
      second.id,
      null,
    ]);
  });
});
