import { describe, expect, test } from 'vitest';
import type { Taps } from '../model/interview.ts';
import { anInterview, anOpportunityId, aMark, at, aWorkspace } from '../testing/builders.ts';
import { aContext, made, nothingYet, refused } from '../testing/change-context.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { aDebrief, anAskedQuestion } from '../testing/learning-builders.ts';
import { reopenAction } from './action.ts';
import { closeDebrief, reopenDebrief, saveDebrief } from './debrief.ts';

const interview = anInterview();
const taps: Taps = { feeling: 'mixed', goodAnswer: 'The outage', gap: 'Ranking customers' };
const noTaps: Taps = { feeling: null, goodAnswer: '', gap: '' };
const evening = at('2026-11-11 20:00');
const later = at('2026-11-11 20:09');
const key = `debrief:${interview.id}` as never;

const typed = aDebrief({ well: 'I drew the three tables.', questions: [anAskedQuestion()] });
const begun = made(saveDebrief, aWorkspace(), { debrief: typed, taps: noTaps }, aContext(evening)).workspace;

describe('saving a debrief', () => {
  test('for the first time says when it was begun, quietly, whatever the form says', () => {
    const debrief = { ...typed, startedAt: at('2026-01-01 09:00'), changedAt: at('2026-01-01 09:00'), closedAt: later };
    expect(made(saveDebrief, aWorkspace(), { debrief, taps: noTaps }, aContext(evening))).toEqual({
      workspace: aWorkspace({ debriefs: [{ ...typed, startedAt: evening, changedAt: evening, closedAt: null }] }),
      said: null,
      answer: null,
    });
  });

  test('again keeps when it was begun and when it was closed', () => {
    const closed = made(closeDebrief, begun, { id: interview.id }, aContext(later)).workspace;
    const debrief = { ...typed, well: 'I stayed calm.', startedAt: later, closedAt: null };
    const saved = made(saveDebrief, closed, { debrief, taps: noTaps }, aContext('2026-11-12T09:00:00.000Z')).workspace;
    expect(saved.debriefs).toEqual({
      [interview.id]: { ...debrief, startedAt: evening, changedAt: '2026-11-12T09:00:00.000Z', closedAt: later },
    });
  });

  test('gives the three taps to the interview, and leaves it as it is where they are the same', () => {
    const tapped = made(saveDebrief, begun, { debrief: typed, taps }).workspace;
    expect(tapped.interviews).toEqual({ [interview.id]: { ...interview, ...taps } });
    expect(made(saveDebrief, tapped, { debrief: typed, taps }).workspace.interviews).toBe(tapped.interviews);
  });

  test('is refused once its interview has gone', () => {
    expect(refused(saveDebrief, nothingYet(), { debrief: typed, taps })).toBe('interview-gone');
  });
});

describe('closing a debrief', () => {
  const closed = made(closeDebrief, begun, { id: interview.id }, aContext(later));

  test('puts it away, marks its action as done, and says so in its own words', () => {
    expect(closed).toEqual({
      workspace: {
        ...begun,
        debriefs: { [interview.id]: { ...begun.debriefs[interview.id], closedAt: later } },
        marks: { [key]: aMark(key, { kind: 'done', at: later }, anOpportunityId()) },
      },
      said: { key: 'changes.debriefClosed' },
      answer: null,
    });
  });

  test('and taking it out again leaves the action done', () => {
    const open = made(reopenDebrief, closed.workspace, { id: interview.id }).workspace;
    expect([open.debriefs, open.marks]).toEqual([begun.debriefs, closed.workspace.marks]);
  });

  test('a second time leaves the action done when it was', () => {
    const open = made(reopenDebrief, closed.workspace, { id: interview.id }).workspace;
    const again = made(closeDebrief, open, { id: interview.id }, aContext('2026-11-13T18:00:00.000Z')).workspace;
    expect([again.debriefs[interview.id]?.closedAt, again.marks]).toEqual(['2026-11-13T18:00:00.000Z', closed.workspace.marks]);
  });

  test('whose action is put back is to be done again, with what was written', () => {
    const back = made(reopenAction, closed.workspace, { key }).workspace;
    const planned = planWorkspace(back, later).find((action) => action.key === key);
    expect([back, planned?.state, planned?.isBegun]).toEqual([begun, { kind: 'open' }, true]);
  });

  test('that was never begun is refused, and so is opening it', () => {
    expect([refused(closeDebrief, aWorkspace(), { id: interview.id }), refused(reopenDebrief, aWorkspace(), { id: interview.id })]).toEqual(
      ['debrief-gone', 'debrief-gone'],
    );
  });
});
