import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { Stage } from '../../../core/model/event.ts';
import type { Mark } from '../../../core/model/mark.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
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
  london,
  on,
} from '../../../core/testing/builders.ts';
import type { Instant, LocalTime } from '../../../core/time/types.ts';
import { offersView } from './view.ts';

const british = createFormatter({ locale: 'en-GB', zone: london });

/** Halden made an offer on the 10th, for an answer by Monday the 16th at 17:00. */
const made = (given: { readonly hasDeadline?: boolean; readonly then?: readonly (readonly [Stage, string])[] } = {}) =>
  aWorkspace({
    opportunities: [anOpportunity({ company: 'Halden Freight' })],
    events: [
      anEvent('offer-made', {
        id: anEventId('made'),
        opportunityIds: [anOpportunityId()],
        at: at('2026-11-10 09:00'),
        deadline: given.hasDeadline === false ? null : { on: on('2026-11-16'), time: '17:00' as LocalTime, zone: london },
      }),
      ...(given.then ?? []).map(([stage, when]) =>
        anEvent('stage-reached', { id: anEventId(stage), opportunityIds: [anOpportunityId()], at: at(when), stage }),
      ),
    ],
  });

const over = (now: Instant): string | null => {
  const said = offersView(made(), now).over;
  return said === null ? null : british.say(said, now);
};

describe('the screen of the offers', () => {
  it('counts down to the first answer that is wanted', () => {
    expect(
      ['2026-11-10 10:00', '2026-11-12 12:00', '2026-11-15 16:00', '2026-11-16 09:30', '2026-11-16 16:20', '2026-11-16 17:01'].map((now) =>
        over(at(now)),
      ),
    ).toEqual([
      'Halden Freight want an answer by Mon 16, 17:00, in 6 days',
      'Halden Freight want an answer by Monday 17:00, in 4 days',
      'Halden Freight want an answer by tomorrow 17:00, in 1 day',
      'Halden Freight want an answer by 17:00, in 7 hours',
      'Halden Freight want an answer by 17:00, in 40 minutes',
      'Halden Freight wanted an answer by 17:00. That is over: ask whether the offer still stands',
    ]);
  });

  it('says which interview to keep until something is signed, by its day and with the company where there are more', () => {
    const now = at('2026-11-12 12:00');
    const [fielding, lorne] = [anOpportunityId('fielding'), anOpportunityId('lorne')];
    const keep = (days: readonly string[], then: readonly (readonly [Stage, string])[] = [], offers = 1): string | null => {
      const workspace = made({ then });
      const said = offersView(
        {
          ...workspace,
          ...aWorkspace({
            opportunities: [
              ...Object.values(workspace.opportunities),
              anOpportunity({ id: fielding, company: 'Fielding & Rowe' }),
              anOpportunity({ id: lorne, company: 'Lorne' }),
            ],
            interviews: days.map((day) =>
              anInterview({ id: anInterviewId(day), opportunityId: fielding, startAt: at(`${day} 09:30`), endAt: at(`${day} 10:30`) }),
            ),
            events: [
              ...Object.values(workspace.events),
              ...(offers > 1
                ? [anEvent('offer-made', { id: anEventId('second'), opportunityIds: [lorne], at: at('2026-11-10 09:00') })]
                : []),
            ],
          }),
        },
        now,
      ).keep;
      return said === null ? null : british.say(said, now);
    };
    expect([
      keep([]),
      keep(['2026-11-17'], [], 2),
      keep(['2026-11-17']),
      keep(['2026-11-13'], [], 2),
      keep(['2026-11-24', '2026-11-26'], [], 2),
      keep(['2026-11-17', '2026-11-24', '2026-11-26'], [], 2),
      keep(['2026-11-17'], [['accepted', '2026-11-11 09:00']], 2),
      keep(['2026-11-17'], [['signed', '2026-11-11 09:00']], 2),
    ]).toEqual([
      null,
      'Keep the interview on Tuesday until one of these is signed.',
      'Keep the interview on Tuesday until a contract is signed.',
      'Keep the interview tomorrow until one of these is signed.',
      'Keep the interview with Fielding & Rowe on Tue 24, and one more, until one of these is signed.',
      'Keep the interview with Fielding & Rowe on Tuesday, and 2 more, until one of these is signed.',
      'Keep the interview on Tuesday until a contract is signed.',
      null,
    ]);
  });

  it('says so where nobody named a day', () => {
    const now = at('2026-11-12 12:00');
    const said = offersView(made({ hasDeadline: false }), now).over;
    expect(said === null ? null : british.say(said, now)).toBe('Nobody named a day for your answer');
  });

  it('says that a contract is signed and who still waits for a word, and counts down no more', () => {
    const pellow = anOpportunityId('pellow');
    const halden = anOpportunity({ company: 'Halden Freight' });
    const workspace = (createdAt: string, marks: readonly Mark[] = []) =>
      aWorkspace({
        opportunities: [{ ...halden, createdAt: at(createdAt) }, anOpportunity({ id: pellow, company: 'Pellow Health' })],
        marks,
        events: [
          ...Object.values(made().events),
          anEvent('offer-made', { id: anEventId('theirs'), opportunityIds: [pellow], at: at('2026-11-09 09:00'), deadline: null }),
          anEvent('stage-reached', { id: anEventId('signed'), opportunityIds: [pellow], at: at('2026-11-12 09:00'), stage: 'signed' }),
        ],
      });
    const said = (given: Workspace) => {
      const { title, over: above, waiting } = offersView(given, at('2026-11-13 09:00'));
      return [british.say(title, at('2026-11-13 09:00')), above === null, waiting.map(({ company }) => company)];
    };
    const goesOn = aMark(`tell-others:${halden.id}:${pellow}`, { kind: 'skipped', at: at('2026-11-12 10:00') });
    expect([
      said(workspace('2026-10-20 09:00')),
      said(workspace('2026-10-20 09:00', [goesOn])),
      said(workspace('2026-11-12 12:00')),
    ]).toEqual([
      ['The contract with Pellow Health is signed', true, ['Halden Freight']],
      ['One offer, one decision', false, []],
      ['One offer, one decision', false, []],
    ]);
  });

  it('says of a yes that was taken back that it was one', () => {
    const now = at('2026-11-14 09:00');
    const { ended } = offersView(
      made({
        then: [
          ['accepted', '2026-11-12 09:00'],
          ['withdrawn', '2026-11-13 09:00'],
        ],
      }),
      now,
    );
    expect(ended.map(({ words }) => british.say(words, now))).toEqual(['you accepted, and withdrew yesterday at 9:00']);
  });

  it('knows an offer that was said yes to until it is signed, and then tells of it for three weeks', () => {
    const told = (then: readonly (readonly [Stage, string])[], now: string) => {
      const { compared, accepted, ended } = offersView(made({ then }), at(now));
      return [compared.offers.length, accepted.length, ended.map(({ words }) => british.say(words, at(now)))];
    };
    expect([
      told([['accepted', '2026-11-12 09:00']], '2026-11-13 09:00'),
      told(
        [
          ['accepted', '2026-11-12 09:00'],
          ['signed', '2026-11-14 09:00'],
        ],
        '2026-11-16 09:00',
      ),
      told([['withdrawn', '2026-11-12 09:00']], '2026-11-13 09:00'),
      told([['rejected', '2026-11-12 09:00']], '2026-11-13 09:00'),
      told([['withdrawn', '2026-11-12 09:00']], '2026-12-13 09:00'),
    ]).toEqual([
      [0, 1, []],
      [0, 0, ['signed on Sat 14 at 9:00']],
      [0, 0, ['you declined yesterday at 9:00']],
      [0, 0, ['they took it back yesterday at 9:00']],
      [0, 0, []],
    ]);
  });
});
