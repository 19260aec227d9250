import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import {
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
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import { dayOf } from '../core/time/zone.ts';
import { dataFolder, launch, type RunningApp } from './launch.ts';
import { letterText } from './letter-screen.ts';
import { rowsOf } from './other-readers.ts';
import { folderWith, wholePlaybook, zone } from './own-data.ts';
import { textOf } from './pdf.ts';
import { chooseFile } from './save-dialog.ts';
import { goTo, now, openPalette } from './window.ts';

// How far somebody goes stays where they wrote it, even where the caller card may show it: no table, no paper, no letter has it.

test.describe.configure({ mode: 'serial' });

const id = anOpportunityId('halden');
const coming = anInterviewId('coming');
const LIMITS = { target: 51_111, reserve: 49_222, walkAway: 47_333 };
/** The limits in any spelling. */
const GIVEN_AWAY = /51.?111|49.?222|47.?333/u;
const folder = dataFolder();
const chosen = (name: string): string => path.join(folder, name);

const dana = aPerson({ id: aPersonId('dana'), name: 'Dana Whitlock', roles: ['hiring-manager'], company: 'Halden Freight' });
const at = (days: number) => addMs(now(), days * DAY_MS);
const here = { opportunityIds: [id], personId: dana.id };

let running: RunningApp;
test.beforeAll(async () => {
  const deadline = { on: addDays(dayOf(now(), zone), 5), time: null, zone };
  const settings = wholePlaybook();
  const workspace = aWorkspace({
    settings: { ...settings, self: { name: 'Sam Okafor', email: '', phone: '' } },
    opportunities: [anOpportunity({ id, company: 'Halden Freight', zone })],
    people: [dana],
    interviews: [
      anInterview({
        id: anInterviewId('held'),
        opportunityId: id,
        zone,
        interviewerIds: [dana.id],
        startAt: at(-4),
        endAt: addMs(at(-4), HOUR_MS),
      }),
      anInterview({
        id: coming,
        opportunityId: id,
        zone,
        round: 2,
        interviewerIds: [dana.id],
        startAt: at(2),
        endAt: addMs(at(2), HOUR_MS),
      }),
    ],
    events: [
      anEvent('offer-made', { opportunityIds: [id], id: anEventId('offer'), at: at(-2), deadline }),
      anEvent('terms-heard', { ...here, id: anEventId('heard'), at: at(-2), words: '£46,500' }),
      anEvent('told', { ...here, id: anEventId('asked'), at: at(-1), words: '£48,000' }),
    ],
    offers: [anOffer({ id, limits: LIMITS, limitsOnCallerCard: true, terms: someTerms({ base: { amount: 46_500, per: 'year' } }) })],
  });
  running = await launch({ folder: await folderWith(workspace), args: ['--lang=en-GB'] });
});
test.afterAll(() => running.close());

test('they stand beside the negotiation', async () => {
  const { page } = running;
  await goTo(page, `/offers/${id}/negotiation`);
  await expect(page.getByLabel('You walk away below')).toHaveValue('£47,333');
});

const saved: readonly (readonly [what: string, file: string, route: string, press: string, item?: string])[] = [
  ['the comparison', 'offers.csv', '/offers', 'Save the comparison as a table'],
  ['the report as a table', 'report.csv', '/insights/report?out=', 'Save as CSV…'],
  ['the report on paper', 'report.pdf', '/insights/report?out=', 'Save as PDF…', 'On A4'],
  ['the list as a table', 'list.csv', '/settings/data', 'Save as… The list, as a spreadsheet'],
  ['the list on paper', 'list.pdf', '/settings/data', 'Save as… The list, to read or print'],
  ['the brief on paper', 'brief.pdf', `/preparation/${coming}`, 'Save as PDF', 'A4'],
];

for (const [what, file, route, press, item] of saved) {
  test(`${what} tells of the offer and of no limit`, async () => {
    const { page } = running;
    await chooseFile(running, chosen(file));
    await goTo(page, route);
    await page.getByRole('main').getByRole('button', { name: press, exact: true }).click();
    if (item !== undefined) await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByText(`Saved as ${file}`).first()).toBeVisible();
    expect(fs.existsSync(chosen(file))).toBe(true);
    const words = file.endsWith('.pdf') ? textOf(chosen(file)) : JSON.stringify(rowsOf(chosen(file)));
    expect(words).toContain('Halden Freight');
    expect(words).not.toMatch(GIVEN_AWAY);
  });
}

test('nor does a letter, a search, or any other screen', async () => {
  const { page } = running;
  for (const search of [`kind=negotiation&person=${dana.id}`, 'kind=reply&variant=more-time', 'kind=reply&variant=accept-offer']) {
    await goTo(page, `/opportunities/${id}/write?${search}`);
    await expect(letterText(page)).not.toHaveValue('');
    await expect(letterText(page)).not.toHaveValue(GIVEN_AWAY);
  }
  for (const route of [
    '/today',
    '/offers?all',
    `/offers/${id}`,
    `/offers/${id}/decision`,
    `/opportunities/${id}`,
    `/people/${dana.id}`,
    '/inbox',
  ]) {
    await goTo(page, route);
    await expect(page.locator('main h1').first()).toBeVisible();
    expect(await page.locator('body').innerText()).not.toMatch(GIVEN_AWAY);
  }
  await openPalette(page);
  await page.getByRole('combobox').fill('47,333');
  await expect(page.getByRole('option').filter({ hasText: GIVEN_AWAY })).toHaveCount(0);
});
