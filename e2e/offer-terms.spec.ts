import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anOpportunityId } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { dayOf } from '../core/time/zone.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings, zone } from './own-data.ts';
import { ask, goTo, now, shownWorkspace } from './window.ts';

// An offer comes in, its terms are laid out as fast as they are said, and its deadline is watched and moved.

test.describe.configure({ mode: 'serial' });

const id = anOpportunityId('northgate');
let running: RunningApp;

test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Northgate'], 26 * HOUR_MS, quietSettings())) });
});
test.afterAll(() => running.close());

const main = (page: Page) => page.getByRole('main');
const field = (page: Page, name: string) => main(page).getByLabel(name, { exact: true });
const termsOf = async (page: Page) => (await shownWorkspace(page)).offers[id]?.terms;
const kept = (page: Page, part: (workspace: Workspace) => unknown) => expect.poll(async () => part(await shownWorkspace(page)));

const find = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill(words);
};

test('once an offer is noted its terms can be laid out in a click', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${id}?happened=offer`);
  const dialog = page.getByRole('dialog', { name: 'They made you an offer' });
  await dialog.getByLabel('The offer stands until').fill(dayOf(addMs(now(), 4 * DAY_MS), zone));
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await page.getByRole('button', { name: 'Lay out its terms' }).click();
  await expect(page).toHaveURL(new RegExp(`#/offers/${id}$`, 'u'));
  await expect(main(page).getByRole('heading', { level: 1, name: 'Northgate' })).toBeVisible();
  await expect(main(page).getByText(/They want an answer by .* · (4 days|3 days) left/u)).toBeVisible();
});

test('an amount that stops being one leaves nothing of itself behind, and one typed anew is still for what it was for', async () => {
  const { page } = running;
  await field(page, 'Base pay').fill('400 a day');
  await kept(page, ({ offers }) => offers[id]?.terms.base).toEqual({ amount: 400, per: 'day' });
  await field(page, 'Base pay').blur();
  await field(page, 'Base pay').fill('');
  await field(page, 'Base pay').pressSequentially('42');
  await kept(page, ({ offers }) => offers[id]?.terms.base).toEqual({ amount: 42, per: 'day' });
  await field(page, 'Base pay').pressSequentially(' grand or so');
  await field(page, 'Base pay').blur();
  await kept(page, ({ offers }) => offers[id]?.terms.base).toEqual({ amount: 400, per: 'day' });
  await field(page, 'Base pay').fill('46500');
  await kept(page, ({ offers }) => offers[id]?.terms.base).toEqual({ amount: 46_500, per: 'year' });
  await expect(field(page, 'For').first()).toHaveValue('year');
  await field(page, 'Base pay').fill('40k a year');
  await kept(page, ({ offers }) => offers[id]?.terms.base).toEqual({ amount: 40_000, per: 'year' });
});

test('a benefit that is taken out comes back with an undo, with what was typed beside it since', async () => {
  const { page } = running;
  await main(page).getByRole('button', { name: 'Add a benefit' }).click();
  await field(page, 'Benefit').fill('Season ticket');
  await field(page, 'Worth a year, if you like').fill('1200');
  await main(page).getByRole('button', { name: 'Remove Season ticket' }).click();
  await expect(page.getByText('Season ticket taken out of the terms')).toBeVisible();
  await kept(page, ({ offers }) => offers[id]?.terms.benefits).toEqual([]);
  await field(page, 'Days off a year').fill('27');
  await field(page, 'Days off a year').blur();
  await kept(page, ({ offers }) => offers[id]?.terms.daysOff).toBe(27);
  await page.getByRole('button', { name: 'Undo' }).click();
  await kept(page, ({ offers }) => offers[id]?.terms.benefits).toEqual([expect.objectContaining({ name: 'Season ticket', yearly: 1200 })]);
  await kept(page, ({ offers }) => offers[id]?.terms.daysOff).toBe(27);
  await expect(field(page, 'Benefit')).toHaveValue('Season ticket');
  await main(page).getByRole('button', { name: 'Remove Season ticket' }).click();
  await kept(page, ({ offers }) => offers[id]?.terms.benefits).toEqual([]);
});

test('a share in the company is typed at once where it is asked for, and the keyboard goes on where it is taken out', async () => {
  const { page } = running;
  await main(page).getByRole('button', { name: 'Add equity' }).click();
  await expect(field(page, 'Worth today')).toBeFocused();
  await main(page).getByRole('button', { name: 'No equity after all' }).click();
  await expect(main(page).getByRole('button', { name: 'Add a benefit' })).toBeFocused();
});

test('terms are typed as one says them, and a year of them is counted while they are typed', async () => {
  const { page } = running;
  await field(page, 'Base pay').fill('46.5k');
  await field(page, 'Bonus a year').fill('4%');
  await expect(field(page, 'Base pay')).toHaveValue('£46,500');
  await field(page, 'Bonus you expect').fill('50');
  await field(page, 'Pension they pay').fill('5 %');
  await field(page, 'Days off a year').fill('25');
  await field(page, 'Where the work is').fill('Leeds');
  await field(page, 'Days a week there').fill('3');
  await field(page, 'Its cost a month').fill('£96');
  // 46,500, half of 4 % of it, 5 % of it, less twelve times 96.
  await expect(page.getByRole('complementary').getByText('£48,603')).toBeVisible();
  await field(page, 'Tax you reckon with').fill('25');
  // A quarter of 46,500 and 930 is taken off.
  await expect(page.getByRole('complementary').getByText('£36,745.5', { exact: false }).or(page.getByText('£36,746'))).toBeVisible();
  await field(page, 'Tax you reckon with').fill('');
  await kept(page, ({ offers }) => offers[id]?.terms.commuteMonthly).toBe(96);
});

test('what is no amount is said, kept in sight, and not saved', async () => {
  const { page } = running;
  await field(page, 'Base pay').fill('a lot');
  await field(page, 'Bonus a year').focus();
  await expect(main(page).getByText('No amount in GBP could be read. 46,500 and 46.5k can.')).toBeVisible();
  await expect(field(page, 'Base pay')).toHaveValue('a lot');
  expect((await termsOf(page))?.base).toEqual({ amount: 46_500, per: 'year' });
  await goTo(page, '/offers');
  await expect(main(page).getByText('No amount in GBP')).toHaveCount(0);
  await goTo(page, `/offers/${id}`);
  await expect(field(page, 'Base pay')).toHaveValue('a lot');
  await expect(main(page).getByText('No amount in GBP could be read. 46,500 and 46.5k can.')).toBeVisible();
  expect((await termsOf(page))?.base).toEqual({ amount: 46_500, per: 'year' });
  await field(page, 'Base pay').fill('€31 an hour');
  await field(page, 'Hours a week').fill('37,5');
  await expect(field(page, 'Currency')).toHaveValue('EUR');
  await expect(field(page, 'For')).toHaveValue('hour');
  await kept(page, ({ offers }) => offers[id]?.terms.hours).toBe(37.5);
  await field(page, 'Base pay').fill('£46,500 a year');
  await kept(page, ({ offers }) => [offers[id]?.terms.base, offers[id]?.terms.currency]).toEqual([{ amount: 46_500, per: 'year' }, 'GBP']);
});

test('benefits and equity are added, counted and removed', async () => {
  const { page } = running;
  await main(page).getByRole('button', { name: 'Add a benefit' }).click();
  await expect(field(page, 'Benefit')).toBeFocused();
  await page.keyboard.type('Health insurance');
  await field(page, 'Worth a year, if you like').fill('600');
  await main(page).getByRole('button', { name: 'Add equity' }).click();
  await field(page, 'Worth today').fill('8k');
  await field(page, 'Vests over years').fill('4');
  // 48,603 with 600 and a quarter of 8,000.
  await expect(page.getByRole('complementary').getByText('£51,203')).toBeVisible();
  await main(page).getByRole('button', { name: 'No equity after all' }).click();
  await main(page).getByRole('button', { name: 'Remove Health insurance' }).click();
  await expect(page.getByRole('complementary').getByText('£48,603')).toBeVisible();
  await kept(page, ({ offers }) => [offers[id]?.terms.equity, offers[id]?.terms.benefits]).toEqual([null, []]);
});

test('more time is asked for by a letter, one click away', async () => {
  const { page } = running;
  await main(page).getByRole('button', { name: 'Ask for more time' }).click();
  await expect(page).toHaveURL(new RegExp(`#/opportunities/${id}/write\\?kind=reply&variant=more-time$`, 'u'));
  await expect(main(page).getByRole('textbox', { name: 'Subject' })).toHaveValue('Your offer, and a few more days');
  await goTo(page, `/offers/${id}`);
});

test('the deadline moves by a fact, and the head counts down to the new one', async () => {
  const { page } = running;
  await main(page).getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'The deadline moved…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The offer stands until').fill(dayOf(addMs(now(), 9 * DAY_MS), zone));
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(main(page).getByText(/· (9|8) days left/u)).toBeVisible();
  const { events } = await shownWorkspace(page);
  expect(Object.values(events).filter(({ kind }) => kind === 'offer-deadline-moved')).toHaveLength(1);
});

test('the page of the opportunity says what a year of it comes to, and leads back', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${id}`);
  await main(page).getByRole('link', { name: '£48,603 a year, all in all' }).click();
  await expect(main(page).getByRole('navigation', { name: 'Parts of this offer' }).getByRole('link')).toHaveText([
    'Terms',
    'Negotiation',
    'Decision',
  ]);
});

test('the palette finds an offer and the present job, whose terms outlast a window that is closed while they are typed', async () => {
  const { page, folder } = running;
  await find(page, 'terms northgate');
  await page.getByRole('option', { name: /^Offer and terms from Northgate/u }).click();
  await expect(page).toHaveURL(new RegExp(`#/offers/${id}$`, 'u'));
  await find(page, 'present job');
  await page.getByRole('option', { name: 'Your present job' }).click();
  await field(page, 'Company').fill('Marlow & Co');
  await field(page, 'Notice').fill('4');
  await field(page, 'Counted in').selectOption('week');
  await field(page, 'Base pay').focus();
  await page.keyboard.type('39.2k');
  // No rest, and the field is not left.
  await running.close();
  running = await launch({ folder });
  const { settings } = await ask(running.page, 'snapshot.get', {}).then(({ workspace }) => workspace);
  expect(settings.comparison.presentJob).toMatchObject({
    company: 'Marlow & Co',
    terms: { base: { amount: 39_200, per: 'year' }, notice: { count: 4, unit: 'week' } },
  });
});
