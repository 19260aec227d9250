import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Workspace } from '../model/workspace.ts';
import { at } from '../testing/builders.ts';
import { someDebriefed } from '../testing/random-debriefs.ts';
import { competencesOf } from './competences.ts';
import { doubtsOf } from './doubts.ts';
import { gapKeyOf } from './gap-key.ts';

const now = at('2026-11-10 09:00');

const backwards = <Item>(records: Readonly<Record<string, Item>>): Record<string, Item> =>
  Object.fromEntries(Object.entries(records).reverse());

const turnedAround = (workspace: Workspace): Workspace => ({
  ...workspace,
  opportunities: backwards(workspace.opportunities),
  interviews: backwards(workspace.interviews),
  debriefs: backwards(workspace.debriefs),
  gapPlans: backwards(workspace.gapPlans),
});

test('the order in which records were kept changes nothing', () => {
  fc.assert(
    fc.property(someDebriefed, (workspace) => {
      const other = turnedAround(workspace);
      expect(competencesOf(other, now)).toEqual(competencesOf(workspace, now));
      for (const { id } of Object.values(workspace.opportunities)) expect(doubtsOf(other, id, now)).toEqual(doubtsOf(workspace, id, now));
    }),
  );
});

test('every showing stems from something that was written about an interview that was held', () => {
  fc.assert(
    fc.property(someDebriefed, (workspace) => {
      for (const { key, name, showings } of competencesOf(workspace, now)) {
        expect(gapKeyOf(name)).toBe(key);
        expect(new Set(showings.map(({ interviewId }) => interviewId)).size).toBe(showings.length);
        for (const { interviewId, at: shownAt, words, question } of showings) {
          const interview = workspace.interviews[interviewId];
          const written = JSON.stringify([interview, workspace.debriefs[interviewId] ?? null]);
          expect(shownAt <= now && interview?.startAt === shownAt).toBe(true);
          expect([words, question ?? ''].filter((text) => !written.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
          expect(written.toLowerCase()).toContain(key);
        }
      }
    }),
  );
});

test('closed is never said with a newer gap than what closed it', () => {
  fc.assert(
    fc.property(someDebriefed, (workspace) => {
      for (const { standing, showings, settledAt } of competencesOf(workspace, now)) {
        const lastGap = showings.findLastIndex(({ outcome }) => outcome === 'gap');
        const goodSince = showings.length - 1 - lastGap;
        const isSettled = settledAt !== null && (showings[lastGap]?.at ?? '') <= settledAt;
        expect(standing).toBe(isSettled || goodSince > 1 ? 'closed' : goodSince === 1 ? 'closing' : 'open');
      }
    }),
  );
});

test('a doubt was asked at least twice, and exactly as often as the rounds of that company say', () => {
  fc.assert(
    fc.property(someDebriefed, (workspace) => {
      for (const { id } of Object.values(workspace.opportunities))
        for (const doubt of doubtsOf(workspace, id, now)) {
          const asked = Object.values(workspace.interviews)
            .filter(({ opportunityId, startAt }) => opportunityId === id && startAt <= now)
            .flatMap((interview) => workspace.debriefs[interview.id]?.questions ?? [])
            .filter(({ about, question }) => (gapKeyOf(about) ?? gapKeyOf(question)) === doubt.key);
          expect(doubt.times).toBe(asked.reduce((sum, { timesAsked }) => sum + timesAsked, 0));
          expect(doubt.times).toBeGreaterThan(1);
        }
    }),
  );
});
