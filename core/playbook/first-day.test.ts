import { expect, test } from 'vitest';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import { anEvent, anEventId, at, on } from '../testing/builders.ts';
import { agreedFirstDay } from './first-day.ts';

const reached = (stage: Stage, when: string) => anEvent('stage-reached', { id: anEventId(`${stage} ${when}`), at: at(when), stage });
const offered = (when: string) => anEvent('offer-made', { id: anEventId(`offer ${when}`), at: at(when) });
const starts = (day: string, when: string) => anEvent('start-date-agreed', { id: anEventId(`starts ${when}`), at: at(when), on: on(day) });
const dayOf = (...events: readonly WorkspaceEvent[]) => agreedFirstDay(events)?.on ?? null;

const accepted = reached('accepted', '2026-11-10 10:00');
const agreed = starts('2027-01-04', '2026-11-10 10:05');

test('the first day is the one that was agreed last, before the yes or after it, and through the signature', () => {
  expect([
    dayOf(accepted),
    dayOf(accepted, agreed),
    dayOf(offered('2026-11-09 10:00'), starts('2027-01-04', '2026-11-09 11:00'), accepted),
    dayOf(accepted, agreed, starts('2027-02-01', '2026-11-11 10:00'), reached('signed', '2026-11-12 10:00')),
  ]).toEqual([null, '2027-01-04', '2027-01-04', '2027-02-01']);
});

test('once the yes was taken back, or it ended, the day stands for nothing until one is agreed anew', () => {
  const back = reached('withdrawn', '2026-11-11 10:00');
  const again = reached('accepted', '2026-11-13 10:00');
  expect([
    dayOf(accepted, agreed, back),
    dayOf(accepted, agreed, reached('rejected', '2026-11-11 10:00')),
    dayOf(accepted, agreed, offered('2026-11-11 10:00')),
    dayOf(accepted, agreed, back, again),
    dayOf(accepted, agreed, back, again, starts('2027-03-01', '2026-11-13 11:00')),
    dayOf(offered('2026-11-09 10:00'), starts('2027-01-04', '2026-11-09 11:00'), back),
  ]).toEqual([null, null, null, null, '2027-03-01', null]);
});
