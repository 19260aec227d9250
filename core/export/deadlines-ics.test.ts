import { describe, expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { Message } from '../messages/message.ts';
import type { Workspace } from '../model/workspace.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { anEvent, anInterview, anInterviewId, anOpportunity, at, aWorkspace, london, someSettings } from '../testing/builders.ts';
import { deadlinesIcs } from './deadlines-ics.ts';

const now = at('2026-11-11 15:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const say = (words: Message) => formatter.say(words, now);
const icsOf = (workspace: Workspace, when = now) => deadlinesIcs({ workspace, actions: planWorkspace(workspace, when), now: when, say });

const second = anInterview({
  id: anInterviewId('second'),
  round: 2,
  startAt: at('2026-11-20 10:00'),
  endAt: at('2026-11-20 11:00'),
  place: 'Dock St; 3',
});
const workspace = aWorkspace({ interviews: [anInterview(), second] });

/** The entries of a calendar as their lines, unfolded. */
const entriesOf = (ics: string | null) =>
  (ics ?? '')
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((entry) => entry.split('\r\n'));
const entryOf = (ics: string | null, summary: string) => entriesOf(ics).find((lines) => lines.includes(`SUMMARY:${summary}`));

describe('the calendar of deadlines', () => {
  it('has the end of the 24 hours at its instant, with the alarms the app itself would give', () => {
    const thanks = entryOf(icsOf(workspace), 'Thank Priya Nair') ?? [];
    expect(thanks.filter((line) => /^(?:UID|DTSTART|TRANSP|TRIGGER|STATUS|SEQUENCE)/u.test(line))).toEqual([
      'UID:thank-you:int_first000:per_priya000@afterview',
      'SEQUENCE:0',
      'DTSTART:20261112T143000Z',
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
      'TRIGGER:-PT22H',
      'TRIGGER:-PT2H',
    ]);
  });

  it('has the interviews ahead with their place, and those called off as cancelled', () => {
    const calledOff = aWorkspace({ interviews: [second], events: [anEvent('interview-cancelled', { interviewId: second.id })] });
    const shown = (given: Workspace) =>
      entryOf(icsOf(given), 'Second interview\\, Northgate Energy')?.filter((line) =>
        /^(?:UID|DTSTART|DTEND|LOCATION|STATUS|TRIGGER)/u.test(line),
      );
    expect([shown(workspace), shown(calledOff)]).toEqual([
      [
        'UID:int_second00@afterview',
        'DTSTART:20261120T100000Z',
        'DTEND:20261120T110000Z',
        'LOCATION:Dock St\\; 3',
        'STATUS:CONFIRMED',
        'TRIGGER:-PT1H',
      ],
      ['UID:int_second00@afterview', 'DTSTART:20261120T100000Z', 'DTEND:20261120T110000Z', 'LOCATION:Dock St\\; 3', 'STATUS:CANCELLED'],
    ]);
  });

  it('takes away what was ahead of a process that has ended', () => {
    const ended = aWorkspace({ interviews: [second], events: [anEvent('stage-reached', { stage: 'withdrawn' })] });
    const entry = entryOf(icsOf(ended), 'Second interview\\, Northgate Energy');
    expect([entry?.includes('STATUS:CANCELLED'), entry?.some((line) => line.startsWith('TRIGGER'))]).toEqual([true, false]);
  });

  it('keeps the name of each entry when it is made again, and counts on', () => {
    const uids = (ics: string | null) => entriesOf(ics).map((lines) => lines.find((line) => line.startsWith('UID')));
    const later = { ...workspace, rev: 7 };
    expect([uids(icsOf(later)), icsOf(later)?.includes('SEQUENCE:7')]).toEqual([uids(icsOf(workspace)), true]);
  });

  it('says no name, company or place where details are hidden', () => {
    const hidden = icsOf({ ...workspace, settings: someSettings({ hideDetails: true }) }) ?? '';
    expect(hidden).not.toMatch(/Priya|Nair|Northgate|Dock/u);
  });

  it('is none where nothing lies ahead', () => {
    expect(icsOf(aWorkspace({ opportunities: [], interviews: [], people: [] }))).toBeNull();
    expect(icsOf(aWorkspace({ opportunities: [anOpportunity()], interviews: [] }))).toBeNull();
  });
});
