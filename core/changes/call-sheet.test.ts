import { describe, expect, it } from 'vitest';
import { emptyCallSheet } from '../call-sheet/empty-call-sheet.ts';
import { createFormatter } from '../messages/format.ts';
import type { CallSheet } from '../model/call-sheet.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { ActionKey } from '../model/ids.ts';
import { type Workspace, workspaceSchema } from '../model/workspace.ts';
import { planWorkspace } from '../playbook/plan.ts';
import {
  anEvent,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  newYork,
  on,
} from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { aCallSheet } from '../testing/letter-builders.ts';
import { finishCall, saveCallSheet } from './call-sheet.ts';
import { removeEvent, updateEvent } from './event.ts';

const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const northgate = anOpportunity({ route });
const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight', route, zone: newYork });
const atHalden = anInterview({
  id: anInterviewId('halden'),
  opportunityId: halden.id,
  startAt: at('2026-11-11 10:00'),
  endAt: at('2026-11-11 11:00'),
});
const id = anInterviewId();
const key = `recruiter-call:${id}` as ActionKey;
const haldenKey = `recruiter-call:${atHalden.id}` as ActionKey;
const calledAt = at('2026-11-11 15:20');
const formatter = createFormatter({ locale: 'en-GB', zone: london });

const sheetWith = (heard: Partial<CallSheet['heard']>, given: Partial<CallSheet> = {}): CallSheet => {
  const empty = emptyCallSheet(given.id ?? id, at('2026-11-11 15:00'));
  return { ...empty, ...given, heard: { ...empty.heard, ...heard } };
};
const workspaceWith = (...callSheets: readonly CallSheet[]): Workspace =>
  aWorkspace({ opportunities: [northgate, halden], interviews: [anInterview(), atHalden], people: [aPerson(), tom], callSheets });

const ended = (workspace: Workspace, keys: readonly ActionKey[] = [key], calledThen = calledAt) =>
  made(finishCall, workspace, { id, at: calledThen, keys: [...keys] }, aContext(at('2026-11-11 15:30')));

const facts = ({ events }: Workspace) =>
  Object.values(events).map(({ id: _id, loggedAt: _loggedAt, at: _at, opportunityIds, ...own }) => ({
    ...own,
    about: [opportunityIds.map((each) => (each === northgate.id ? 'northgate' : 'halden')), 'about' in own ? own.about : null].flat(),
  }));

const call = { kind: 'contact', direction: 'out', party: 'recruiter', medium: 'phone', personId: tom.id, answerBy: null, notes: '' };

describe('a sheet that is saved', () => {
  it('keeps when it was begun and when the call was over, whatever the form says', () => {
    const kept = aCallSheet({ startedAt: at('2026-11-11 14:45'), finishedAt: calledAt });
    const sent = aCallSheet({ excitement: 'The outage reports.', startedAt: at('2020-01-01 00:00'), finishedAt: null });
    const { workspace, said } = made(saveCallSheet, workspaceWith(kept), sent, aContext(at('2026-11-11 15:30')));
    expect([said, workspace.callSheets[id]]).toEqual([
      null,
      { ...kept, excitement: 'The outage reports.', changedAt: at('2026-11-11 15:30') },
    ]);
  });

  it('is refused where its interview has gone', () => {
    expect(refused(saveCallSheet, workspaceWith(), aCallSheet({ id: anInterviewId('gone') }))).toBe('interview-gone');
  });
});

describe('a call that is over', () => {
  it('is contact with the recruiter, done, and told with their name, though nothing was written on the sheet', () => {
    const { workspace, said } = ended(workspaceWith());
    expect(facts(workspace)).toEqual([{ ...call, about: ['northgate', 'feedback'] }]);
    expect([workspace.callSheets[id]?.finishedAt, workspace.marks[key]?.state]).toEqual([calledAt, { kind: 'done', at: calledAt }]);
    expect(said === null ? null : formatter.say(said, calledAt)).toBe('Call with Tom Lindqvist marked as made');
  });

  it('makes a fact of everything that was heard, on the days of the place it is about', () => {
    const heard = {
      feedback: 'They liked the sketch.',
      positive: 'Clear questions.',
      directNote: true,
      decisionOn: on('2026-11-20'),
      contactOn: on('2026-11-18'),
      notes: 'Ring before noon.',
    };
    const { workspace } = ended(workspaceWith(sheetWith(heard)));
    expect(facts(workspace)).toEqual([
      { ...call, about: ['northgate', 'feedback'], notes: 'Ring before noon.' },
      { ...call, direction: 'in', about: ['northgate', 'feedback'], notes: 'They liked the sketch.\n\nClear questions.' },
      { kind: 'direct-note-answered', agreed: true, about: ['northgate', null], notes: '' },
      {
        kind: 'decision-date-stated',
        by: 'recruiter',
        on: '2026-11-20',
        zone: london,
        interviewId: id,
        about: ['northgate', null],
        notes: '',
      },
      { kind: 'contact-date-advised', by: 'recruiter', on: '2026-11-18', zone: london, about: ['northgate', null], notes: '' },
    ]);
    expect(workspaceSchema.safeParse(workspace).success).toBe(true);
  });

  it('asks for promised feedback on the working day after, unless a day to be in touch was named or feedback came', () => {
    const advised = (heard: Partial<CallSheet['heard']>) =>
      Object.values(ended(workspaceWith(sheetWith(heard))).workspace.events).flatMap((event) =>
        event.kind === 'contact-date-advised' ? [event.on] : [],
      );
    const feedbackOn = on('2026-11-13');
    expect([
      advised({ feedbackOn }),
      advised({ feedbackOn, contactOn: on('2026-11-12') }),
      advised({ feedbackOn, feedback: 'Good.' }),
    ]).toEqual([['2026-11-16'], ['2026-11-12'], []]);
  });

  it('tells what was said of other processes in one line, with all of it in the notes, and leaves out those that are gone', () => {
    const long = `I am also talking to another company.\n${'It is further away. '.repeat(12)}`;
    const mention = [
      { opportunityId: halden.id, words: 'A second interview elsewhere on Thursday.' },
      { opportunityId: halden.id, words: long },
      { opportunityId: halden.id, words: '  ' },
      { opportunityId: anOpportunityId('gone'), words: 'Nobody hears this.' },
    ];
    const { workspace } = ended(workspaceWith(sheetWith({}, { mention })));
    const told = facts(workspace).filter(({ kind }) => kind === 'told');
    expect(told).toEqual([
      {
        kind: 'told',
        topic: 'other',
        words: 'A second interview elsewhere on Thursday.',
        personId: tom.id,
        about: ['northgate', null],
        notes: '',
      },
      {
        kind: 'told',
        topic: 'other',
        words: `I am also talking to another company. ${'It is further away. '.repeat(7)}It is further away.…`,
        personId: tom.id,
        about: ['northgate', null],
        notes: long,
      },
    ]);
    expect(workspaceSchema.safeParse(workspace).success).toBe(true);
  });

  it('about several interviews is one contact, with what was heard kept apart', () => {
    const sheets = [
      sheetWith({ notes: 'Second round likely.', feedback: 'Good.' }),
      sheetWith({ notes: 'Slow.', decisionOn: on('2026-11-20') }, { id: atHalden.id }),
    ];
    const { workspace } = ended(workspaceWith(...sheets), [key, haldenKey]);
    expect(facts(workspace)).toEqual([
      {
        ...call,
        about: ['northgate', 'halden', 'feedback'],
        notes: 'Northgate Energy: Second round likely.\n\nHalden Freight: Slow.',
      },
      { ...call, direction: 'in', about: ['northgate', 'feedback'], notes: 'Good.' },
      {
        kind: 'decision-date-stated',
        by: 'recruiter',
        on: '2026-11-20',
        zone: newYork,
        interviewId: atHalden.id,
        about: ['halden', null],
        notes: '',
      },
    ]);
    expect([id, atHalden.id].map((each) => workspace.callSheets[each]?.finishedAt)).toEqual([calledAt, calledAt]);
    expect(planWorkspace(workspace, at('2026-11-11 16:00')).filter(({ ruleId }) => ruleId === 'recruiter-call')).toEqual([
      expect.objectContaining({ key: haldenKey, state: { kind: 'done', at: calledAt } }),
      expect.objectContaining({ key, state: { kind: 'done', at: calledAt } }),
    ]);
  });

  it('said to be over twice, or corrected later, is one call still: the new facts take the place of the old', () => {
    const once = ended(workspaceWith(sheetWith({ feedback: 'Good.' }))).workspace;
    const corrected = made(saveCallSheet, once, sheetWith({ feedback: 'Very good.' })).workspace;
    const apart = { ...aContext(at('2026-11-11 15:40')), newId: (prefix: string) => `${prefix}_${crypto.randomUUID().slice(0, 8)}` };
    const again = made(finishCall, corrected, { id, at: at('2026-11-11 15:35'), keys: [key] }, apart).workspace;
    expect(facts(again)).toEqual([
      { ...call, about: ['northgate', 'feedback'] },
      { ...call, direction: 'in', about: ['northgate', 'feedback'], notes: 'Very good.' },
    ]);
    expect([again.callSheets[id]?.finishedAt, again.marks[key]?.state]).toEqual([
      at('2026-11-11 15:35'),
      { kind: 'done', at: at('2026-11-11 15:35') },
    ]);
  });

  it('leaves facts of another instant alone when it is said to be over again', () => {
    const other = anEvent('contact', { at: at('2026-11-11 15:19'), party: 'recruiter', about: 'question' });
    const before = workspaceWith(sheetWith({}));
    const once = ended({ ...before, events: { [other.id]: other } }).workspace;
    const apart = { ...aContext(at('2026-11-11 15:40')), newId: (prefix: string) => `${prefix}_again000` };
    const again = made(finishCall, once, { id, at: calledAt, keys: [key] }, apart).workspace;
    expect(Object.keys(again.events)).toEqual([other.id, 'evt_again000']);
  });

  it('is refused for a time to come, for one before the interview, for a day that was past, and without its interview', () => {
    const context = aContext(at('2026-11-11 15:30'));
    const tried = (sheet: CallSheet, calledThen: typeof calledAt) =>
      refused(finishCall, workspaceWith(sheet), { id, at: calledThen, keys: [key] }, context);
    expect([
      tried(sheetWith({}), at('2026-11-11 15:31')),
      tried(sheetWith({}), at('2026-11-11 13:00')),
      tried(sheetWith({ decisionOn: on('2026-11-10') }), calledAt),
      refused(finishCall, workspaceWith(), { id: anInterviewId('gone'), at: calledAt, keys: [] }, context),
    ]).toEqual(['call-at-no-time', 'call-at-no-time', 'heard-day-past', 'interview-gone']);
  });

  it('was not made after all once its contact is taken back, and the sheet is open again', () => {
    const { workspace } = ended(workspaceWith(sheetWith({ feedback: 'Good.' })));
    const [contact, heard] = Object.values(workspace.events) as [WorkspaceEvent, WorkspaceEvent];
    const finishedAt = (removed: WorkspaceEvent) => made(removeEvent, workspace, { id: removed.id }).workspace.callSheets[id]?.finishedAt;
    expect([finishedAt(contact), finishedAt(heard)]).toEqual([null, calledAt]);
  });
});

describe('a call whose time is corrected', () => {
  it('is the same call, with what was heard in it, so that ending it again tells nothing twice', () => {
    const heard = { feedback: 'They liked the sketch.', decisionOn: on('2026-11-20') };
    const { workspace } = ended(workspaceWith(sheetWith(heard)));
    const called = Object.values(workspace.events).find((event) => event.kind === 'contact' && event.direction === 'out');
    if (called === undefined) throw new Error('no call');
    const earlier = at('2026-11-11 14:50');
    const corrected = made(updateEvent, workspace, { ...called, at: earlier }).workspace;
    const again = ended(corrected, [key], earlier).workspace;

    expect([
      corrected.callSheets[id]?.finishedAt,
      Object.values(corrected.events).map((event) => event.at),
      corrected.marks[key]?.state,
      facts(again),
    ]).toEqual([earlier, [earlier, earlier, earlier], { kind: 'done', at: earlier }, facts(workspace)]);
  });
});
