import { describe, expect, it } from 'vitest';
import {
  aMark,
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  at,
  aWorkspace,
  on,
} from '../testing/builders.ts';
import { aDebrief, anAnswer, anAnswerId } from '../testing/learning-builders.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import { type EffortKind, effortKinds } from './effort-pieces.ts';
import { type Effort, effortOf, type Spent } from './effort.ts';
import { effortFinding } from './effort-finding.ts';
import { everything } from './scope.ts';

// A Thursday.
const now = at('2026-11-12 12:00');

const minutes = ({ knownMs, estimatedMs }: Spent): string =>
  `${knownMs / MINUTE_MS}${estimatedMs === 0 ? '' : ` and about ${estimatedMs / MINUTE_MS}`}`;
const spent = (byKind: Readonly<Record<EffortKind, Spent>>) =>
  Object.fromEntries(effortKinds.flatMap((kind) => (minutes(byKind[kind]) === '0' ? [] : [[kind, minutes(byKind[kind])]])));
const weeksOf = ({ weeks }: Effort) => weeks.map(({ mondayOn, byKind, isPart }) => [mondayOn, spent(byKind), isPart ? 'part' : 'whole']);

const first = anInterview({ startAt: at('2026-10-21 13:30'), endAt: at('2026-10-21 14:30') });
const second = anInterview({
  id: anInterviewId('second'),
  round: 2,
  startAt: at('2026-11-04 13:30'),
  endAt: at('2026-11-04 14:15'),
  endIsKnown: false,
});
const workspace = aWorkspace({
  interviews: [first, second],
  debriefs: [aDebrief({ startedAt: at('2026-10-21 20:00'), spentMs: 12 * MINUTE_MS })],
  answers: [
    anAnswer({
      id: anAnswerId('why'),
      practices: [
        { at: at('2026-10-20 18:00'), tookMs: 2 * MINUTE_MS, rating: 'good' },
        { at: at('2026-11-03 18:00'), tookMs: 3 * MINUTE_MS, rating: 'good' },
      ],
    }),
  ],
  letters: [
    aLetter({
      kind: 'thank-you',
      actionKey: 'thank-you:int_first' as ReturnType<typeof aLetter>['actionKey'],
      sent: { at: at('2026-10-21 18:00'), medium: 'mail', eventId: 'evt_00000000' as never },
    }),
  ],
  marks: [
    aMark('thank-you:int_first', { kind: 'done', at: at('2026-10-21 18:00') }),
    aMark('prepare:int_first', { kind: 'done', at: at('2026-10-20 19:00') }),
    aMark('recruiter-call:int_first', { kind: 'skipped', at: at('2026-10-21 16:00') }),
    aMark('keep-searching:2026-11-09', { kind: 'done', at: at('2026-11-09 10:00') }, null),
  ],
});

describe('the effort of a week', () => {
  it('is what is known of it, and apart from that what is estimated; a step that a letter did counts once', () => {
    expect(weeksOf(effortOf(workspace, everything, now))).toEqual([
      ['2026-10-19', { interviews: '60', preparation: '0 and about 45', debriefs: '12', practice: '2', letters: '0 and about 8' }, 'whole'],
      ['2026-10-26', {}, 'whole'],
      ['2026-11-02', { interviews: '0 and about 45', practice: '3' }, 'whole'],
      ['2026-11-09', { search: '0 and about 30' }, 'part'],
    ]);
  });

  it('is that of the days asked for, and a week that lies partly before them is no whole one', () => {
    const range = { kind: 'own', from: on('2026-10-21'), to: on('2026-11-03') } as const;
    expect(weeksOf(effortOf(workspace, { ...everything, range }, now))).toEqual([
      ['2026-10-19', { interviews: '60', debriefs: '12', letters: '0 and about 8' }, 'part'],
      ['2026-10-26', {}, 'whole'],
      ['2026-11-02', { practice: '3' }, 'part'],
    ]);
  });

  it('of some opportunities leaves out what belongs to none and to others', () => {
    const other = anOpportunity({ id: anOpportunityId('other'), role: 'Pilot' });
    const withOther = { ...workspace, opportunities: { ...workspace.opportunities, [other.id]: other } };
    const effort = effortOf(withOther, { ...everything, role: 'analyst' }, now);
    expect([spent(effort.byKind), effort.isNarrowed]).toEqual([
      { interviews: '60 and about 45', preparation: '0 and about 45', debriefs: '12', letters: '0 and about 8' },
      true,
    ]);
    expect(effortOf(withOther, { ...everything, role: 'pilot' }, now).weeks).toEqual([]);
  });

  it('holds messages that were only logged, and none twice', () => {
    const wrote = (name: string, when: string) =>
      anEvent('contact', { id: anEventId(name), at: at(when), direction: 'out', about: 'check-in' });
    const logged = aWorkspace({
      interviews: [],
      events: [wrote('alone', '2026-11-02 09:00'), wrote('ticked', '2026-11-04 09:00'), wrote('lettered', '2026-11-06 09:00')],
      marks: [aMark('check-in:x', { kind: 'done', at: at('2026-11-04 10:00') })],
      letters: [aLetter({ kind: 'check-in', sent: { at: at('2026-11-06 09:00'), medium: 'mail', eventId: anEventId('lettered') } })],
    });
    expect(spent(effortOf(logged, everything, now).byKind)).toEqual({ letters: '0 and about 12' });
  });

  it('begins a new week on Monday where the person is', () => {
    const late = anInterview({ startAt: at('2026-11-08 23:30'), endAt: at('2026-11-09 00:30') });
    expect(effortOf(aWorkspace({ interviews: [late] }), everything, now).weeks.map(({ mondayOn }) => mondayOn)).toEqual([
      '2026-11-02',
      '2026-11-09',
    ]);
  });
});

describe('what is said of the effort', () => {
  const weekly = (...hours: readonly number[]) =>
    aWorkspace({
      interviews: hours.map((each, week) => {
        const startAt = at(`2026-${week < 3 ? '09' : '10'}-${String(week < 3 ? 9 + week * 7 : week * 7 - 14).padStart(2, '0')} 09:00`);
        return anInterview({
          id: anInterviewId(`w${week}`),
          startAt,
          endAt: new Date(Date.parse(startAt) + each * HOUR_MS).toISOString() as typeof startAt,
        });
      }),
    });
  const title = (subject: Parameters<typeof effortOf>[0], upTo = now) => effortFinding(effortOf(subject, everything, upTo))?.title;

  it('is nothing where nothing is known, and the sum while there are few whole weeks', () => {
    expect([title(aWorkspace({ interviews: [] })), title(workspace)]).toEqual([
      undefined,
      { key: 'insights.effort.title.few', values: { hours: 3.5, halves: 7, most: 'interviews' } },
    ]);
  });

  it('is the middle of the whole weeks from a month on', () => {
    // Weeks from 7 September: 1, 2, 2, 4 and 6 hours, and now in the week of the last.
    expect(title(weekly(1, 2, 2, 4, 6), at('2026-10-14 12:00'))).toEqual({
      key: 'insights.effort.title',
      values: { hours: 2, halves: 4, most: 'interviews' },
    });
  });
});
