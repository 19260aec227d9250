import { expect, test } from 'playwright/test';
import type { Workspace } from '../../core/model/workspace.ts';
import { anInterviewId } from '../../core/testing/builders.ts';
import { aDebrief, aDocument, anAskedQuestion, anItemId } from '../../core/testing/learning-builders.ts';
import { DAY_MS, HOUR_MS } from '../../core/time/instant.ts';
import { launch, type RunningApp } from '../launch.ts';
import { folderWith, interviewsAt } from '../own-data.ts';
import { ask, now } from '../window.ts';
import { clear, faintWords, smallTargets, violations } from './findings.ts';
import { afterYesViews, withYes } from './after-yes-views.ts';
import { answersViews } from './answers-views.ts';
import { callerViews } from './caller-views.ts';
import { decisionViews, withDecision } from './decision-views.ts';
import { lettersViews, withLetters } from './letters-views.ts';
import { offerViews, withOffer } from './offer-views.ts';
import { offersViews, withSecondOffer } from './offers-views.ts';
import { opportunitiesViews } from './opportunities-views.ts';
import { opportunityViews } from './opportunity-views.ts';
import { peopleViews } from './people-views.ts';
import { preparationViews, withComing } from './preparation-views.ts';
import { recruiterViews, withRecruiter } from './recruiter-views.ts';
import { screenViews } from './screen-views.ts';

// Everybody can use it: axe finds nothing anywhere, and every target can be hit.

const views = [
  ...screenViews,
  ...opportunitiesViews,
  ...opportunityViews,
  ...offerViews,
  ...offersViews,
  ...answersViews,
  ...peopleViews,
  ...preparationViews,
  ...recruiterViews,
  ...lettersViews,
  ...callerViews,
  ...decisionViews,
  ...afterYesViews,
];

/** Also a CV in two versions, the older one handed over; neither copy is there, which is said on the screen. */
const withDocuments = (workspace: Workspace): Workspace => {
  const cv = aDocument();
  const [first] = cv.versions;
  const [opportunity] = Object.values(workspace.opportunities);
  if (first === undefined || opportunity === undefined) throw new Error('nothing to hand over');
  const handed = { id: anItemId('handed'), versionId: first.id, opportunityId: opportunity.id, personId: null, at: first.addedAt };
  const versions = [first, { ...first, id: anItemId('cv2'), label: '' }];
  return { ...workspace, documents: { [cv.id]: { ...cv, versions, handedOver: [handed] } } };
};

/** Also a debrief that was begun, and one that was put away. */
const withDebriefs = (workspace: Workspace): Workspace => {
  const [begun, away] = [anInterviewId('northgate'), anInterviewId('harbour')];
  return {
    ...workspace,
    debriefs: {
      ...workspace.debriefs,
      [begun]: aDebrief({ id: begun, forRecruiter: 'It went well.' }),
      [away]: aDebrief({
        id: away,
        questions: [anAskedQuestion({ about: 'Window functions', marks: ['vague'] })],
        keep: ['Write ten window functions by hand.'],
        closedAt: now(),
      }),
    },
  };
};

let running: RunningApp;
test.beforeAll(async () => {
  const interviews = interviewsAt(['Northgate', 'Harbour', 'Alder', 'Kestrel'], DAY_MS + HOUR_MS);
  const workspace = withYes(
    withDecision(withSecondOffer(withOffer(withLetters(withRecruiter(withComing(withDebriefs(withDocuments(interviews)))))))),
  );
  running = await launch({ folder: await folderWith(workspace) });
  // What came due meanwhile is said first, once.
  const digest = running.page.getByRole('dialog', { name: /^While you were away/ });
  await expect(digest).toBeVisible();
  expect(await violations(running.page)).toEqual([]);
  await digest.getByRole('button', { name: /^Show Today/ }).click();
});
test.afterAll(() => running.close());

/** The window in these colours; they stay. */
const inColours = (theme: 'light' | 'dark') => async (): Promise<void> => {
  await ask(running.page, 'preferences.update', { theme });
  await expect.poll(() => running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
};

test.describe('in light colours', () => {
  test.beforeAll(inColours('light'));
  for (const { name, show } of views) {
    test(`${name}: axe finds nothing, and no target is too small`, async () => {
      const { page } = running;
      await clear(page);
      await show(page);
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

test.describe('in dark colours', () => {
  test.beforeAll(inColours('dark'));
  for (const { name, show } of views) {
    test(`${name}: all words stand out`, async () => {
      const { page } = running;
      await clear(page);
      await show(page);
      expect(await faintWords(page)).toEqual([]);
    });
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`the first run in ${theme} colours: axe finds nothing, and no target is too small`, async () => {
    const running = await launch();
    const { page } = running;
    await ask(page, 'preferences.update', { theme });
    await expect(page.getByRole('heading', { name: 'Just out of an interview?' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'The interview in one line' }).fill('Priya Nair at Northgate today 2pm');
    await expect(page.getByRole('list', { name: 'What was understood, and what is worth adding' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await running.close();
  });
}
