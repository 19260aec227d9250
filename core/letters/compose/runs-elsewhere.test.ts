import { expect, test } from 'vitest';
import type { WorkspaceEvent } from '../../model/event.ts';
import type { Interview } from '../../model/interview.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  at,
  aWorkspace,
  london,
  on,
} from '../../testing/builders.ts';
import { runsElsewhere } from './runs-elsewhere.ts';

const halden = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight' });
const opportunityIds = [halden.id];

const runs = ({ events = [], interviews = [] }: { events?: readonly WorkspaceEvent[]; interviews?: readonly Interview[] }): boolean =>
  runsElsewhere(
    aWorkspace({ opportunities: [anOpportunity(), halden], interviews: [anInterview(), ...interviews], events }),
    anOpportunityId(),
    at('2026-11-20 09:00'),
  );

const round = (start: string, end: string) =>
  anInterview({
    id: anInterviewId('theirs'),
    opportunityId: halden.id,
    startAt: at(start),
    endAt: at(end),
    loggedAt: at('2026-11-09 09:00'),
  });
const held = round('2026-11-11 10:00', '2026-11-11 11:00');
const ahead = round('2026-11-24 10:00', '2026-11-24 11:00');
const stage = (reached: 'rejected' | 'withdrawn' | 'accepted' | 'signed' | 'silent' | 'paused') =>
  anEvent('stage-reached', { opportunityIds, at: at('2026-11-13 09:00'), stage: reached });
const offer = (deadline: string | null) =>
  anEvent('offer-made', {
    opportunityIds,
    at: at('2026-11-13 10:00'),
    deadline: deadline === null ? null : { on: on(deadline), time: null, zone: london },
  });
const asked = (name: string, when: string) =>
  anEvent('contact', { id: anEventId(name), opportunityIds, at: at(when), direction: 'out', about: 'check-in' });

test('another process runs where a round was held or is ahead there', () => {
  expect([runs({}), runs({ interviews: [held] }), runs({ interviews: [ahead] })]).toEqual([false, true, true]);
});

test('another offer counts until it runs out', () => {
  expect([runs({ events: [offer(null)] }), runs({ events: [offer('2026-11-23')] }), runs({ events: [offer('2026-11-18')] })]).toEqual([
    true,
    true,
    false,
  ]);
});

test('what is over, rests, or was asked after in vain is no process that runs', () => {
  const over = (['rejected', 'withdrawn', 'accepted', 'signed', 'silent', 'paused'] as const).map((reached) =>
    runs({ interviews: [held], events: [stage(reached)] }),
  );
  const inVain = runs({ interviews: [held], events: [asked('once', '2026-11-16 10:00'), asked('twice', '2026-11-19 10:00')] });

  expect([over, inVain]).toEqual([[false, false, false, false, false, false], false]);
});

test('the rounds and the offer of the opportunity itself are none elsewhere', () => {
  expect(runs({ events: [anEvent('offer-made', { at: at('2026-11-13 10:00') })] })).toBe(false);
});
