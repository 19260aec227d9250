import { describe, expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Settings } from '../model/settings.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  on,
  someSettings,
} from '../testing/builders.ts';
import type { Caution } from './action.ts';
import { caseOf } from './case.ts';
import { contactOutlook } from './contact-outlook.ts';
import { momentAt } from './moment.ts';
import { guardContact, type IntendedContact } from './pacing-guard.ts';
import { contactsByRule } from './rulebook.ts';
import { situationOf } from './situation.ts';

const formatter = createFormatter({ locale: 'en-GB', zone: london });
const recruited = { route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } } as const;
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] });

interface Told {
  readonly opportunity?: Partial<Opportunity>;
  readonly settings?: Partial<Settings>;
  readonly interviews?: readonly Interview[];
  readonly events?: readonly WorkspaceEvent[];
}

const caseAnd = ({ opportunity = {}, settings = {}, interviews = [anInterview()], events = [] }: Told) => {
  const ours = anOpportunity(opportunity);
  const workspace = aWorkspace({ opportunities: [ours], interviews, events, people: [aPerson(), tom], settings: someSettings(settings) });
  const facts = caseOf(workspace, ours.id);
  if (facts === null) throw new Error('the opportunity is there');
  return { facts, settings: workspace.settings };
};

const said = (cautions: readonly Caution[], now: string): readonly (readonly [string, Caution['fineAt']])[] =>
  cautions.map(({ message, fineAt }) => [formatter.say(message, at(now)), fineAt]);

const guarded = (told: Told, intended: IntendedContact, now: string) => {
  const { facts, settings } = caseAnd(told);
  return said(guardContact(situationOf(facts, settings, momentAt(at(now)), contactsByRule), intended), now);
};

const contact = (name: string, when: string, given: Parameters<typeof anEvent<'contact'>>[1]) =>
  anEvent('contact', { id: anEventId(name), at: at(when), ...given });

const checkIn: IntendedContact = { party: 'employer', about: 'check-in' };
const thanked = contact('thanked', '2026-11-12 10:00', { direction: 'out', about: 'thanks' });
const date = anEvent('decision-date-stated', { at: at('2026-11-11 14:30') });

describe('the pacing guard', () => {
  it('warns of asking again less than a week after the last contact, in either direction', () => {
    const wrote = contact('wrote', '2026-11-16 10:00', {});
    expect([
      guarded({ events: [thanked] }, checkIn, '2026-11-16 12:00'),
      guarded({ events: [thanked, wrote] }, checkIn, '2026-11-20 12:00'),
      guarded({ events: [thanked] }, checkIn, '2026-11-19 09:00'),
    ]).toEqual([
      [['Your last contact was on Thu 12 at 10:00. Asking again is fine from Thu 19, 9:00.', at('2026-11-19 09:00')]],
      [['Your last contact was on Mon 16 at 10:00. Asking again is fine from Mon 23, 9:00.', at('2026-11-23 09:00')]],
      [],
    ]);
  });

  it('counts from the interview where nobody wrote since', () => {
    expect(guarded({}, checkIn, '2026-11-13 12:00')).toEqual([
      ['You spoke not long ago. Asking for news is fine from Wed 18, 9:00.', at('2026-11-18 09:00')],
    ]);
  });

  it('judges a message for the time it is meant for', () => {
    expect([
      guarded({}, { ...checkIn, at: at('2026-11-18 09:00') }, '2026-11-13 12:00'),
      guarded({}, { ...checkIn, at: at('2026-11-17 09:00') }, '2026-11-13 12:00').length,
    ]).toEqual([[], 1]);
  });

  it('never finds thanks, an answer, material or a withdrawal too soon', () => {
    const found = (['thanks', 'answer', 'material', 'withdrawal', 'feedback'] as const).flatMap((about) =>
      guarded({ events: [thanked, date] }, { party: 'employer', about }, '2026-11-12 10:05'),
    );
    expect(found).toEqual([]);
  });

  it('holds check-ins back until the day they named is over, and nothing else', () => {
    const events = [date, contact('asked', '2026-11-12 10:00', {})];
    expect([
      guarded({ events }, checkIn, '2026-11-20 12:00'),
      guarded({ events }, { party: 'employer', about: 'question' }, '2026-11-20 12:00'),
    ]).toEqual([[['They said they would decide today. Asking is fine from Mon 23, 9:00.', at('2026-11-23 09:00')]], []]);
  });

  it('holds check-ins back until the day they asked to be written to, which may come sooner than the pace', () => {
    const advised = anEvent('contact-date-advised', { at: at('2026-11-11 14:30'), by: 'employer', on: on('2026-11-13') });
    expect([
      guarded({ events: [advised] }, checkIn, '2026-11-12 12:00'),
      guarded({ events: [advised] }, checkIn, '2026-11-13 09:00'),
    ]).toEqual([[['They asked to hear from you tomorrow, not before.', at('2026-11-13 09:00')]], []]);
  });

  it('warns of a third message that asks without an answer, and is at ease once they wrote', () => {
    const asked = [
      contact('one', '2026-11-18 09:30', { direction: 'out', about: 'check-in' }),
      contact('two', '2026-11-25 09:30', { direction: 'out', about: 'question' }),
    ];
    const heard = contact('heard', '2026-11-30 09:30', { about: 'delay' });
    expect([
      guarded({ events: asked }, checkIn, '2026-12-14 12:00'),
      guarded({ events: asked }, { party: 'employer', about: 'thanks' }, '2026-12-14 12:00'),
      guarded({ events: [...asked, heard] }, checkIn, '2026-12-14 12:00'),
    ]).toEqual([[['You asked twice without an answer. Whoever wants you will write.', null]], [], []]);
  });

  it('sends news to be asked for in the talk that is agreed, and lets a question about it pass', () => {
    const next = anInterview({
      id: anInterviewId('second'),
      round: 2,
      startAt: at('2026-11-24 09:30'),
      endAt: at('2026-11-24 10:30'),
    });
    const told = { interviews: [anInterview(), next], events: [thanked] };
    expect([
      guarded(told, checkIn, '2026-11-20 12:00'),
      guarded(told, { party: 'employer', about: 'question' }, '2026-11-13 12:00'),
    ]).toEqual([[['Your next talk is on Tue 24 at 9:30. Ask there.', at('2026-12-01 09:00')]], []]);
  });

  it('points past the employer to the recruiter who runs it, unless the employer wrote and is answered', () => {
    const told = { opportunity: recruited };
    const wrote = contact('wrote', '2026-11-13 10:00', { about: 'question' });
    const through = 'Tom Lindqvist manages the process. Let it go through them.';
    expect([
      guarded(told, checkIn, '2026-11-20 12:00'),
      guarded(told, { party: 'recruiter', about: 'check-in' }, '2026-11-20 12:00'),
      guarded(told, { party: 'employer', about: 'answer' }, '2026-11-13 12:00'),
      guarded({ ...told, events: [wrote] }, { party: 'employer', about: 'answer' }, '2026-11-13 12:00'),
    ]).toEqual([[[through, null]], [], [[through, null]], []]);
  });

  it('shows the recruiter’s no to somebody who chose to thank directly, and the employer’s as what decides', () => {
    const opportunity = { ...recruited, thankThroughRecruiter: false };
    const no = anEvent('direct-note-answered', { at: at('2026-11-11 16:00'), agreed: false });
    const channel = anEvent('follow-up-channel-stated', { at: at('2026-11-11 16:00'), channel: 'through-recruiter' });
    const thanks: IntendedContact = { party: 'employer', about: 'thanks' };
    expect([
      guarded({ opportunity, events: [no] }, thanks, '2026-11-11 17:00'),
      guarded({ opportunity, events: [channel] }, thanks, '2026-11-11 17:00'),
    ]).toEqual([
      [['Tom Lindqvist asked at 16:00 that thanks go through them. You chose to write directly.', null]],
      [['The employer asked for contact through Tom Lindqvist.', null]],
    ]);
  });
});

describe('the outlook for the next check-in', () => {
  const outlook = (told: Told, now: string) => {
    const { facts, settings } = caseAnd(told);
    const { cautions, ...rest } = contactOutlook(facts, settings, at(now));
    return { ...rest, cautions: said(cautions, now).map(([text]) => text) };
  };
  const direct = { way: 'direct', wayLevel: 'default' } satisfies Partial<ReturnType<typeof contactOutlook>>;

  it('tells from when it is fine, by whose word, and which way', () => {
    expect([
      outlook({ events: [thanked], settings: { pace: 'reserved' } }, '2026-12-03 09:00'),
      outlook({ opportunity: recruited, events: [date] }, '2026-11-13 12:00'),
    ]).toEqual([
      { ...direct, fineAt: at('2026-12-03 09:00'), level: 'person', cautions: [] },
      {
        way: 'through-recruiter',
        wayLevel: 'default',
        fineAt: at('2026-11-23 09:00'),
        level: 'employer',
        cautions: ['They said they would decide on Fri 20. Asking is fine from Mon 23, 9:00.'],
      },
    ]);
  });

  it('names no instant where waiting does not mend it', () => {
    const asked = ['2026-11-18 09:30', '2026-11-25 09:30'].map((when, index) =>
      contact(`ask${String(index)}`, when, { direction: 'out', about: 'check-in' }),
    );
    const over = anEvent('stage-reached', { stage: 'rejected' });
    expect([outlook({ events: asked }, '2026-12-14 12:00'), outlook({ events: [over] }, '2026-11-13 12:00')]).toEqual([
      { ...direct, fineAt: null, level: 'default', cautions: ['You asked twice without an answer. Whoever wants you will write.'] },
      { ...direct, fineAt: null, level: 'default', cautions: ['This process is over. There is nothing left to ask for.'] },
    ]);
  });

  it('is open where nobody was met and nobody wrote', () => {
    expect(outlook({ interviews: [] }, '2026-11-10 12:00')).toEqual({
      ...direct,
      fineAt: at('2026-11-10 12:00'),
      level: 'default',
      cautions: [],
    });
  });
});
