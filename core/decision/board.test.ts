import { expect, test } from 'vitest';
import type { Decision } from '../model/decision.ts';
import type { Stage } from '../model/event.ts';
import {
  aDecision,
  anEvent,
  anEventId,
  anInterview,
  anOffer,
  anOpportunity,
  at,
  aWorkspace,
  someSettings,
  someTerms,
} from '../testing/builders.ts';
import { aDebrief, anAskedQuestion, anOwnQuestion } from '../testing/learning-builders.ts';
import { message } from '../messages/message.ts';
import { boardOf } from './board.ts';
import { withAnswer, withFirstLook, withGut, withSecondLook } from './edit.ts';
import { factsBeside } from './facts-beside.ts';

const { id } = anOpportunity();
const offer = anEvent('offer-made', { at: at('2026-11-12 09:00'), deadline: null });
const first = withFirstLook(withAnswer(aDecision(), 'job-stretch', { answer: 'yes' }, true), 'yes', at('2026-11-13 19:00'));

const boardAt = (now: string, decision: Decision, stage: Stage | null = null) =>
  boardOf(
    aWorkspace({
      events: [offer, ...(stage === null ? [] : [anEvent('stage-reached', { id: anEventId('end'), stage, at: at('2026-11-14 12:00') })])],
      decisions: [decision],
    }),
    id,
    at(now),
  );

test('a decision is gone through, slept on, looked at again, answered, told, and over', () => {
  const second = withSecondLook(first, 'no', at('2026-11-14 08:30'));
  const decided: Decision = { ...second, decided: { at: at('2026-11-14 09:00'), answer: 'accept', why: '' } };
  expect([
    boardAt('2026-11-13 18:00', aDecision())?.state,
    boardAt('2026-11-13 20:00', first)?.state,
    boardAt('2026-11-14 07:00', first)?.state,
    boardAt('2026-11-14 08:40', second)?.state,
    boardAt('2026-11-14 10:00', decided)?.state,
    boardAt('2026-11-14 13:00', decided, 'accepted')?.state,
    boardAt('2026-11-14 13:00', decided, 'withdrawn')?.state,
    boardAt('2026-11-14 13:00', decided, 'rejected')?.state,
    boardAt('2026-11-12 08:00', aDecision()),
  ]).toEqual(['first-look', 'sleeping', 'second-look', 'answering', 'decided', 'accepted', 'declined', 'over', null]);
});

test('a yes that was taken back is not told as a no', () => {
  const said = (stage: Stage, when: string) => anEvent('stage-reached', { id: anEventId(stage), stage, at: at(when) });
  const events = [offer, said('accepted', '2026-11-14 12:00'), said('withdrawn', '2026-11-15 12:00')];
  expect(boardOf(aWorkspace({ events, decisions: [first] }), id, at('2026-11-15 13:00'))?.state).toBe('revoked');
});

test('what is said on the day of the first look belongs to it, what is said after the night shows as changed', () => {
  const sameDay = withGut(withAnswer(first, 'job-plan', { answer: 'no' }, true), { feeling: 'good' }, true);
  const nextDay = withGut(withAnswer(sameDay, 'job-stretch', { answer: 'partly' }, false), { feeling: 'mixed' }, false);
  const reworded = withAnswer(sameDay, 'job-plan', { words: 'Not the title.' }, false);
  expect([sameDay, reworded, nextDay].map((decision) => boardAt('2026-11-14 09:00', decision)?.overnight?.changed)).toEqual([
    [],
    [],
    ['job-stretch', 'gut'],
  ]);
  expect(boardAt('2026-11-14 09:00', nextDay)?.overnight?.before('job-stretch').answer).toBe('yes');
});

test('beside each point stand the facts that belong to it, from what was written and from the terms', () => {
  const workspace = aWorkspace({
    settings: someSettings({
      comparison: {
        ...someSettings().comparison,
        presentJob: { company: 'Marlow & Co', role: '', terms: someTerms({ base: { amount: 40_000, per: 'year' }, daysOff: 25 }) },
      },
    }),
    opportunities: [anOpportunity({ excites: 'Two days at home.' })],
    interviews: [anInterview({ feeling: 'rough' })],
    offers: [anOffer({ terms: someTerms({ base: { amount: 46_000, per: 'year' }, daysOff: 24, conditions: 'Two references.' }) })],
    debriefs: [
      aDebrief({
        growth: { answer: 'no', why: 'A flat team.' },
        reactions: 'They nodded.',
        signs: ['engaged', 'longer'],
        questions: [anAskedQuestion({ question: 'Where do you see yourself in five years?' })],
        ownQuestions: [anOwnQuestion({ state: 'half-answered', answer: 'Soon.' })],
      }),
    ],
  });
  const known = Object.entries(factsBeside(workspace, id, at('2026-11-13 10:00'))).filter(([, facts]) => facts.length > 0);
  expect(
    known.map(([point, facts]) => [point, facts.map(({ text, side, words }) => [text.key.slice('decision.fact.'.length), side, words])]),
  ).toEqual([
    ['job-stretch', [['growth', 'against', 'A flat team.']]],
    [
      'job-excited',
      [
        ['excites', 'for', 'Two days at home.'],
        ['felt', 'against', ''],
      ],
    ],
    [
      'job-lacking',
      [
        ['base', 'for', ''],
        ['terms', 'against', ''],
      ],
    ],
    ['company-proud', [['excites', 'for', 'Two days at home.']]],
    ['company-colleagues', [['met', null, '']]],
    [
      'manager-impression',
      [
        ['reactions', null, 'They nodded.'],
        ['sign', 'for', ''],
      ],
    ],
    [
      'manager-listening',
      [
        ['reactions', null, 'They nodded.'],
        ['sign', 'for', ''],
      ],
    ],
    ['manager-answers', [['own-question', 'against', 'Soon.']]],
    ['manager-passion', [['sign', 'for', '']]],
    ['manager-ambitions', [['they-asked', 'for', '']]],
    [
      'gut',
      [
        ['not-in-writing', 'against', ''],
        ['conditions', 'against', 'Two references.'],
        ['open-questions', 'against', ''],
        ['felt', 'against', ''],
      ],
    ],
  ]);
  expect(factsBeside(workspace, id, at('2026-11-13 10:00'))['job-lacking'][0]?.text).toEqual(
    message('decision.fact.base', { way: 'more', share: 15 }),
  );
});
