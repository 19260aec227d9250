import { describe, expect, test } from 'vitest';
import type { WorkspaceEvent } from '../../model/event.ts';
import type { Interview } from '../../model/interview.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import { planWorkspace } from '../../playbook/plan.ts';
import type { RuleId } from '../../playbook/rules.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  on,
  someSettings,
} from '../../testing/builders.ts';
import { letterFor } from './letter-for.ts';

const priya = aPerson({ emails: ['priya.nair@northgate.example'] });
const dev = aPerson({ id: aPersonId('dev'), name: 'Dev Rao' });
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], emails: ['tom@brightwater.example'] });
const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'] });
const byTom: Partial<Opportunity> = { route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } };

interface Given {
  readonly opportunity?: Partial<Opportunity>;
  readonly interview?: Partial<Interview>;
  readonly events?: readonly WorkspaceEvent[];
  readonly now?: string;
  readonly others?: readonly Opportunity[];
  readonly pace?: 'standard' | 'reserved';
}

/** The letters that the open steps of a rule come to, in short: kind, variant, to whom. */
const lettersOf = (
  rule: RuleId,
  { opportunity, interview, events = [], now = '2026-11-12 09:00', others = [], pace = 'standard' }: Given,
) => {
  const workspace = aWorkspace({
    settings: someSettings({ pace }),
    opportunities: [anOpportunity(opportunity), ...others],
    interviews: [anInterview(interview)],
    people: [priya, dev, tom, helena],
    events,
  });
  return planWorkspace(workspace, at(now))
    .filter(({ ruleId, state }) => ruleId === rule && state.kind === 'open')
    .map((action) => {
      const letter = letterFor(workspace, action);
      return letter === null
        ? null
        : [letter.kind, letter.variant, letter.personId, letter.to, letter.answersId, letter.actionKey === action.key];
    });
};

const toPriya = [priya.id, 'priya.nair@northgate.example'];
const toTom = [tom.id, 'tom@brightwater.example'];
const incoming = (about: 'question' | 'invitation' | 'offer' | 'missed-call' | 'request') =>
  anEvent('contact', { at: at('2026-11-11 16:00'), about, personId: priya.id });
const stage = (reached: 'rejected' | 'withdrawn' | 'signed') => anEvent('stage-reached', { at: at('2026-11-11 18:00'), stage: reached });

describe('The letter that does a step', () => {
  test('thanks each interviewer in a note for the round it was', () => {
    expect([
      lettersOf('thank-you', {}),
      lettersOf('thank-you', { interview: { round: 2 } }),
      lettersOf('thank-you', { interview: { interviewerIds: [priya.id, dev.id] } }),
    ]).toEqual([
      [['thank-you', 'first', ...toPriya, null, true]],
      [['thank-you', 'later', ...toPriya, null, true]],
      [
        ['thank-you', 'panel', dev.id, '', null, true],
        ['thank-you', 'panel', ...toPriya, null, true],
      ],
    ]);
  });

  test('goes to the recruiter where thanks have to go through them', () => {
    const evening = { startAt: at('2026-11-11 18:00'), endAt: at('2026-11-11 19:00') };
    const given: Given = { opportunity: byTom, interview: evening, now: '2026-11-11 20:00' };

    expect([lettersOf('thank-through-recruiter', given), lettersOf('thank-you', given)]).toEqual([
      [['recruiter-feedback', 'pass-on', ...toTom, null, true]],
      [],
    ]);
  });

  test('asks for news in the way that the pace, their word and earlier questions call for', () => {
    const asked = anEvent('contact', { at: at('2026-11-18 10:00'), direction: 'out', about: 'check-in' });
    const date = anEvent('decision-date-stated', { at: at('2026-11-11 14:30'), on: on('2026-11-20') });
    const [later, muchLater] = ['2026-11-24 12:00', '2026-12-14 12:00'];

    expect([
      lettersOf('check-in', { now: later }),
      lettersOf('check-in', { now: muchLater, pace: 'reserved' }),
      lettersOf('check-in', { now: later, events: [date] }),
      lettersOf('check-in', { now: '2026-11-27 12:00', events: [asked] }),
      lettersOf('check-in', { now: later, opportunity: byTom }),
    ]).toEqual([
      [['check-in', 'standard', ...toPriya, null, true]],
      [['check-in', 'reserved', ...toPriya, null, true]],
      [['check-in', 'on-date', ...toPriya, null, true]],
      [['check-in', 'second', ...toPriya, null, true]],
      [['check-in', 'recruiter', ...toTom, null, true]],
    ]);
  });

  test('answers a message for what it was', () => {
    const event = anEventId('contact');

    expect(
      (['question', 'invitation', 'offer', 'missed-call', 'request'] as const).map((about) =>
        lettersOf('reply', { events: [incoming(about)] }),
      ),
    ).toEqual([
      [['reply', 'question', ...toPriya, event, true]],
      [['reply', 'invitation', ...toPriya, event, true]],
      [['reply', 'offer', ...toPriya, event, true]],
      [['reply', 'missed-call', ...toPriya, event, true]],
      [['material', 'requested', ...toPriya, event, true]],
    ]);
  });

  test('tells references before and after', () => {
    const opportunity = { referenceIds: [helena.id] };
    const told = anEvent('contact', {
      direction: 'out',
      party: 'reference',
      about: 'heads-up',
      personId: helena.id,
      at: at('2026-11-11 15:00'),
    });

    expect([
      lettersOf('references', { opportunity }),
      lettersOf('tell-references', { opportunity, events: [told, stage('signed')] }),
    ]).toEqual([[['reference-heads-up', 'first', helena.id, '', null, true]], [['reference-thanks', 'signed', helena.id, '', null, true]]]);
  });

  test('ends a process with whoever runs it', () => {
    const offer = anEvent('offer-made', { at: at('2026-11-11 17:00') });

    expect([
      lettersOf('tell-withdrawal', { events: [stage('withdrawn')] }),
      lettersOf('tell-withdrawal', { events: [stage('withdrawn')], opportunity: byTom }),
      lettersOf('tell-withdrawal', { events: [offer, stage('withdrawn')] }),
      lettersOf('ask-feedback', { events: [stage('rejected')] }),
      lettersOf('ask-feedback', { events: [stage('rejected')], opportunity: byTom }),
      lettersOf('thank-recruiter', { events: [stage('signed')], opportunity: byTom }),
    ]).toEqual([
      [['withdrawal', 'direct', ...toPriya, null, true]],
      [['withdrawal', 'recruiter', ...toTom, null, true]],
      [['decline', 'direct', ...toPriya, null, true]],
      [['feedback-request', 'after-rejection', ...toPriya, null, true]],
      [['rejection-thanks', 'recruiter', ...toTom, null, true]],
      [['recruiter-feedback', 'signed', ...toTom, null, true]],
    ]);
  });

  test('tells whoever made an offer no to it, once a contract is signed elsewhere', () => {
    const other = anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere' });
    const signed = anEvent('stage-reached', { opportunityIds: [other.id], stage: 'signed', at: at('2026-11-11 18:00') });
    const offer = anEvent('offer-made', { at: at('2026-11-11 17:00') });
    expect([
      lettersOf('tell-others', { others: [other], events: [signed] }),
      lettersOf('tell-others', { others: [other], events: [signed, offer] }),
      lettersOf('tell-others', { others: [other], events: [signed, offer], opportunity: byTom }),
    ]).toEqual([
      [['withdrawal', 'signed-elsewhere', ...toPriya, null, true]],
      [['decline', 'direct', ...toPriya, null, true]],
      [['decline', 'recruiter', ...toTom, null, true]],
    ]);
  });

  test('negotiates with another offer only where there is one', () => {
    const offer = anEvent('offer-made', { at: at('2026-11-11 17:00') });
    const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight' });
    const another = anEvent('offer-made', { id: anEventId('another'), opportunityIds: [halden.id], at: at('2026-11-11 17:00') });
    const negotiations = lettersOf('negotiate', { events: [offer, another], others: [halden] });

    expect([lettersOf('negotiate', { events: [offer] })[0]?.slice(0, 2), negotiations.map((letter) => letter?.slice(0, 2))]).toEqual([
      ['negotiation', 'figure'],
      [
        ['negotiation', 'other-offer'],
        ['negotiation', 'other-offer'],
      ],
    ]);
  });

  test('is none where no letter does it, nor where a call does', () => {
    expect([lettersOf('debrief', {}), lettersOf('recruiter-call', { opportunity: byTom, now: '2026-11-11 15:00' })]).toEqual([
      [null],
      [null],
    ]);
  });

  test('thanks references for the end that the step tells of, whatever came since', () => {
    const opportunity = { referenceIds: [helena.id] };
    const heardAt = at('2026-11-11 15:00');
    const told = anEvent('contact', { direction: 'out', party: 'reference', about: 'heads-up', personId: helena.id, at: heardAt });
    const workspace = aWorkspace({
      opportunities: [anOpportunity(opportunity)],
      people: [priya, helena],
      events: [told, stage('rejected')],
    });
    const [step] = planWorkspace(workspace, at('2026-11-12 09:00')).filter(({ ruleId }) => ruleId === 'tell-references');
    const reopened = anEvent('stage-reached', { id: anEventId('reopened'), at: at('2026-11-13 09:00'), stage: 'signed' });
    const since = { ...workspace, events: { ...workspace.events, [reopened.id]: reopened } };

    expect(step === undefined ? null : letterFor(since, step)?.variant).toBe('rejected');
  });

  test('goes on with whoever the terms are discussed with, else with whoever wrote last', () => {
    const offer = anEvent('offer-made', { at: at('2026-11-11 17:00') });
    const mail = anEvent('contact', { id: anEventId('mail'), at: at('2026-11-11 17:30'), about: 'other', personId: dev.id });
    const terms = anEvent('contact', {
      id: anEventId('terms'),
      at: at('2026-11-11 18:00'),
      direction: 'out',
      about: 'negotiation',
      personId: priya.id,
    });
    const whom = (events: readonly WorkspaceEvent[]) => {
      const workspace = aWorkspace({ opportunities: [anOpportunity()], interviews: [anInterview()], people: [priya, dev], events });
      const step = planWorkspace(workspace, at('2026-11-12 09:00')).find(({ ruleId }) => ruleId === 'negotiate');
      return step === undefined ? null : letterFor(workspace, step)?.personId;
    };

    expect([whom([offer]), whom([offer, mail]), whom([offer, mail, terms])]).toEqual([priya.id, dev.id, priya.id]);
  });

  test('names the round it follows', () => {
    const workspace = aWorkspace({ people: [priya] });
    const [note] = planWorkspace(workspace, at('2026-11-12 09:00')).filter(({ ruleId }) => ruleId === 'thank-you');

    expect(note === undefined ? null : letterFor(workspace, note)?.interviewId).toBe(anInterviewId());
  });
});
