import { expect, it } from 'vitest';
import type { Decision } from '../model/decision.ts';
import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { keyOf } from '../playbook/action-key.ts';
import { aDecision, anEvent, anEventId, anOpportunity, at, aWorkspace } from '../testing/builders.ts';
import { aContext, made } from '../testing/change-context.ts';
import { aLetter, aLetterId } from '../testing/letter-builders.ts';
import { completeAction, reopenAction } from './action.ts';
import { markLetterSent, takeBackSent } from './letters.ts';

const offer = anEvent('offer-made', { at: at('2026-11-12 09:00') });
const key = keyOf('decide-offer', anOpportunity().id, offer.id);
const toldAt = at('2026-11-13 10:00');

const decidedTo = (answer: 'accept' | 'decline' | null, letters: readonly Letter[] = []): Workspace => {
  const decided: Decision['decided'] = answer === null ? null : { at: at('2026-11-13 09:00'), answer, why: '' };
  return aWorkspace({ events: [offer], decisions: [aDecision({ decided })], letters });
};

const reached = ({ events }: Workspace) =>
  Object.values(events).flatMap((event) => (event.kind === 'stage-reached' ? [[event.stage, event.at]] : []));

it('they were told, and the opportunity is what was decided; nothing where nothing was', () => {
  expect(
    (['accept', 'decline', null] as const).map((answer) =>
      reached(made(completeAction, decidedTo(answer), { key }, aContext(toldAt)).workspace),
    ),
  ).toEqual([[['accepted', toldAt]], [['withdrawn', toldAt]], []]);
});

it('they were not told after all, and the offer stands again', () => {
  const told = made(completeAction, decidedTo('accept'), { key }, aContext(toldAt)).workspace;
  expect(made(reopenAction, told, { key }, aContext(toldAt)).workspace).toEqual(decidedTo('accept'));
});

it('a letter tells them too, once, and taking it back takes the end back', () => {
  const letter = { actionKey: key, opportunityId: anOpportunity().id };
  const sending = { id: aLetterId(), at: toldAt, medium: 'mail' } as const;
  const accepted = made(markLetterSent, decidedTo('accept', [aLetter({ kind: 'reply', ...letter })]), sending, aContext(toldAt)).workspace;
  const declined = made(
    markLetterSent,
    decidedTo('decline', [aLetter({ kind: 'decline', ...letter })]),
    sending,
    aContext(toldAt),
  ).workspace;
  expect([reached(accepted), reached(declined)]).toEqual([[['accepted', toldAt]], [['withdrawn', toldAt]]]);
  expect(
    [accepted, declined].map((workspace) => reached(made(takeBackSent, workspace, { id: aLetterId() }, aContext(toldAt)).workspace)),
  ).toEqual([[], []]);
});

it('a letter that says anything else than what was decided does not tell it: it is what it says', () => {
  const sent = (answer: 'accept' | 'decline' | null, letter: Partial<Letter>) => {
    const begun = aLetter({ actionKey: key, opportunityId: anOpportunity().id, ...letter });
    const sending = { id: aLetterId(), at: toldAt, medium: 'mail' } as const;
    const { workspace } = made(markLetterSent, decidedTo(answer, [begun]), sending, aContext(toldAt));
    return [reached(workspace).map(([stage]) => stage), workspace.marks[key]?.state.kind];
  };
  const accepts = { kind: 'reply', begunFrom: { kind: 'built-in', variant: 'accept-offer', tone: 'plain' } } as const;
  const asksForTime = { kind: 'reply', begunFrom: { kind: 'built-in', variant: 'more-time', tone: 'plain' } } as const;
  expect([
    sent('accept', accepts),
    sent('accept', asksForTime),
    sent('accept', { kind: 'decline' }),
    sent('decline', accepts),
    sent(null, accepts),
  ]).toEqual([
    [['accepted'], 'done'],
    [[], undefined],
    [['withdrawn'], undefined],
    [['accepted'], undefined],
    [['accepted'], undefined],
  ]);
});

it('what was decided about an earlier offer says nothing of a new one', () => {
  const gone = anEvent('stage-reached', { id: anEventId('gone'), at: at('2026-11-13 09:30'), stage: 'withdrawn' });
  const again = anEvent('offer-made', { id: anEventId('again'), at: at('2026-11-20 09:00') });
  const declined = decidedTo('decline');
  const workspace = { ...declined, events: { ...declined.events, [gone.id]: gone, [again.id]: again } };
  const done = made(
    completeAction,
    workspace,
    { key: keyOf('decide-offer', anOpportunity().id, again.id) },
    aContext(at('2026-11-20 10:00')),
  );
  expect(reached(done.workspace)).toEqual([['withdrawn', gone.at]]);
});
