import { describe, expect, test } from 'vitest';
import { type DraftId, workspaceSchema } from '../model/workspace.ts';
import { anOpportunityId } from '../testing/builders.ts';
import { aContext, anInterviewLog, made, nothingYet, refused } from '../testing/change-context.ts';
import { completeAction, reopenAction, skipAction, snoozeAction } from './action.ts';
import { endingDraft, saveDraft } from './draft.ts';
import { addEvent, removeEvent } from './event.ts';
import { readInbox } from './inbox.ts';
import { removeInterview, updateInterview } from './interview.ts';
import { logInterview } from './log-interview.ts';
import { removeOpportunity, updateOpportunity } from './opportunity.ts';
import { message } from '../messages/message.ts';
import { knowWord, pauseReminders, remindOfRules, switchRules, updateSettings } from './settings.ts';

const NOW = '2026-11-12T15:30:00.000Z';
const LATER = '2026-11-13T09:00:00.000Z' as never;

const logged = () => {
  const { workspace, answer } = made(logInterview, nothingYet(), anInterviewLog(), aContext(NOW));
  const interview = workspace.interviews[answer.interviewId];
  const opportunity = workspace.opportunities[answer.opportunityId];
  const [personId] = interview?.interviewerIds ?? [];
  if (interview === undefined || opportunity === undefined || personId === undefined) throw new Error('nothing was logged');
  return { workspace, interview, opportunity, personId, key: `thank-you:${interview.id}:${personId}` as never };
};

describe('an action', () => {
  test('done, skipped and snoozed is marked with its opportunity', () => {
    const { workspace, key, opportunity } = logged();
    const mark = { key, opportunityId: opportunity.id };
    expect([
      made(completeAction, workspace, { key }).workspace.marks,
      made(skipAction, workspace, { key }).workspace.marks,
      made(snoozeAction, workspace, { key, untilAt: LATER }).workspace.marks,
    ]).toEqual([
      { [key]: { ...mark, state: { kind: 'done', at: NOW } } },
      { [key]: { ...mark, state: { kind: 'skipped', at: NOW } } },
      { [key]: { ...mark, state: { kind: 'snoozed', at: NOW, untilAt: LATER } } },
    ]);
  });

  test('that is done names the person it was sent to', () => {
    const { workspace, key } = logged();
    expect(made(completeAction, workspace, { key }).said).toEqual({ key: 'changes.actionSent', values: { name: 'Priya Nair' } });
  });

  test('of no single opportunity is marked without one', () => {
    const key = 'keep-searching:2026-W46' as never;
    expect(made(completeAction, nothingYet(), { key }).workspace.marks).toEqual({
      [key]: { key, opportunityId: null, state: { kind: 'done', at: NOW } },
    });
  });

  test('opened again is as if nothing had been said', () => {
    const { workspace, key } = logged();
    const done = made(completeAction, workspace, { key }).workspace;
    expect(made(reopenAction, done, { key }).workspace).toEqual(workspace);
  });

  test('cannot be snoozed into the past, nor marked once what it is about has gone', () => {
    const { workspace, key } = logged();
    expect([refused(snoozeAction, workspace, { key, untilAt: NOW as never }), refused(completeAction, nothingYet(), { key })]).toEqual([
      'snooze-past',
      'action-gone',
    ]);
  });
});

describe('an interview', () => {
  test('is corrected, and stays a round of the opportunity it was logged for', () => {
    const { workspace, interview } = logged();
    const input = { ...interview, gap: 'SQL windows', opportunityId: 'opp_elsewhere1' as never, loggedAt: LATER };
    expect(made(updateInterview, workspace, input).workspace.interviews).toEqual({ [interview.id]: { ...interview, gap: 'SQL windows' } });
  });

  test('is refused with somebody unknown in it, and when it has gone', () => {
    const { workspace, interview } = logged();
    expect([
      refused(updateInterview, workspace, { ...interview, interviewerIds: ['per_nobody00' as never] }),
      refused(updateInterview, nothingYet(), interview),
      refused(removeInterview, nothingYet(), interview),
    ]).toEqual(['person-gone', 'interview-gone', 'interview-gone']);
  });

  test('takes what was said about its actions with it', () => {
    const { workspace, interview, key } = logged();
    const done = made(completeAction, workspace, { key }).workspace;
    const { interviews, marks } = made(removeInterview, done, interview).workspace;
    expect({ interviews, marks }).toEqual({ interviews: {}, marks: {} });
  });
});

describe('an opportunity', () => {
  test('is corrected, and keeps the day it began', () => {
    const { workspace, opportunity } = logged();
    const after = made(updateOpportunity, workspace, { ...opportunity, notes: 'Quiet office', createdAt: LATER }).workspace;
    expect(after.opportunities).toEqual({ [opportunity.id]: { ...opportunity, notes: 'Quiet office' } });
  });

  test('keeps what was typed of it elsewhere while one thing of it is changed', () => {
    const { workspace, opportunity, personId } = logged();
    const typed = made(updateOpportunity, workspace, { id: opportunity.id, business: 'Runs the grid' }).workspace;
    const after = made(updateOpportunity, typed, { id: opportunity.id, referenceIds: [personId] }).workspace;
    expect(after.opportunities).toEqual({ [opportunity.id]: { ...opportunity, business: 'Runs the grid', referenceIds: [personId] } });
  });

  test('says nothing while notes or what excites are typed, and what changed of anything else', () => {
    const { workspace, opportunity } = logged();
    const said = [{ notes: 'Quiet' }, { excites: 'The team' }, { role: 'Data Lead' }].map(
      (change) => made(updateOpportunity, workspace, { ...opportunity, ...change }).said,
    );
    expect(said).toEqual([null, null, { key: 'changes.opportunityChanged', values: { company: opportunity.company } }]);
  });

  test('goes with everything only it held', () => {
    const { workspace, opportunity, key } = logged();
    const done = made(completeAction, workspace, { key }).workspace;
    expect(made(removeOpportunity, done, opportunity).workspace).toEqual(nothingYet());
  });

  test('leaves others their shared events, and people somebody wrote about', () => {
    const { workspace, opportunity, personId } = logged();
    const context = aContext(NOW);
    for (let used = 0; used < 20; used += 1) context.newId('evt');
    const second = made(logInterview, workspace, anInterviewLog({ company: 'Fielding & Rowe', interviewers: [] }), context);
    const person = second.workspace.people[personId];
    if (person === undefined) throw new Error('Priya is missing');
    const known = { ...second.workspace, people: { [personId]: { ...person, phones: ['+44 20 7946 0000'] } } };
    const shared = made(
      addEvent,
      known,
      {
        kind: 'contact',
        opportunityIds: [opportunity.id, second.answer.opportunityId],
        at: NOW as never,
        notes: '',
        direction: 'in',
        personId,
        party: 'employer',
        medium: 'phone',
        about: 'question',
        answerBy: null,
      },
      context,
    ).workspace;
    const after = made(removeOpportunity, shared, opportunity).workspace;
    const contact = Object.values(after.events).find((event) => event.kind === 'contact');
    expect([Object.keys(after.people), contact?.opportunityIds]).toEqual([[personId], [second.answer.opportunityId]]);
    expect(workspaceSchema.safeParse(after).success).toBe(true);
  });
});

test('an opportunity goes although somebody named a date in its interview for another one too', () => {
  const { workspace, opportunity, interview } = logged();
  const context = aContext(NOW);
  for (let used = 0; used < 20; used += 1) context.newId('evt');
  const second = made(logInterview, workspace, anInterviewLog({ company: 'Fielding & Rowe', interviewers: [] }), context);
  const other = second.answer.opportunityId;
  const named = made(
    addEvent,
    second.workspace,
    {
      kind: 'decision-date-stated',
      opportunityIds: [opportunity.id, other],
      at: NOW as never,
      notes: 'said of both',
      by: 'employer',
      on: '2026-11-20' as never,
      zone: interview.zone,
      interviewId: interview.id,
    },
    context,
  ).workspace;
  const left = Object.values(made(removeOpportunity, named, opportunity).workspace.events).find(({ notes }) => notes === 'said of both');
  expect(left).toMatchObject({ opportunityIds: [other], interviewId: null });
});

describe('an event', () => {
  test('is written down with its id and the instant it was logged, and can be taken back', () => {
    const { workspace, opportunity } = logged();
    const input = { kind: 'direct-note-answered' as const, agreed: true, opportunityIds: [opportunity.id], at: NOW as never, notes: '' };
    const context = { ...aContext(LATER), newId: () => 'evt_directok1' };
    const added = made(addEvent, workspace, input, context).workspace;
    expect(added.events['evt_directok1']).toEqual({ ...input, id: 'evt_directok1', loggedAt: LATER });
    expect(made(removeEvent, added, { id: 'evt_directok1' as never }).workspace).toEqual(workspace);
  });

  test('about what is not there is refused', () => {
    const input = {
      kind: 'direct-note-answered' as const,
      agreed: true,
      opportunityIds: ['opp_gone0000' as never],
      at: NOW as never,
      notes: '',
    };
    expect([refused(addEvent, nothingYet(), input), refused(removeEvent, nothingYet(), { id: 'evt_gone0000' as never })]).toEqual([
      'opportunity-gone',
      'event-gone',
    ]);
  });
});

test('a rule that is switched off is told, so that it can be taken back; one that is switched on is not', () => {
  const off = made(updateSettings, nothingYet(), { rulesOff: ['check-in'] });
  expect([off.said, made(updateSettings, off.workspace, { rulesOff: [] }).said]).toEqual([message('changes.ruleOff'), null]);
});

test('settings that are given are replaced, the others stay', () => {
  const { settings } = nothingYet();
  expect(made(updateSettings, nothingYet(), { pace: 'reserved', quietHours: undefined }).workspace.settings).toEqual({
    ...settings,
    pace: 'reserved',
  });
});

test('of the switches and the terms those that are given are replaced', () => {
  const { settings } = nothingYet();
  const once = made(updateSettings, nothingYet(), { switches: { searchUntilSigned: false }, terms: { notice: 'four weeks' } }).workspace;
  expect(made(updateSettings, once, { switches: { writtenAccount: false }, terms: { pay: '£44,000' } }).workspace.settings).toEqual({
    ...settings,
    switches: { ...settings.switches, searchUntilSigned: false, writtenAccount: false },
    terms: { notice: 'four weeks', available: '', pay: '£44,000' },
  });
});

test('rules are switched among those that are off by then, and what goes off is told', () => {
  const first = made(switchRules, nothingYet(), { ruleIds: ['check-in'], on: false });
  const second = made(switchRules, first.workspace, { ruleIds: ['debrief', 'let-go'], on: false });
  const third = made(switchRules, second.workspace, { ruleIds: ['check-in', 'let-go'], on: true });
  expect([first.said, second.workspace.settings.rulesOff, third.said, third.workspace.settings.rulesOff]).toEqual([
    message('changes.ruleOff'),
    ['check-in', 'debrief', 'let-go'],
    null,
    ['debrief'],
  ]);
});

test('kinds of reminders are silenced among those that are silent by then, and what falls silent is told', () => {
  const first = made(remindOfRules, nothingYet(), { ruleIds: ['check-in'], on: false });
  const second = made(remindOfRules, first.workspace, { ruleIds: ['debrief', 'prepare'], on: false });
  const third = made(remindOfRules, second.workspace, { ruleIds: ['check-in', 'prepare'], on: true });
  expect([first.said, second.workspace.settings.remindersOff, third.said, third.workspace.settings.remindersOff]).toEqual([
    message('changes.remindersOff'),
    ['check-in', 'debrief', 'prepare'],
    null,
    ['debrief'],
  ]);
});

test('a word of one’s own is kept once, as it is spelled, and taken back', () => {
  const first = made(knowWord, nothingYet(), { word: 'Northgrid', known: true });
  const again = made(knowWord, made(knowWord, first.workspace, { word: 'SQLite', known: true }).workspace, {
    word: 'Northgrid',
    known: true,
  });
  const back = made(knowWord, again.workspace, { word: 'Northgrid', known: false });
  expect([first.said, again.workspace.settings.ownWords, back.said, back.workspace.settings.ownWords]).toEqual([
    message('changes.wordKnown', { word: 'Northgrid' }),
    ['SQLite', 'Northgrid'],
    message('changes.wordForgotten', { word: 'Northgrid' }),
    ['SQLite'],
  ]);
});

test('reminders are paused until an instant and come again', () => {
  const paused = made(pauseReminders, nothingYet(), { untilAt: LATER }).workspace;
  expect(paused.settings.remindersPausedUntilAt).toBe(LATER);
  expect(made(pauseReminders, paused, { untilAt: null }).workspace).toEqual(nothingYet());
});

test('an empty draft is none', () => {
  const drafted = made(saveDraft, nothingYet(), { id: 'log', content: 'x' }).workspace;
  expect(drafted.drafts).toEqual({ log: { id: 'log', content: 'x' } });
  expect(made(saveDraft, drafted, { id: 'log', content: '' }).workspace).toEqual(nothingYet());
});

test('what is noted ends the draft it was typed as, and no other', () => {
  const typed = made(saveDraft, nothingYet(), { id: 'log', content: 'x' }).workspace;
  const both = made(saveDraft, typed, { id: 'capture', content: 'y' }).workspace;
  const ended = (draft: DraftId | null) =>
    Object.keys(made(endingDraft(logInterview), both, { ...anInterviewLog(), draft }).workspace.drafts);
  expect([ended('log'), ended('capture'), ended(null)]).toEqual([['capture'], ['log'], ['log', 'capture']]);
});

test('what is refused leaves its draft', () => {
  const gone = { ...anInterviewLog({ opportunityId: anOpportunityId('gone') }), draft: 'log' } as const;
  expect(refused(endingDraft(logInterview), nothingYet(), gone)).toBe('opportunity-gone');
});

test('a delivery is read once, and an unknown one changes nothing', () => {
  const delivery = {
    id: 'thank-you:x@2026',
    actionKey: 'thank-you:x' as never,
    dueAt: NOW as never,
    state: 'shown' as const,
    occasion: 'due' as const,
    via: 'dbus' as const,
    at: NOW as never,
    attempts: 1,
    title: { key: 'app.name' as const },
    readAt: null,
  };
  const before = { ...nothingYet(), deliveries: { [delivery.id]: delivery } };
  const read = made(readInbox, before, { deliveryIds: [delivery.id, '__proto__'] }).workspace;
  expect(read.deliveries).toEqual({ [delivery.id]: { ...delivery, readAt: NOW } });
  expect(made(readInbox, read, { deliveryIds: [delivery.id] }, aContext(LATER)).workspace).toBe(read);
});
