import path from 'node:path';
import { expect, type Locator, type Page, test } from 'playwright/test';
import {
  aDecision,
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  aWorkspace,
  someTerms,
} from '../core/testing/builders.ts';
import { anItemId } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import { dayOf } from '../core/time/zone.ts';
import { expectFocusInSight, focused, tabTo } from './focus.ts';
import { dataFolder, launch, type RunningApp } from './launch.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { chooseFile } from './save-dialog.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// Offers, a decision, insights and a report with the keyboard alone: every stop is in sight, and what was pressed never takes the focus with it.

test.describe.configure({ mode: 'serial' });

const [halden, pellow] = [anOpportunityId('halden'), anOpportunityId('pellow')];
const dana = aPerson({ id: aPersonId('dana'), name: 'Dana Whitlock', roles: ['hiring-manager'], company: 'Halden Freight' });
const deadline = { on: addDays(dayOf(now(), zone), 6), time: null, zone };
const here = { opportunityIds: [halden], personId: dana.id };

const workspace = () => {
  const settings = quietSettings();
  const made = (name: string, days: number) =>
    anEvent('offer-made', {
      id: anEventId(name),
      opportunityIds: [anOpportunityId(name)],
      at: addMs(now(), -days * DAY_MS),
      deadline,
    });
  return aWorkspace({
    settings: {
      ...settings,
      comparison: {
        ...settings.comparison,
        presentJob: { company: 'Marlow & Co', role: 'Analyst', terms: someTerms({ base: { amount: 39_200, per: 'year' }, daysOff: 25 }) },
      },
    },
    opportunities: [
      anOpportunity({ id: halden, company: 'Halden Freight', zone }),
      anOpportunity({ id: pellow, company: 'Pellow Health', zone }),
    ],
    people: [dana],
    interviews: ['halden', 'pellow'].map((name) =>
      anInterview({
        id: anInterviewId(name),
        opportunityId: anOpportunityId(name),
        zone,
        interviewerIds: [],
        startAt: addMs(now(), -9 * DAY_MS),
        endAt: addMs(now(), HOUR_MS - 9 * DAY_MS),
      }),
    ),
    events: [
      made('halden', 3),
      made('pellow', 2),
      ...['halden', 'pellow'].map((name) =>
        anEvent('stage-reached', {
          id: anEventId(`${name}applied`),
          opportunityIds: [anOpportunityId(name)],
          stage: 'applied',
          at: addMs(now(), -20 * DAY_MS),
        }),
      ),
      anEvent('told', { ...here, id: anEventId('asked'), words: '£48,000', at: addMs(now(), -2 * DAY_MS) }),
    ],
    offers: [
      anOffer({
        id: halden,
        terms: someTerms({
          base: { amount: 46_500, per: 'year' },
          daysOff: 25,
          benefits: [{ id: anItemId('bicycle'), name: 'A bicycle', yearly: 300 }],
        }),
      }),
      anOffer({ id: pellow, terms: someTerms({ base: { amount: 44_000, per: 'year' }, daysOff: 30, place: 'Leeds', daysOnSite: 3 }) }),
    ],
    decisions: [aDecision({ id: halden, cons: [{ id: anItemId('far'), text: 'Far away' }] })],
  });
};

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()), args: ['--lang=en-GB'] });
});
test.afterAll(() => running.close());

/** Something in the page has the focus. */
const expectFocusKept = (page: Page): Promise<void> => expect(focused(page)).toHaveCount(1);

/** More stops than any of these screens has. */
const MOST_STOPS = 160;

/** How many stops of the Tab key there are in the sheet, as the document has them. */
const stopsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, [tabindex])')].filter(
        (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility({ visibilityProperty: true }),
      ).length,
  );

for (const [what, route] of [
  ['the offers side by side', '/offers?all'],
  ['the terms of an offer', `/offers/${halden}`],
  ['its negotiation', `/offers/${halden}/negotiation`],
  ['the decision about it', `/offers/${halden}/decision`],
  ['the present job', '/offers/present'],
  ['the insights', '/insights'],
  ['the activity report', '/insights/report'],
] as const) {
  test(`every stop of the Tab key on ${what} is in sight, and none is left out`, async () => {
    const { page } = running;
    await goTo(page, route);
    await expect(page.locator('main h1').first()).toBeVisible();
    const stops = await stopsIn(page);
    expect(stops).toBeGreaterThan(3);
    await page.locator('main').evaluate((main) => {
      main.tabIndex = -1;
      main.focus();
    });
    const seen = new Set<number>();
    let last = -1;
    for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const main = document.querySelector('main');
        const all = [...(main?.querySelectorAll('*') ?? [])];
        return document.activeElement === null ? -1 : all.indexOf(document.activeElement);
      });
      if (at < 0) break;
      // A field of a day has a stop for each of its parts.
      if (at === last) continue;
      last = at;
      expect(seen.has(at)).toBe(false);
      seen.add(at);
      await expectFocusInSight(page);
    }
    expect(seen.size).toBe(stops);
  });
}

test('from the offers to one of them, a weight and what a year is made of', async () => {
  const { page } = running;
  await page.keyboard.press('Control+5');
  await expect(page).toHaveURL(/#\/offers$/u);
  const total = page.getByRole('button', { name: /what it is made of$/u }).first();
  await tabTo(page, total);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(total).toBeFocused();
  const only = page.getByRole('switch', { name: 'Only what differs' });
  await tabTo(page, only, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(only).toBeChecked();
  await expect(only).toBeFocused();
  await page.keyboard.press('Space');
  const more = page.getByRole('button', { name: /more: /u });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show fewer' })).toBeVisible();
  await expectFocusKept(page);
  await tabTo(page, page.getByRole('slider', { name: 'Weight of Time off' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await shownWorkspace(page)).settings.comparison.weights['time-off']).toBe(2);
  await expect(page.getByText('Pellow Health leads by your weights', { exact: false })).toBeVisible();
  await tabTo(page, page.getByRole('columnheader').getByRole('link', { name: 'Halden Freight' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Halden Freight' })).toBeVisible();
  await expectFocusKept(page);
});

test('a part is left and another is come to, and the focus stays on the switch between them', async () => {
  const { page } = running;
  const part = (name: string): Locator => page.getByRole('navigation', { name: 'Parts of this offer' }).getByRole('link', { name });
  await tabTo(page, page.getByRole('textbox', { name: 'What the offer depends on' }));
  await page.keyboard.type('Two references.');
  await tabTo(page, part('Decision'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'The manager' })).toBeVisible();
  await expect(part('Decision')).toBeFocused();
  expect((await shownWorkspace(page)).offers[halden]?.terms.conditions).toBe('Two references.');
  await tabTo(page, part('Terms'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What the offer depends on' })).toHaveValue('Two references.');
  await expectFocusKept(page);
});

test('benefits and equity come and go, and the focus goes on beside them', async () => {
  const { page } = running;
  const add = page.getByRole('button', { name: 'Add a benefit' });
  await tabTo(page, page.getByRole('button', { name: 'Remove A bicycle' }));
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Benefit', exact: true })).toBeFocused();
  await page.keyboard.type('Lunch');
  await tabTo(page, page.getByRole('button', { name: 'Add equity' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Worth today' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'No equity after all' }));
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();
  await expect.poll(async () => (await shownWorkspace(page)).offers[halden]?.terms.benefits.map(({ name }) => name)).toEqual(['Lunch']);
});

test('a line of the negotiation is noted, its warning left and looked at again, and the line removed', async () => {
  const { page } = running;
  await tabTo(page, page.getByRole('link', { name: 'Negotiation' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'What you said' });
  await tabTo(page, field);
  await page.keyboard.type('£52,000');
  await page.keyboard.press('Enter');
  const noted = page.getByRole('list', { name: 'What was said of terms' }).locator('> li').filter({ hasText: '£52,000' });
  await expect(noted).toContainText('They have £48,000 from you.');
  await expect(field).toBeFocused();
  await tabTo(page, noted.getByRole('button', { name: 'It is fine as it is' }));
  await page.keyboard.press('Enter');
  await expect(noted.getByRole('button', { name: 'Look again at what you left' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(noted).toContainText('They have £48,000 from you.');
  await expect(noted.locator(':focus')).toHaveCount(1);
  await tabTo(page, noted.getByRole('button', { name: /^Edit: /u }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Correct this entry' });
  await tabTo(page, dialog.getByRole('button', { name: 'Remove this entry' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(noted).toHaveCount(0);
  await expectFocusKept(page);
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a point, a reason, a hurried answer and thinking again', async () => {
  const { page } = running;
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Decision' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const point = page.getByRole('group', { name: 'Would the job bring out all that is in you?', exact: true });
  await tabTo(page, point.getByRole('button', { name: 'Yes' }));
  await page.keyboard.press('Space');
  await expect(point.getByRole('button', { name: 'Yes', pressed: true })).toBeFocused();
  await goTo(page, `/offers/${halden}/decision`);
  const remove = page.getByRole('button', { name: 'Remove “Far away”' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'One more reason against it' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Decide without a second look' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where do you lean, after this first look?' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Accept', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You decided to accept.' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Think again' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Where do you lean, after this first look?' })).toBeFocused();
});

test('the pictures of the insights by arrows, as a table, and their menu', async () => {
  const { page } = running;
  await page.keyboard.press('Control+6');
  const picture = page.getByRole('application').first();
  await tabTo(page, picture);
  await page.keyboard.press('ArrowRight');
  await expect(picture.getByRole('status')).not.toBeEmpty();
  await page.keyboard.press('End');
  await expect(picture.getByRole('status')).not.toBeEmpty();
  await expect(picture).toBeFocused();
  const toTable = page.getByRole('button', { name: /^Read as a table: /u }).first();
  await tabTo(page, toTable, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Show the picture: /u }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toTable).toBeFocused();
  const save = page.getByRole('button', { name: /^Save: /u }).first();
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(save).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: 'All' }).first(), 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('From', { exact: true })).toBeVisible();
  await expectFocusKept(page);
});

test('the report: what it leaves out, a company, a sheet', async () => {
  const { page } = running;
  await goTo(page, '/insights/report');
  const contacts = page.getByRole('switch', { name: 'Contacts' });
  await tabTo(page, contacts);
  await page.keyboard.press('Space');
  await expect(contacts).not.toBeChecked();
  await expect(contacts).toBeFocused();
  const companies = page.getByRole('button', { name: 'Leave companies out…' });
  await tabTo(page, companies);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Pellow Health' }));
  await page.keyboard.press('Space');
  const dialog = page.getByRole('dialog', { name: 'Which companies it names' });
  await tabTo(page, dialog.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expectFocusKept(page);
  await expect(page.getByRole('region', { name: 'The report as it is printed' })).not.toContainText('Pellow Health');
  const pdf = page.getByRole('button', { name: 'Save as PDF…' });
  await tabTo(page, pdf);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pdf).toBeFocused();
  const table = page.getByRole('button', { name: 'Save as CSV…' });
  await chooseFile(running, path.join(dataFolder(), 'report.csv'));
  await tabTo(page, table);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as report.csv')).toBeVisible();
  await expect(table).toBeFocused();
});

test('what narrows the insights is let go, and the focus stays where it was', async () => {
  const { page } = running;
  await goTo(page, '/insights?role=nobody');
  const everything = page.getByRole('main').getByRole('button', { name: 'Show everything' });
  await tabTo(page, everything);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application').first()).toBeVisible();
  await expectFocusKept(page);
  await tabTo(page, page.getByRole('button', { name: 'Narrow', exact: true }));
  await page.keyboard.press('Enter');
  const role = page.getByRole('textbox', { name: 'Words of the role' });
  await tabTo(page, role);
  await page.keyboard.type('analyst');
  const narrow = page.getByRole('dialog', { name: 'Which opportunities' });
  const clear = narrow.getByRole('button', { name: 'Widen again' });
  await tabTo(page, clear);
  await page.keyboard.press('Enter');
  await expect(clear).toHaveCount(0);
  await expect(narrow.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Narrow', exact: true })).toBeFocused();
});

test('the dialog of a deadline gives the focus back to where it was opened from', async () => {
  const { page } = running;
  await goTo(page, `/offers/${halden}`);
  const more = page.getByRole('main').getByRole('button', { name: 'More', exact: true });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^The deadline moved/u }).press('Enter');
  await expect(page.getByRole('dialog', { name: /deadline/iu })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});
