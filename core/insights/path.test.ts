import { describe, expect, test } from 'vitest';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import { anEvent, anEventId, anInterview, anInterviewId, anOpportunity, at, aWorkspace } from '../testing/builders.ts';
import { pathOf } from './path.ts';
import { everything, scopeOf } from './scope.ts';

const now = at('2026-12-20 09:00');

const rounds = (...numbers: readonly number[]): readonly Interview[] =>
  numbers.map((round, index) =>
    anInterview({
      id: anInterviewId(`round${round}`),
      round,
      startAt: at(`2026-11-0${index + 2} 10:00`),
      endAt: at(`2026-11-0${index + 2} 11:00`),
    }),
  );

const stages = (...reached: readonly Stage[]): readonly WorkspaceEvent[] =>
  reached.map((stage, index) => anEvent('stage-reached', { id: anEventId(`stage${index}`), stage, at: at(`2026-12-0${index + 1} 10:00`) }));

const pathWith = (interviews: readonly Interview[], events: readonly WorkspaceEvent[]) => {
  const [followed] = scopeOf(aWorkspace({ opportunities: [anOpportunity()], interviews, events }), everything, now).opportunities;
  return followed === undefined ? null : pathOf(followed);
};

describe('the way of an application', () => {
  test.each<[string, readonly Interview[], readonly WorkspaceEvent[], ReturnType<typeof pathWith>]>([
    ['begins with the application and goes on while nothing ends it', [], [], { stations: ['applied'], outcome: 'open' }],
    ['ends where no word came', [], stages('applied', 'silent'), { stations: ['applied'], outcome: 'silent' }],
    ['holds each round once, in order', rounds(1, 0, 2), [], { stations: ['applied', 'screen', 'first', 'second'], outcome: 'open' }],
    ['takes every round from the third on together', rounds(1, 3, 4), [], { stations: ['applied', 'first', 'later'], outcome: 'open' }],
    ['leaves out what there was none of', rounds(2), stages('rejected'), { stations: ['applied', 'second'], outcome: 'rejected' }],
    [
      'leaves out a round that was called off, even where its stage was noted',
      rounds(1),
      [...stages('interviewing'), anEvent('interview-cancelled', { interviewId: anInterviewId('round1') })],
      { stations: ['applied'], outcome: 'open' },
    ],
    [
      'holds the round of a stage where none was written down',
      [],
      stages('screening', 'interviewing', 'withdrawn'),
      { stations: ['applied', 'screen', 'first'], outcome: 'withdrawn' },
    ],
    [
      'holds an offer, however it went on',
      rounds(1),
      [anEvent('offer-made'), ...stages('withdrawn')],
      { stations: ['applied', 'first', 'offer'], outcome: 'withdrawn' },
    ],
    [
      'holds the offer that was accepted though nobody noted it',
      rounds(1),
      stages('accepted'),
      { stations: ['applied', 'first', 'offer', 'accepted'], outcome: null },
    ],
    ['is over at the signature', [], stages('accepted', 'signed'), { stations: ['applied', 'offer', 'accepted'], outcome: null }],
    ['goes on while it is on hold', rounds(1), stages('paused'), { stations: ['applied', 'first'], outcome: 'open' }],
  ])('%s', (_name, interviews, events, path) => {
    expect(pathWith(interviews, events)).toEqual(path);
  });
});
