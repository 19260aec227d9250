import { expect, type Page } from 'playwright/test';
import type { Decision } from '../../core/model/decision.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { aDecision, anOpportunityId } from '../../core/testing/builders.ts';
import { anItemId } from '../../core/testing/learning-builders.ts';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import { ask, now, shownWorkspace } from '../window.ts';
import { at, type View } from './view.ts';

const id = anOpportunityId('merrow');

/** Also a decision about the offer of Merrow Water that was begun. */
export const withDecision = (workspace: Workspace): Workspace => ({
  ...workspace,
  decisions: {
    ...workspace.decisions,
    [id]: aDecision({
      id,
      answers: [{ point: 'job-stretch', answer: 'yes', words: 'More than now.' }],
      gut: { words: 'Kind people.', feeling: 'good' },
      cons: [{ id: anItemId('far'), text: 'Far away' }],
    }),
  },
});

/** Shows the decision as it would be after this. */
const after =
  (change: (decision: Decision) => Partial<Decision>, shows: string) =>
  async (page: Page): Promise<void> => {
    await at(`/offers/${id}/decision`)(page);
    const decision = (await shownWorkspace(page)).decisions[id] ?? aDecision({ id });
    await ask(page, 'decision.save', { ...decision, ...change(decision) });
    await expect(page.getByRole('heading', { name: shows })).toBeVisible();
  };

const looked = ({ answers }: Decision): Decision['firstLook'] => ({
  at: addMs(now(), -DAY_MS),
  lean: 'yes',
  answers: answers.map((answer) => ({ ...answer, answer: 'no' as const })),
  gut: { words: '', feeling: null },
});

/** The decision about one offer, in each of its turns. */
export const decisionViews: readonly View[] = [
  {
    name: 'the decision about an offer',
    show: after(() => ({ firstLook: null, secondLook: null, decided: null }), 'Where do you lean, after this first look?'),
  },
  {
    name: 'the second look at an offer',
    show: after((decision) => ({ firstLook: looked(decision), secondLook: null, decided: null }), 'The second look'),
  },
  {
    name: 'an offer that is to be answered',
    show: after(
      (decision) => ({ firstLook: looked(decision), secondLook: { at: now(), lean: 'no', words: '' }, decided: null }),
      'Your answer to Merrow Water',
    ),
  },
  {
    name: 'an offer that was decided on',
    show: after(() => ({ decided: { at: now(), answer: 'decline', why: '' } }), 'You decided to decline.'),
  },
  {
    name: 'an offer that is answered in a hurry',
    show: async (page) => {
      await after(() => ({ firstLook: null, secondLook: null, decided: null }), 'Where do you lean, after this first look?')(page);
      await page.getByRole('button', { name: 'Decide without a second look' }).click();
      await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();
    },
  },
  { name: 'a decision with no offer to decide about', show: at(`/offers/${anOpportunityId('northgate')}/decision`) },
];
