import { expect, type Page, test } from 'playwright/test';
import type { CallSheet } from '../core/model/call-sheet.ts';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aDebrief, anOwnQuestion } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import { dayOf } from '../core/time/zone.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// The call to the recruiter: one page in front of the person while they are on the phone.

test.describe.configure({ mode: 'serial' });

const tom = aPersonId('tom');
const route = { kind: 'recruiter', recruiterId: tom, agency: 'Kestrel' } as const;
const [northgate, halden, pellow] = ['northgate', 'halden', 'pellow'].map(anOpportunityId) as [
  ReturnType<typeof anOpportunityId>,
  ReturnType<typeof anOpportunityId>,
  ReturnType<typeof anOpportunityId>,
];
const [atNorthgate, atHalden, atPellow] = ['northgate', 'halden', 'pellow'].map(anInterviewId) as [
  ReturnType<typeof anInterviewId>,
  ReturnType<typeof anInterviewId>,
  ReturnType<typeof anInterviewId>,
];

const held = (opportunityId: typeof northgate, id: typeof atNorthgate, endedMsAgo: number, given = {}) => {
  const endAt = addMs(now(), -endedMsAgo);
  return anInterview({ id, opportunityId, zone, startAt: addMs(endAt, -HOUR_MS), endAt, loggedAt: endAt, ...given });
};

const workspace = (): Workspace =>
  aWorkspace({
    settings: quietSettings(),
    opportunities: [
      anOpportunity({ id: northgate, company: 'Northgate', zone, route, excites: 'The outage reports decide something.' }),
      anOpportunity({ id: halden, company: 'Halden', zone, route }),
      anOpportunity({ id: pellow, company: 'Pellow', zone }),
    ],
    interviews: [
      held(northgate, atNorthgate, HOUR_MS, { feeling: 'rough' }),
      held(halden, atHalden, HOUR_MS + 20 * MINUTE_MS, { interviewerIds: [] }),
      held(pellow, atPellow, 3 * DAY_MS, { interviewerIds: [] }),
    ],
    people: [
      aPerson({ company: 'Northgate' }),
      aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Kestrel', phones: ['020 7946 0142'] }),
    ],
    debriefs: [
      aDebrief({
        id: atNorthgate,
        topics: ['the outage reports'],
        forRecruiter: 'One question caught me off guard.',
        ownQuestions: [anOwnQuestion({ question: 'Who would I learn from?', state: 'forgotten' })],
      }),
    ],
  });

const sheetOf = async (page: Page, id = atNorthgate): Promise<CallSheet | undefined> => (await shownWorkspace(page)).callSheets[id];
const part = (page: Page, company: string) => page.getByRole('region', { name: new RegExp(`^${company}, first interview`) });

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

test('from Today, one call about both interviews, with the number at the top and the person’s own words first', async () => {
  const { page } = running;
  await goTo(page, '/today');
  await page.getByRole('link', { name: 'Call Tom Lindqvist with your feedback on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Call Tom Lindqvist' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Numbers' })).toHaveText('020 7946 0142');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  const north = part(page, 'Northgate');
  await expect(north.getByRole('textbox', { name: 'What you will tell them' })).toHaveValue('One question caught me off guard.');
  await expect(north.getByRole('checkbox', { name: /^Say at once that it could have gone better/ })).toBeVisible();
  await expect(north.getByRole('textbox', { name: 'What they may pass on' })).toHaveValue('The outage reports decide something.');
  await expect(north.getByRole('textbox', { name: 'What was good about meeting them' })).toHaveValue(
    'I enjoyed meeting Priya Nair, and talking about the outage reports.',
  );
  await expect(north.getByRole('textbox', { name: 'For them to ask' })).toHaveValue('Who would I learn from?');
  await expect(part(page, 'Halden').getByText('There is no debrief yet.')).toBeVisible();
});

test('the words for the recruiter are the debrief’s, and what runs oneself down is pointed at', async () => {
  const { page } = running;
  const words = part(page, 'Northgate').getByRole('textbox', { name: 'What you will tell them' });
  await words.fill('I completely messed up one of my answers.');
  await expect(part(page, 'Northgate').getByRole('list', { name: 'Worth another look' })).toBeVisible();
  await words.fill('One question caught me off guard; next time I take a breath first.');
  await words.blur();
  await expect
    .poll(async () => (await shownWorkspace(page)).debriefs[atNorthgate]?.forRecruiter)
    .toBe('One question caught me off guard; next time I take a breath first.');
});

test('the recruiter hears of no other interview unless it is switched on, and then in words that name nobody', async () => {
  const { page } = running;
  const north = part(page, 'Northgate');
  await expect(north.getByRole('switch', { checked: true })).toHaveCount(0);
  await north.getByRole('switch', { name: /^Pellow/ }).click();
  const hears = north.getByRole('textbox', { name: 'What Tom Lindqvist hears about Pellow' });
  await expect(hears).toHaveValue('I have had a first interview elsewhere and wait to hear. Compared with it, this role …');
  await hears.fill('I also spoke with another company; this role is closer to what I do.');
  await hears.blur();
  await expect
    .poll(async () => (await sheetOf(page))?.mention)
    .toEqual([{ opportunityId: pellow, words: 'I also spoke with another company; this role is closer to what I do.' }]);
});

test('nobody picking up is noted, and the call is put off without being done', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'They did not pick up' }).click();
  await expect(page.getByText('Noted. When will you ring again?')).toBeVisible();
  await page.getByRole('group', { name: 'The call' }).getByRole('button').first().click();
  await expect(page.getByText(/^Nobody picked up/).first()).toBeVisible();
  const { events } = await shownWorkspace(page);
  expect(Object.values(events).map((event) => ('about' in event ? [event.about, event.opportunityIds.length] : event.kind))).toEqual([
    ['missed-call', 2],
  ]);
  await expect
    .poll(async () => Object.values((await shownWorkspace(page)).marks).map(({ state }) => state.kind))
    .toEqual(['snoozed', 'snoozed']);
});

test('what is ticked and typed during the call survives a quit in the middle', async () => {
  const { page, folder } = running;
  const north = part(page, 'Northgate');
  // A tick stands once it is kept.
  await north.getByRole('checkbox', { name: 'How it went, from you first' }).click();
  await expect(north.getByRole('checkbox', { name: 'How it went, from you first' })).toBeChecked();
  await north.getByRole('textbox', { name: 'Their feedback' }).fill('They liked how I explained the sketch.');
  await expect.poll(async () => (await sheetOf(page))?.heard.feedback).toBe('They liked how I explained the sketch.');
  await running.close();
  running = await launch({ folder });
  await goTo(running.page, `/opportunities/${northgate}/call/${atNorthgate}`);
  const again = part(running.page, 'Northgate');
  await expect(again.getByRole('checkbox', { name: 'How it went, from you first' })).toBeChecked();
  await expect(again.getByRole('textbox', { name: 'Their feedback' })).toHaveValue('They liked how I explained the sketch.');
});

test('once the call is over, what was heard is part of the plan, both steps are done, and it can be undone', async () => {
  const { page } = running;
  const north = part(page, 'Northgate');
  const decides = addDays(dayOf(now(), zone), 8);
  await north.getByRole('textbox', { name: 'The good in it, to keep' }).fill('Clear questions.');
  await north.getByLabel('They decide on').fill(decides);
  await north.getByRole('button', { name: 'Welcome' }).click();
  await part(page, 'Halden').getByRole('textbox', { name: 'Anything else' }).fill('They are slow.');
  await page.getByRole('button', { name: 'The call is over' }).click();
  await expect(page).toHaveURL(new RegExp(`/opportunities/${northgate}$`));
  await expect(page.getByText('Call with Tom Lindqvist marked as made')).toBeVisible();
  const facts = async () => {
    const { events, marks } = await shownWorkspace(page);
    return [
      Object.values(events)
        .map((event) => ('about' in event ? `${event.direction} ${event.about}: ${event.notes}` : event.kind))
        .toSorted(),
      Object.values(marks).map(({ state }) => state.kind),
    ];
  };
  await expect.poll(facts).toEqual([
    [
      'decision-date-stated',
      'direct-note-answered',
      'in feedback: They liked how I explained the sketch.\n\nClear questions.',
      'out feedback: Halden: They are slow.',
      'out missed-call: ',
      'told',
    ],
    ['done', 'done'],
  ]);
  await expect(page.getByText('Called Tom Lindqvist with your feedback')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await facts())[0]).toEqual(['out missed-call: ']);
  expect((await sheetOf(page))?.heard.positive).toBe('Clear questions.');
});

test('what was heard wrongly is corrected on the sheet, and the plan follows', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${northgate}/call/${atNorthgate}`);
  await page.getByRole('button', { name: 'The call is over' }).click();
  await expect(page).toHaveURL(new RegExp(`/opportunities/${northgate}$`));
  await goTo(page, `/opportunities/${northgate}/call/${atNorthgate}`);
  await expect(page.getByText(/You called/)).toBeVisible();
  await part(page, 'Northgate').getByRole('button', { name: 'Better through them' }).click();
  await page.getByRole('button', { name: 'Save the corrections' }).click();
  const answers = async () =>
    Object.values((await shownWorkspace(page)).events).flatMap((event) => (event.kind === 'direct-note-answered' ? [event.agreed] : []));
  await expect.poll(answers).toEqual([false]);
});

test('the letter C and the palette open the sheet', async () => {
  const { page } = running;
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await goTo(page, `/opportunities`);
  await page
    .getByRole('link', { name: /Northgate/ })
    .first()
    .focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Call Tom Lindqvist' })).toBeVisible();
});

test('where nobody stands between them, or the interview is still ahead, the sheet says so', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${pellow}/call/${atPellow}`);
  await expect(page.getByRole('heading', { name: 'No recruiter stands between you and Pellow.' })).toBeVisible();
  await goTo(page, `/opportunities/${northgate}/call/int_gone0000`);
  await expect(page.getByRole('heading', { name: 'This interview is not here any more.' })).toBeVisible();
});
