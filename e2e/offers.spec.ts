import { expect, test } from 'playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import type { OpportunityId } from '../core/model/ids.ts';
import type { Currency } from '../core/model/offer.ts';
import { ruleIds } from '../core/playbook/rules.ts';
import type { LocalTime } from '../core/time/types.ts';
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
import { addDays } from '../core/time/local-day.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { dayOf, instantOf } from '../core/time/zone.ts';
import { dataFolder, launch, type RunningApp } from './launch.ts';
import { letterText, markSent, sentLetters } from './letter-screen.ts';
import { rowsOf } from './other-readers.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { ask, goTo, now, shownWorkspace } from './window.ts';

// Offers side by side: what they come to, what differs, what counts, and what is left once one is answered.

test.describe.configure({ mode: 'serial' });

const today = dayOf(now(), zone);
const [halden, pellow, fielding] = [anOpportunityId('halden'), anOpportunityId('pellow'), anOpportunityId('fielding')];
/** Three days ahead: named by its weekday alone. */
const interviewAt = instantOf(addDays(today, 3), '10:00' as LocalTime, zone);
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: zone }).format(new Date(interviewAt));
const [euros, noon] = ['EUR' as Currency, '12:00' as LocalTime];
const yearly = (amount: number) => ({ amount, per: 'year' }) as const;

const made = (name: string, inDays: number) =>
  anEvent('offer-made', {
    id: anEventId(name),
    opportunityIds: [anOpportunityId(name)],
    at: addMs(now(), -DAY_MS),
    loggedAt: addMs(now(), -DAY_MS),
    deadline: { on: addDays(today, inDays), time: noon, zone },
  });

let running: RunningApp;
test.beforeAll(async () => {
  const settings = quietSettings();
  const workspace = aWorkspace({
    settings: {
      ...settings,
      comparison: {
        ...settings.comparison,
        presentJob: { company: 'Marlow & Co', role: 'Analyst', terms: someTerms({ base: yearly(39_200), daysOff: 25 }) },
      },
    },
    opportunities: [
      anOpportunity({ id: halden, company: 'Halden Freight', role: 'Operations Analyst' }),
      anOpportunity({ id: pellow, company: 'Pellow Health', role: 'Reporting Analyst' }),
      anOpportunity({ id: fielding, company: 'Fielding & Rowe', role: 'Analytics Engineer' }),
    ],
    interviews: [
      anInterview({
        id: anInterviewId('fielding'),
        opportunityId: fielding,
        zone,
        startAt: interviewAt,
        endAt: addMs(interviewAt, HOUR_MS),
        interviewerIds: [],
      }),
    ],
    events: [made('halden', 3), made('pellow', 8)],
    offers: [
      anOffer({
        id: halden,
        terms: someTerms({
          base: yearly(46_500),
          pensionPercent: 5,
          daysOff: 25,
          hours: 37.5,
          place: 'Leeds',
          daysOnSite: 3,
          commuteMinutes: 40,
          signOn: 1000,
        }),
      }),
      anOffer({
        id: pellow,
        terms: someTerms({
          currency: euros,
          base: yearly(55_000),
          pensionPercent: 9,
          daysOff: 30,
          hours: 37.5,
          place: 'Home',
          daysOnSite: 1,
          commuteMinutes: 40,
        }),
        isInWriting: true,
      }),
    ],
    decisions: [
      aDecision({
        id: halden,
        answers: [{ point: 'job-stretch', answer: 'yes', words: '' }],
        gut: { words: 'I walked out faster than I walked in.', feeling: 'good' },
      }),
    ],
  });
  running = await launch({ folder: await folderWith(workspace), args: ['--lang=en-GB'] });
});
test.afterAll(() => running.close());

const table = () => running.page.getByRole('table').first();
const row = (name: string | RegExp) =>
  table()
    .getByRole('row')
    .filter({ has: running.page.getByRole('rowheader', { name }) });

test('they stand side by side with the present job, counting down to the first answer', async () => {
  const { page } = running;
  await goTo(page, '/offers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two offers, one decision');
  await expect(page.getByText(/^Halden Freight want an answer by .*, in (2|3) days$/)).toBeVisible();
  await expect(table().getByRole('columnheader')).toHaveText([/^Halden Freight/, /^Pellow Health/, /^Where you are/]);
  await expect(row('Days off').getByRole('cell')).toHaveText(['25', '30, the better one', '25']);
  await expect(row('The job').getByRole('cell').nth(0)).toHaveText('1 of 4');
  await expect(row('The gut').getByRole('cell').nth(0)).toHaveText('“I walked out faster than I walked in.”');
});

test('the interview elsewhere is to be kept, until it is called off', async () => {
  const { page } = running;
  const sentence = page.getByText(`Keep the interview on ${weekday} until one of these is signed.`);
  await expect(page.getByRole('complementary').filter({ has: sentence })).toBeVisible();
  await ask(page, 'event.add', {
    kind: 'interview-cancelled',
    opportunityIds: [fielding],
    at: now(),
    notes: '',
    interviewId: anInterviewId('fielding'),
    by: 'employer',
  });
  await expect(sentence).toHaveCount(0);
});

test('another currency waits for a rate of one’s own, and is then part of the comparison', async () => {
  const { page } = running;
  await expect(row('A year comes to').getByRole('cell').nth(1)).toHaveText('Needs your rate for EUR');
  await page.getByLabel('1 EUR in GBP').fill('0,8');
  await page.getByLabel('1 EUR in GBP').blur();
  await expect(row('A year comes to').getByRole('cell')).toHaveText(['£48,825, the better one', '£47,960', '£39,200']);
  const { comparison } = (await shownWorkspace(page)).settings;
  expect([comparison.currency, comparison.rates]).toEqual(['GBP', [{ currency: 'EUR', rate: 0.8, on: today }]]);
});

test('every figure can be explained', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '£47,960: what it is made of' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What a year at Pellow Health is made of' });
  await expect(dialog).toContainText('Paid in by them: 9% of the base');
  await expect(dialog).toContainText(/At your rate of 0.8 for 1 EUR/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '£47,960: what it is made of' })).toBeFocused();
});

test('what is the same for all can be left out', async () => {
  const { page } = running;
  await page.getByRole('button', { name: /^\d more: .*hours/ }).press('Enter');
  await expect(row(/^Hours/)).toHaveAccessibleName(/the same/);
  await page.getByRole('switch', { name: 'Only what differs' }).press('Space');
  await expect(row(/^Hours/)).toHaveCount(0);
  await expect(row('In writing').getByRole('cell').nth(1)).toHaveText('Yes, the better one');
  await page.getByRole('switch', { name: 'Only what differs' }).press('Space');
  await expect(row(/^Hours/)).toHaveCount(1);
});

test('weights say who leads, and from which share on that changes', async () => {
  const { page } = running;
  await expect(page.getByText(/^Nothing counts yet/)).toBeVisible();
  const weigh = async (criterion: string, weight: number): Promise<void> => {
    const slider = page.getByRole('slider', { name: `Weight of ${criterion}` });
    await slider.focus();
    for (let step = 0; step < weight; step += 1) await slider.press('ArrowRight');
  };
  await weigh('Pay', 6);
  await expect(page.getByText('Halden Freight leads by your weights, unless time off counts above 50%.')).toBeVisible();
  await weigh('Commute', 4);
  await expect(page.getByText('Halden Freight leads by your weights, unless commute counts above 50%.')).toBeVisible();
  const weights = page.getByRole('table').nth(1);
  await expect(weights.getByRole('row').last().getByRole('cell')).toHaveText(['10', '6 of 10', '4 of 10']);
  await weigh('Commute', 3);
  await expect(page.getByText('Pellow Health leads by your weights, unless pay counts above 50%.')).toBeVisible();
  await page.getByRole('slider', { name: 'Weight of Commute' }).blur();
  await expect.poll(async () => (await shownWorkspace(page)).settings.comparison.weights).toMatchObject({ pay: 6, commute: 7 });
});

test('the comparison is saved as a table another program reads', async () => {
  const { app, page } = running;
  const file = path.join(dataFolder(), 'offers.csv');
  await app.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', () => Promise.resolve({ canceled: false, filePath }));
  }, file);
  await page.getByRole('button', { name: 'Save the comparison as a table' }).press('Enter');
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  const rows = rowsOf(file);
  expect([rows[0], rows[1], rows.find(([fact]) => fact === 'A year comes to'), rows.at(-1)]).toEqual([
    ['What is compared', 'Halden Freight', 'Pellow Health', 'Where you are'],
    ['', 'Operations Analyst', 'Reporting Analyst', 'Marlow & Co'],
    ['A year comes to', '£48,825', '£47,960', '£39,200'],
    ['The gut', 'I walked out faster than I walked in.', '', ''],
  ]);
});

test('more time is asked for by a letter, and the days are counted to the one they give', async () => {
  const { page } = running;
  await goTo(page, '/offers');
  await expect(page.getByText(/^Halden Freight want an answer by .*, in [23] days$/u)).toBeVisible();
  await page.getByRole('button', { name: 'Ask for more time' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/opportunities/${halden}/`, 'u'));
  await expect(letterText(page)).toHaveValue(/time/u);
  await markSent(page);
  expect((await sentLetters(page)).map(({ kind, begunFrom }) => [kind, begunFrom])).toEqual([
    ['reply', expect.objectContaining({ variant: 'more-time' })],
  ]);
  await goTo(page, '/offers');
  await expect(page.getByRole('complementary')).toContainText('for more time');
  await expect(page.getByText(/^Asked for more time /u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask for more time' })).toHaveCount(0);
  await ask(page, 'event.add', {
    kind: 'terms-heard',
    opportunityIds: [halden],
    at: now(),
    notes: '',
    personId: null,
    says: 'refused',
    words: 'They cannot give more time',
  });
  await expect(page.getByText(/^Asked for more time /u)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ask for more time' })).toHaveCount(0);
  await ask(page, 'event.add', {
    kind: 'offer-deadline-moved',
    opportunityIds: [halden],
    at: now(),
    notes: '',
    deadline: { on: addDays(today, 12), time: noon, zone },
  });
  await expect(page.getByText(/^Pellow Health want an answer by .*, in [78] days$/u)).toBeVisible();
  await goTo(page, `/offers/${halden}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halden Freight');
  await expect(page.getByRole('button', { name: 'Ask for more time' })).toHaveCount(0);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Ask for more time' })).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, '/offers');
});

test('who does not know the date of an offer is told it once, through the recruiter where one runs it', async () => {
  const [lorne, merrow, tom] = [anOpportunityId('lorne'), anOpportunityId('merrow'), aPersonId('tom')];
  const heldAt = addMs(now(), -3 * DAY_MS);
  const workspace = aWorkspace({
    settings: { ...quietSettings(), rulesOff: ruleIds.filter((id) => id !== 'tell-of-offer') },
    opportunities: [
      anOpportunity({ id: halden, company: 'Halden Freight' }),
      anOpportunity({ id: pellow, company: 'Pellow Health', route: { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' } }),
      anOpportunity({ id: lorne, company: 'Lorne' }),
      anOpportunity({ id: merrow, company: 'Merrow Water' }),
    ],
    people: [aPerson({ id: tom, name: 'Tom Russell', roles: ['recruiter'], emails: ['tom.russell@brightwater.example'] })],
    interviews: [
      anInterview({
        id: anInterviewId('lorne'),
        opportunityId: lorne,
        round: 2,
        zone,
        startAt: heldAt,
        endAt: addMs(heldAt, HOUR_MS),
        interviewerIds: [],
      }),
    ],
    events: [made('halden', 5), made('pellow', 8), made('merrow', 7)],
  });
  const several = await launch({ folder: await folderWith(workspace), args: ['--lang=en-GB'] });
  const { page } = several;
  const tellOthers = page.getByRole('button', { name: 'Tell others about your date' });
  await goTo(page, '/offers');
  await tellOthers.press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText(['Lorne', 'Merrow Water', 'Pellow Health, through Tom Russell']);
  await page.getByRole('menuitem', { name: 'Pellow Health, through Tom Russell' }).press('Enter');
  await expect(letterText(page)).toHaveValue(/^Dear Tom.*another company.*Their own offer/su);
  await markSent(page);
  await goTo(page, '/offers');
  await tellOthers.press('Enter');
  await page.getByRole('menuitem', { name: 'Merrow Water' }).press('Enter');
  await expect(letterText(page)).toHaveValue(/an offer elsewhere, and it stands until .*Your own offer .* in writing/su);
  await markSent(page);
  await goTo(page, '/offers');
  await page.getByRole('button', { name: 'Tell Lorne about your date' }).press('Enter');
  await expect(letterText(page)).toHaveValue(/Is a decision on your side conceivable before then/u);
  await markSent(page);
  await goTo(page, '/offers');
  await expect(page.getByRole('link', { name: 'All that was said' })).toBeVisible();
  await expect(page.getByRole('button', { name: /about your date$/u })).toHaveCount(0);
  expect((await sentLetters(page)).map(({ opportunityId, personId }) => [opportunityId, personId])).toEqual([
    [pellow, tom],
    [merrow, null],
    [lorne, null],
  ]);
  await several.close();
});

test('one that is said yes to leaves the table, and is told of until it is signed', async () => {
  const { page } = running;
  const reach = (id: OpportunityId, stage: 'accepted' | 'withdrawn') =>
    ask(page, 'event.add', { kind: 'stage-reached', opportunityIds: [id], at: now(), notes: '', stage, customStageId: null });
  await reach(pellow, 'accepted');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One offer, one decision');
  await expect(page.getByText('You said yes to Pellow Health. It is not signed yet.')).toBeVisible();
  await expect(row('Pay').getByRole('cell')).toHaveText(['£46,500, the better one', '£39,200']);
  await reach(halden, 'withdrawn');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You said yes to Pellow Health. It is not signed yet.');
  await expect(page.getByRole('list').filter({ hasText: 'Halden Freight' })).toContainText('you declined');
  await page.getByRole('button', { name: 'What is left to do' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/opportunities/${pellow}`));
});

test('five of them scroll sideways under a first column that stays', async () => {
  const names = ['one', 'two', 'three', 'four', 'five'];
  const workspace = aWorkspace({
    settings: quietSettings(),
    opportunities: names.map((name) => anOpportunity({ id: anOpportunityId(name), company: `Company ${name}` })),
    interviews: [],
    events: names.map((name, index) => made(name, index + 2)),
    offers: names.map((name) => anOffer({ id: anOpportunityId(name) })),
  });
  const five = await launch({ folder: await folderWith(workspace), args: ['--lang=en-GB'] });
  const { page } = five;
  await goTo(page, '/offers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Five offers, one decision');
  const region = page.getByRole('region', { name: 'The offers side by side' });
  const first = region.getByRole('rowheader', { name: 'Days off' });
  const before = await first.boundingBox();
  await region.focus();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  }).toPass();
  expect((await first.boundingBox())?.x).toBe(before?.x);
  await five.close();
});
