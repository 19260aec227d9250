import { describe, expect, it } from 'vitest';
import { aMark, anEvent, anEventId, anOpportunity, anOpportunityId, aPersonId, at } from '../testing/builders.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Mark } from '../model/mark.ts';
import { contactsOf } from './contacts.ts';
import { contactsByRule } from './rulebook.ts';

const recruited = anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: '' } });

const told = (opportunity: typeof recruited, events: readonly WorkspaceEvent[], marks: readonly Mark[]): readonly string[] =>
  contactsOf(opportunity, events, new Map(marks.map((mark) => [mark.key, mark])), contactsByRule).map(
    ({ direction, party, about, medium }) => `${direction} ${party} ${about} ${medium ?? 'untold'}`,
  );

const doneAt = (key: string, when: string) => aMark(key, { kind: 'done', at: at(when) });
const checkedIn = doneAt(`check-in:${anOpportunityId()}:first`, '2026-11-18 09:30');

describe('a step that was ticked off', () => {
  it('is contact with the recruiter where one runs the process, and with the employer once they named a direct way', () => {
    const direct = (when: string) => anEvent('follow-up-channel-stated', { at: at(when) });
    expect([
      told(recruited, [], [checkedIn]),
      told(recruited, [direct('2026-11-17 09:00')], [checkedIn]),
      told(recruited, [direct('2026-11-19 09:00')], [checkedIn]),
      told(anOpportunity(), [], [checkedIn]),
    ]).toEqual([
      ['out recruiter check-in untold'],
      ['out employer check-in untold'],
      ['out recruiter check-in untold'],
      ['out employer check-in untold'],
    ]);
  });

  it('that only the recruiter passes on is contact with the recruiter, whatever way messages go, and with the employer without one', () => {
    const direct = anEvent('follow-up-channel-stated', { at: at('2026-11-17 09:00') });
    const rules = ['tell-withdrawal', 'ask-feedback', 'await-contract', 'negotiate'];
    const marks = rules.map((rule) => doneAt(`${rule}:${anOpportunityId()}:cause`, '2026-11-18 09:30'));
    const parties = (opportunity: typeof recruited) => told(opportunity, [direct], marks).map((each) => each.split(' ')[1]);
    expect([parties(recruited), parties(anOpportunity())]).toEqual([rules.map(() => 'recruiter'), rules.map(() => 'employer')]);
  });

  it('about another offer or another signature goes the way messages go', () => {
    const direct = anEvent('follow-up-channel-stated', { at: at('2026-11-17 09:00') });
    const rules = ['tell-of-offer', 'ask-for-time', 'tell-others'];
    const marks = rules.map((rule) => doneAt(`${rule}:${anOpportunityId()}:cause`, '2026-11-18 09:30'));
    const parties = (events: readonly WorkspaceEvent[]) => told(recruited, events, marks).map((each) => each.split(' ')[1]);
    expect([parties([]), parties([direct])]).toEqual([rules.map(() => 'recruiter'), rules.map(() => 'employer')]);
  });

  it('answers whoever wrote', () => {
    const question = anEvent('contact', { id: anEventId('question'), party: 'recruiter', about: 'question', at: at('2026-11-16 10:00') });
    expect(told(recruited, [question], [doneAt(`reply:${anOpportunityId()}:${question.id}`, '2026-11-16 11:00')])).toEqual([
      'in recruiter question mail',
      'out recruiter answer untold',
    ]);
  });

  it('and was logged as well is one message', () => {
    const logged = anEvent('contact', { direction: 'out', about: 'check-in', at: at('2026-11-18 09:10') });
    expect(told(anOpportunity(), [logged], [checkedIn])).toEqual(['out employer check-in mail']);
  });
});

it('an offer and an interview that is moved or called off are contact as well', () => {
  const events = [
    anEvent('interview-rescheduled', { by: 'me', at: at('2026-11-10 10:00') }),
    anEvent('interview-cancelled', { by: 'employer', at: at('2026-11-11 10:00') }),
    anEvent('offer-made', { at: at('2026-11-16 10:00') }),
  ];
  expect(told(anOpportunity(), events, [])).toEqual(['out employer other untold', 'in employer other untold', 'in employer offer untold']);
});

it('what the recruiter wrote is theirs, whatever side it was noted for, and what anybody else wrote is not', () => {
  const from = (name: string) => anEvent('contact', { personId: aPersonId(name), party: 'employer', about: 'question' });
  expect([told(recruited, [from('tom')], []), told(recruited, [from('priya')], []), told(anOpportunity(), [from('tom')], [])]).toEqual([
    ['in recruiter question mail'],
    ['in employer question mail'],
    ['in employer question mail'],
  ]);
});

it('a call that nobody picked up reached nobody, and one of theirs that was missed is contact', () => {
  const missed = (direction: 'in' | 'out') => anEvent('contact', { direction, party: 'recruiter', medium: 'phone', about: 'missed-call' });
  expect([told(recruited, [missed('out')], []), told(recruited, [missed('in')], [])]).toEqual([[], ['in recruiter missed-call phone']]);
});
