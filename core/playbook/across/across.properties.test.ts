import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkspaceEvent } from '../../model/event.ts';
import type { Workspace } from '../../model/workspace.ts';
import { seasons } from '../../testing/random-workspace.ts';
import type { Instant } from '../../time/types.ts';
import type { Action } from '../action.ts';
import { planWorkspace } from '../plan.ts';
import type { RuleId } from '../rules.ts';
import { isClosed, stageOf } from '../stage.ts';
import { isLive } from '../to-action.ts';

/** Histories drawn for each property, in each season. */
const RUNS = 60;

const always = (holds: (plan: readonly Action[], workspace: Workspace, now: Instant) => void): void => {
  for (const { someWorkspace, someInstant } of seasons)
    fc.assert(
      fc.property(someWorkspace, someInstant, (workspace, now) => {
        holds(planWorkspace(workspace, now), workspace, now);
      }),
      { numRuns: RUNS },
    );
};

const happenedBy = (workspace: Workspace, at: Instant): readonly WorkspaceEvent[] =>
  Object.values(workspace.events).filter((event) => event.at <= at);

const isOffer = (event: WorkspaceEvent): boolean =>
  event.kind === 'offer-made' || event.kind === 'offer-deadline-moved' || (event.kind === 'stage-reached' && event.stage === 'offer');

const ofTheOthers: ReadonlySet<RuleId> = new Set(['clash', 'ask-for-time', 'tell-of-offer', 'tell-others']);

describe('whatever the histories of several opportunities, the plan', () => {
  it('leaves a step only to a live one that covers it, and covers only steps it holds', () => {
    always((plan) => {
      const byKey = new Map(plan.map((action) => [action.key, action]));
      for (const action of plan) {
        for (const key of action.covers) expect(byKey.get(key)?.coveredBy).toBe(action.key);
        if (action.coveredBy === null) continue;
        const cover = byKey.get(action.coveredBy);
        expect(isLive(action) && cover !== undefined && isLive(cover) && cover.coveredBy === null).toBe(true);
        expect(cover?.covers).toContain(action.key);
      }
    });
  });

  it('says one kind word at a time', () => {
    always((plan) => {
      expect(plan.filter((action) => action.kind === 'kindness' && isLive(action)).length).toBeLessThan(2);
    });
  });

  it('asks nobody twice for the same about the same', () => {
    always((plan) => {
      const asked = plan
        .filter((action) => action.personId !== null && isLive(action) && action.move === 'yours')
        .map(({ ruleId, personId, opportunityId, interviewId }) => [ruleId, personId, opportunityId, interviewId].join(' '));
      expect(new Set(asked).size).toBe(asked.length);
    });
  });

  it('speaks of an offer only after one was noted, and of a signature only after it', () => {
    always((plan, workspace) => {
      for (const { ruleId, earliestAt } of plan) {
        const before = happenedBy(workspace, earliestAt);
        if (ruleId === 'ask-for-time' || ruleId === 'tell-of-offer') expect(before.some(isOffer)).toBe(true);
        if (ruleId === 'tell-others') expect(before.some((event) => event.kind === 'stage-reached' && event.stage === 'signed')).toBe(true);
      }
    });
  });

  it('asks nothing of a closed opportunity for the sake of another', () => {
    always((plan, workspace, now) => {
      for (const action of plan) {
        const id = action.opportunityId;
        if (!ofTheOthers.has(action.ruleId) || id === null || !isLive(action)) continue;
        const stage = stageOf(
          happenedBy(workspace, now)
            .filter(({ opportunityIds }) => opportunityIds.includes(id))
            .sort((a, b) => (a.at < b.at ? -1 : 1)),
        );
        expect(isClosed(stage)).toBe(false);
      }
    });
  });

  it('sends word through the recruiter unless a direct way was named', () => {
    always((plan, workspace, now) => {
      for (const { ruleId, opportunityId, personId } of plan) {
        const opportunity = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
        if (opportunity?.route.kind !== 'recruiter' || !ofTheOthers.has(ruleId)) continue;
        const named = happenedBy(workspace, now).some(
          (event) =>
            event.opportunityIds.includes(opportunity.id) &&
            ((event.kind === 'direct-note-answered' && event.agreed) ||
              (event.kind === 'follow-up-channel-stated' && event.channel !== 'through-recruiter')),
        );
        expect(named || personId === opportunity.route.recruiterId).toBe(true);
      }
    });
  });

  it('calls two interviews a clash only while both are planned and overlap', () => {
    always((plan, workspace, now) => {
      for (const { ruleId, key } of plan) {
        if (ruleId !== 'clash') continue;
        const [first, second] = key
          .split(':')
          .slice(1)
          .map((id) => workspace.interviews[id]);
        expect(first !== undefined && second !== undefined && first.startAt < second.endAt && second.startAt < first.endAt).toBe(true);
        expect([first, second].every((interview) => interview !== undefined && interview.endAt > now)).toBe(true);
      }
    });
  });
});
