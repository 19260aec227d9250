import { expect, type Page, test } from 'playwright/test';
import type { WorkspaceEvent } from '../core/model/event.ts';
import type { Workspace } from '../core/model/workspace.ts';
import { anEvent, anEventId, anInterview, anOpportunity, anOpportunityId, aPerson, aWorkspace } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import { dayOf } from '../core/time/zone.ts';
import { launch } from './launch.ts';
import { finding, letterChecks, letterText } from './letter-screen.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { goTo, now, planOf, shownWorkspace, speakerOf } from './window.ts';

// A question for news while it is written: too soon is said with the reason and the day from which it is fine, and holds nothing back.

const northgate = anOpportunityId('northgate');
const today = dayOf(now(), zone);
const DAYS_TO_DECISION = 6;
const HELD_DAYS_AGO = 3;

const workspace = (events: readonly WorkspaceEvent[], heldDaysAgo = HELD_DAYS_AGO): Workspace => {
  const endAt = addMs(now(), -heldDaysAgo * DAY_MS);
  return aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
    opportunities: [anOpportunity({ id: northgate, company: 'Northgate', role: 'Data Analyst', zone })],
    people: [aPerson({ company: 'Northgate' })],
    interviews: [anInterview({ opportunityId: northgate, zone, startAt: addMs(endAt, -HOUR_MS), endAt, loggedAt: endAt })],
    events,
  });
};

const stated = anEvent('decision-date-stated', {
  opportunityIds: [northgate],
  on: addDays(today, DAYS_TO_DECISION),
  at: addMs(now(), -HELD_DAYS_AGO * DAY_MS),
});

const write = async (page: Page): Promise<void> => {
  await goTo(page, `/opportunities/${northgate}/write?kind=check-in`);
  await expect(letterText(page)).toBeVisible();
};

test('before the day they named, it says which day that is and from when asking is fine: when the plan has it', async () => {
  const running = await launch({ folder: await folderWith(workspace([stated])) });
  const { page } = running;
  await write(page);
  const early = finding(page, 'It is early for this letter');
  const planned = (await planOf(page)).find(({ ruleId }) => ruleId === 'check-in');
  if (planned === undefined) throw new Error('no check-in is planned');
  const say = await speakerOf(page);
  const fine = say({ key: 'letters.fine-from', values: { at: { at: planned.idealAt, as: 'sentence' } } });
  await expect(early).toContainText(fine);
  expect(dayOf(planned.idealAt, zone) > addDays(today, DAYS_TO_DECISION)).toBe(true);
  await early.getByRole('button', { name: /^Why: / }).click();
  await expect(early).toContainText('A career magazine advises to keep to the time they named.');

  // A warning holds nothing back.
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Mark as sent' })).toBeVisible();
  await running.close();
});

test('without a day, it counts from the last contact by the pace, and leaving the warning keeps it away', async () => {
  const running = await launch({ folder: await folderWith(workspace([])) });
  const { page } = running;
  await write(page);
  const early = finding(page, 'It is early for this letter');
  await expect(early).toContainText(/Fine .+\./u);
  await early.getByRole('button', { name: /^Why: / }).click();
  await expect(early).toContainText('about a week');
  await early.getByRole('button', { name: /^Leave it/ }).click();
  await expect(early).toHaveCount(0);
  await goTo(page, '/today');
  // Nobody is back before it is kept.
  await expect.poll(async () => Object.keys((await shownWorkspace(page)).letters)).toHaveLength(1);
  await write(page);
  await expect(letterChecks(page).getByRole('button', { name: 'One thing left as it is' })).toBeVisible();
  await expect(early).toHaveCount(0);
  await running.close();
});

test('a third question without an answer is named, and one in its time is fine', async () => {
  const asked = (name: string, daysAgo: number) =>
    anEvent('contact', {
      id: anEventId(name),
      opportunityIds: [northgate],
      direction: 'out',
      about: 'check-in',
      at: addMs(now(), -daysAgo * DAY_MS),
    });
  const late = await launch({ folder: await folderWith(workspace([asked('one', 30), asked('two', 20)], 40)) });
  await write(late.page);
  await expect(finding(late.page, 'Two questions of yours are still without an answer')).toContainText('Whoever wants you will write.');
  await late.close();

  const fine = await launch({ folder: await folderWith(workspace([], 15)) });
  await write(fine.page);
  await expect(letterChecks(fine.page).getByText('Timing: not too soon')).toBeVisible();
  await fine.close();
});
