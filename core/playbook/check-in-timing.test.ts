import { describe, expect, it } from 'vitest';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Pace } from '../model/opportunity.ts';
import { anEvent, anEventId, anInterview, anOpportunity, at, aWorkspace, on, someSettings } from '../testing/builders.ts';
import { caseOf } from './case.ts';
import { paceOf, pacedFrom, timingByPace, timingByWord } from './check-in-timing.ts';
import { momentAt } from './moment.ts';
import { contactsByRule } from './rulebook.ts';
import { type Situation, situationOf } from './situation.ts';

interface Told {
  readonly pace?: Pace;
  readonly own?: Pace | null;
  readonly events?: readonly WorkspaceEvent[];
  readonly isMet?: boolean;
  readonly daysOff?: readonly string[];
}

const situation = ({ pace = 'standard', own = null, events = [], isMet = true, daysOff = [] }: Told = {}): Situation => {
  const settings = someSettings({ pace, daysOff: daysOff.map(on) });
  const opportunity = anOpportunity({ pace: own });
  const workspace = aWorkspace({ settings, opportunities: [opportunity], interviews: isMet ? [anInterview()] : [], events });
  const facts = caseOf(workspace, opportunity.id);
  if (facts === null) throw new Error('the opportunity is missing');
  return situationOf(facts, settings, momentAt(at('2026-11-30 12:00')), contactsByRule);
};

const paused = anEvent('stage-reached', { id: anEventId('hold'), stage: 'paused', at: at('2026-11-16 10:00') });
const wrote = anEvent('contact', { id: anEventId('wrote'), at: at('2026-11-17 10:00') });
const toReference = anEvent('contact', { id: anEventId('reference'), party: 'reference', at: at('2026-11-18 10:00') });

describe('the pace', () => {
  it('is that of the opportunity, else the general one; a hold outranks both', () => {
    expect(
      [
        situation(),
        situation({ pace: 'reserved' }),
        situation({ own: 'standard', pace: 'reserved' }),
        situation({ own: 'standard', events: [paused] }),
      ].map(paceOf),
    ).toEqual([
      { pace: 'standard', level: 'default', isOnHold: false },
      { pace: 'reserved', level: 'person', isOnHold: false },
      { pace: 'standard', level: 'person', isOnHold: false },
      { pace: 'reserved', level: 'default', isOnHold: true },
    ]);
  });

  it('leads to a morning, moved on past the weekend and days off', () => {
    const from = (day: string, told: Told = {}) => pacedFrom(situation(told), at(`${day} 16:00`));
    expect([from('2026-11-11'), from('2026-11-14'), from('2026-11-11', { daysOff: ['2026-11-18'] })]).toEqual([
      at('2026-11-18 09:00'),
      at('2026-11-23 09:00'),
      at('2026-11-19 09:00'),
    ]);
  });
});

describe('a check-in at the pace', () => {
  const anchors = (told: Told) => {
    const timing = timingByPace(situation(told));
    return timing === null ? null : [timing.anchor, timing.dueAt];
  };

  it('counts from the interview, or from what came after it with them', () => {
    expect([anchors({}), anchors({ events: [wrote] }), anchors({ events: [wrote, toReference] })]).toEqual([
      [anInterview().id, at('2026-11-18 09:00')],
      [wrote.id, at('2026-11-24 09:00')],
      [wrote.id, at('2026-11-24 09:00')],
    ]);
  });

  it('counts from the hold while there was nothing since', () => {
    expect(anchors({ events: [paused] })).toEqual(['on-hold-2026-11-16', at('2026-12-07 09:00')]);
  });

  it('has nothing to count from before anybody was met or heard of', () => {
    expect(anchors({ isMet: false })).toBeNull();
  });
});

describe('a check-in on their word', () => {
  it('is none while nobody named a day', () => {
    expect(timingByWord(situation())).toBeNull();
  });

  it('is due the working day after the day they decide, and waits from that day', () => {
    const decides = anEvent('decision-date-stated', { at: at('2026-11-12 10:00'), on: on('2026-11-27') });
    const timing = timingByWord(situation({ events: [decides] }));
    expect([timing?.waitsFromAt, timing?.dueAt, timing?.latestAt, timing?.level]).toEqual([
      at('2026-11-27 00:00'),
      at('2026-11-30 09:00'),
      null,
      'employer',
    ]);
  });
});
