import { describe, expect, it } from 'vitest';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import { anEvent, anEventId, anInterview, anInterviewId, anOpportunity, at, london, on } from '../testing/builders.ts';
import type { LocalTime } from '../time/types.ts';
import { attentionOf } from './attention.ts';

/** The flags of Northgate on Thursday 10 December 2026 at 10:00, four weeks after its interview. */
const flags = (events: readonly WorkspaceEvent[], actions: readonly Action[] = [], interviews: readonly Interview[] = [anInterview()]) =>
  attentionOf({ opportunity: anOpportunity(), interviews, events }, actions, at('2026-12-10 10:00'));

const interviewing = anEvent('stage-reached', { stage: 'interviewing', at: at('2026-11-11 14:30') });
const heard = (day: string, about: 'receipt' | 'question' = 'receipt') =>
  anEvent('contact', { id: anEventId(`heard${day.slice(-2)}`), direction: 'in', about, at: at(`${day} 09:00`) });
const wrote = (day: string) =>
  anEvent('contact', { id: anEventId(`wrote${day.slice(-2)}`), direction: 'out', about: 'check-in', at: at(`${day} 09:00`) });
const letItGo = anAction({ ruleId: 'gone-silent', kind: 'other', earliestAt: at('2026-12-09 09:00'), latestAt: null });

describe('a slow employer', () => {
  it('has not been heard of for more than two weeks since the interview', () => {
    expect(flags([interviewing])).toEqual([{ kind: 'slow', since: at('2026-11-11 14:30') }]);
  });

  it('is not slow on the last of the days, nor after any word', () => {
    expect([flags([interviewing, heard('2026-11-26')]), flags([interviewing, heard('2026-12-08')])]).toEqual([
      [{ kind: 'slow', since: at('2026-11-26 09:00') }],
      [],
    ]);
    expect(flags([interviewing, anEvent('contact', { direction: 'in', at: at('2026-11-26 10:00') })])).toEqual([]);
  });

  it('stays slow although the person asked in between', () => {
    expect(flags([interviewing, wrote('2026-12-01')])).toEqual([{ kind: 'slow', since: at('2026-11-11 14:30') }]);
  });

  it('owes nothing before a question of theirs was answered, by a contact or by a step that was done', () => {
    const asked = heard('2026-11-20', 'question');
    const answered = anAction({ ruleId: 'reply', kind: 'answer', state: { kind: 'done', at: at('2026-11-23 12:00') } });
    expect([
      flags([interviewing, asked]),
      flags([interviewing, asked, wrote('2026-12-01')]),
      flags([interviewing, asked], [answered]),
    ]).toEqual([[], [], [{ kind: 'slow', since: at('2026-11-23 12:00') }]]);
  });

  it('is nobody while a talk is planned, the role is on hold, or before anybody was met', () => {
    const planned = anInterview({ id: anInterviewId('second'), startAt: at('2026-12-15 09:00'), endAt: at('2026-12-15 10:00') });
    const paused = anEvent('stage-reached', { stage: 'paused', at: at('2026-11-13 09:00') });
    const applied = anEvent('stage-reached', { stage: 'applied', at: at('2026-10-20 09:00') });
    expect([flags([interviewing], [], [anInterview(), planned]), flags([interviewing, paused]), flags([applied], [], [])]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('may be asked to wait: a day to get in touch that is still ahead is no slowness', () => {
    const advised = (day: string) => anEvent('contact-date-advised', { on: on(day), at: at('2026-11-12 09:00') });
    expect([flags([interviewing, advised('2026-12-10')]), flags([interviewing, advised('2026-12-09')])]).toEqual([
      [],
      [{ kind: 'slow', since: at('2026-11-12 09:00') }],
    ]);
  });

  it('is counted from what took place: a talk they called off is a word, one they missed is none', () => {
    const cancelled = anEvent('interview-cancelled', { at: at('2026-11-10 09:00') });
    const missed = anEvent('interview-missed', { at: at('2026-11-11 13:50') });
    expect([flags([cancelled]), flags([missed])]).toEqual([[{ kind: 'slow', since: at('2026-11-10 09:00') }], []]);
  });
});

describe('a decision that is overdue', () => {
  const stated = anEvent('decision-date-stated', { on: on('2026-11-20'), at: at('2026-11-11 14:30') });

  it('is one whose day ended without a word, counted from its end', () => {
    expect(flags([interviewing, stated])).toEqual([{ kind: 'overdue-decision', since: '2026-11-20T23:59:59.999Z' }]);
  });

  it('is settled by a word from that day on, not by the person’s own question nor by a word before it', () => {
    const overdue = [{ kind: 'overdue-decision', since: '2026-11-20T23:59:59.999Z' }];
    expect([
      flags([interviewing, stated, heard('2026-12-01')]),
      flags([interviewing, stated, heard('2026-11-16')]),
      flags([interviewing, stated, wrote('2026-12-01')]),
    ]).toEqual([[], overdue, overdue]);
  });

  it('goes by the employer’s day rather than the recruiter’s, and by a later one they named', () => {
    const recruiter = anEvent('decision-date-stated', {
      id: anEventId('recruiter'),
      by: 'recruiter',
      on: on('2026-11-18'),
      at: at('2026-11-12 09:00'),
    });
    const later = anEvent('decision-date-stated', { id: anEventId('later'), on: on('2026-12-11'), at: at('2026-11-19 09:00') });
    expect([flags([interviewing, stated, recruiter]), flags([interviewing, stated, later])]).toEqual([
      [{ kind: 'overdue-decision', since: '2026-11-20T23:59:59.999Z' }],
      [],
    ]);
  });

  it('is none before the day is over where they are', () => {
    const today = anEvent('decision-date-stated', { on: on('2026-12-10'), at: at('2026-12-05 09:00') });
    expect(flags([interviewing, today])).toEqual([]);
  });
});

describe('silence', () => {
  it('is the stage it was given, since then', () => {
    const silent = anEvent('stage-reached', { stage: 'silent', at: at('2026-12-05 09:00') });
    expect(flags([interviewing, silent])).toEqual([{ kind: 'silent', since: at('2026-12-05 09:00') }]);
  });

  it('is also what the playbook proposes to let go, in place of slowness', () => {
    expect(flags([interviewing], [letItGo])).toEqual([{ kind: 'silent', since: at('2026-12-09 09:00') }]);
  });

  it('ends when an interview follows', () => {
    const silent = anEvent('stage-reached', { stage: 'silent', at: at('2026-12-05 09:00') });
    const again = anEvent('stage-reached', { id: anEventId('again'), stage: 'interviewing', at: at('2026-12-09 09:00') });
    expect(flags([interviewing, silent, again])).toEqual([]);
  });
});

describe('an offer', () => {
  const deadline = { on: on('2026-12-14'), time: null, zone: london };
  const offered = anEvent('offer-made', { at: at('2026-12-07 09:00'), deadline });

  it('ends at the end of its day, or at the hour they gave, as moved since', () => {
    const moved = anEvent('offer-deadline-moved', {
      at: at('2026-12-09 09:00'),
      deadline: { ...deadline, on: on('2026-12-18'), time: '17:00' as LocalTime },
    });
    expect([flags([interviewing, offered]), flags([interviewing, offered, moved])]).toEqual([
      [{ kind: 'offer-ends', at: '2026-12-14T23:59:59.999Z' }],
      [{ kind: 'offer-ends', at: at('2026-12-18 17:00') }],
    ]);
  });

  it('without a day, or settled by a yes or a no, has no flag', () => {
    const withdrawn = anEvent('stage-reached', { stage: 'withdrawn', at: at('2026-12-09 09:00') });
    expect([flags([interviewing, { ...offered, deadline: null }]), flags([interviewing, offered, withdrawn])]).toEqual([[], []]);
  });
});

describe('an answer they wait for', () => {
  const answer = anAction({ ruleId: 'reply', kind: 'answer', earliestAt: at('2026-12-09 16:00'), latestAt: at('2026-12-10 16:00') });

  it('comes before everything else, since they wrote and until it is late', () => {
    const offered = anEvent('offer-made', { at: at('2026-12-09 16:00') });
    expect(flags([interviewing, offered], [answer])).toEqual([
      { kind: 'answer-awaited', since: at('2026-12-09 16:00'), at: at('2026-12-10 16:00') },
      { kind: 'offer-ends', at: '2026-11-27T23:59:59.999Z' },
    ]);
  });

  it('is the one they have waited for longest, and none once it was given or left out', () => {
    const second = anAction({ ...answer, earliestAt: at('2026-12-09 17:00'), latestAt: null });
    const skipped = anAction({ ...answer, state: { kind: 'skipped', at: at('2026-12-09 18:00') } });
    expect([flags([heard('2026-12-09')], [second, answer]), flags([heard('2026-12-09')], [skipped])]).toEqual([
      [{ kind: 'answer-awaited', since: at('2026-12-09 16:00'), at: at('2026-12-10 16:00') }],
      [],
    ]);
  });
});
