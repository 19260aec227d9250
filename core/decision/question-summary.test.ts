import { expect, test } from 'vitest';
import { message } from '../messages/message.ts';
import type { ActionKey } from '../model/ids.ts';
import { keyOf } from '../playbook/action-key.ts';
import { aDecision, anEvent, anOffer, anOpportunity, at, aWorkspace, someSettings } from '../testing/builders.ts';
import { anItemId } from '../testing/learning-builders.ts';
import { questionSummary } from './question-summary.ts';

const now = at('2026-11-13 10:00');
const { id } = anOpportunity();
const settings = someSettings();

test('each question is counted by its points, and the gut is quoted beside what speaks against it', () => {
  const workspace = aWorkspace({
    settings,
    offers: [anOffer()],
    decisions: [
      aDecision({
        answers: [
          { point: 'job-stretch', answer: 'yes', words: '' },
          { point: 'job-plan', answer: 'partly', words: 'Not the title I wanted.' },
          { point: 'company-proud', answer: 'no', words: '' },
          { point: 'manager-answers', answer: null, words: 'Not sure.' },
        ],
        gut: { words: 'I walked out faster than I walked in.', feeling: 'good' },
        cons: [{ id: anItemId('left'), text: 'Two of five left this team in a year' }],
      }),
    ],
  });
  expect(questionSummary(workspace, id, now)).toEqual({
    job: { yes: 1, partly: 1, no: 0, of: 4 },
    company: { yes: 0, partly: 0, no: 1, of: 4 },
    manager: { yes: 0, partly: 0, no: 0, of: 8 },
    gut: 'I walked out faster than I walked in.',
    feeling: 'good',
    facts: [
      { text: message('decision.fact.own-con'), words: 'Two of five left this team in a year', side: 'against' },
      { text: message('decision.fact.not-in-writing'), words: '', side: 'against' },
    ],
  });
});

test('beside a gut that says no stands what speaks for it', () => {
  const workspace = aWorkspace({
    offers: [anOffer({ isInWriting: true })],
    decisions: [
      aDecision({ gut: { words: 'Something is off.', feeling: 'rough' }, pros: [{ id: anItemId('near'), text: 'Ten minutes away' }] }),
    ],
  });
  expect(questionSummary(workspace, id, now).facts).toEqual([
    { text: message('decision.fact.own-pro'), words: 'Ten minutes away', side: 'for' },
    { text: message('decision.fact.in-writing'), words: '', side: 'for' },
  ]);
});

test('points that were ticked in the guide before there was a board read as a yes, until they are answered', () => {
  const offer = anEvent('offer-made', { at: at('2026-11-12 09:00') });
  const key: ActionKey = keyOf('decide-offer', id, offer.id);
  const workspace = {
    ...aWorkspace({ events: [offer], decisions: [aDecision({ answers: [{ point: 'job-plan', answer: 'no', words: '' }] })] }),
    ticks: { [key]: { key, opportunityId: id, points: ['job-stretch', 'job-plan', 'gut'] } },
  };
  expect(questionSummary(workspace, id, now).job).toEqual({ yes: 1, partly: 0, no: 1, of: 4 });
});
