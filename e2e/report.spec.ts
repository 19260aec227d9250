import { expect, test } from 'playwright/test';
import path from 'node:path';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
} from '../core/testing/builders.ts';
import { dataFolder, launch, type RunningApp } from './launch.ts';
import { rowsOf } from './other-readers.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { factsOf, sizeOf, textOf } from './pdf.ts';
import { goTo } from './window.ts';

// An activity report for a job centre: its period, what it leaves out, on paper and as a table, read by other programs.

test.describe.configure({ mode: 'serial' });

const folder = dataFolder();
const halden = anOpportunityId('halden');
const inMarch = (day: string): ReturnType<typeof at> => at(`2026-03-${day}`, zone);

/** Lets the system's save dialog answer with this file. */
const chooseFile = ({ app }: RunningApp, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', () => Promise.resolve({ canceled: false, filePath }));
  }, file);

let running: RunningApp;
test.beforeAll(async () => {
  const workspace = aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: '', phone: '' } }),
    opportunities: [
      anOpportunity({ zone, source: 'LinkedIn', createdAt: inMarch('02 09:00') }),
      anOpportunity({ id: halden, company: 'Halden Freight', role: 'Operations Analyst', zone, createdAt: inMarch('03 09:00') }),
    ],
    people: [aPerson(), aPerson({ id: aPersonId('ana'), name: 'Ana Brandt' })],
    interviews: [
      anInterview({
        zone,
        startAt: inMarch('12 10:00'),
        endAt: inMarch('12 11:00'),
        loggedAt: inMarch('12 11:00'),
        notes: 'Ask about nights.',
      }),
      // The month before.
      anInterview({
        id: anInterviewId('early'),
        opportunityId: halden,
        zone,
        round: 0,
        startAt: at('2026-02-27 10:00', zone),
        endAt: at('2026-02-27 10:30', zone),
        interviewerIds: [aPersonId('ana')],
      }),
    ],
    events: [
      anEvent('stage-reached', { id: anEventId('one'), stage: 'applied', at: inMarch('02 09:00') }),
      anEvent('stage-reached', { id: anEventId('two'), opportunityIds: [halden], stage: 'applied', at: inMarch('03 09:00') }),
      anEvent('contact', { id: anEventId('wrote'), at: inMarch('12 16:00'), direction: 'out', about: 'thanks', personId: aPersonId() }),
      anEvent('contact', {
        id: anEventId('theirs'),
        opportunityIds: [halden],
        at: inMarch('31 23:30'),
        medium: 'phone',
        about: 'question',
      }),
      anEvent('told', { id: anEventId('said'), at: inMarch('12 10:40'), words: '£46,000' }),
    ],
  });
  running = await launch({ folder: await folderWith(workspace), args: ['--lang=en-GB'] });
});
test.afterAll(() => running.close());

const sheet = () => running.page.getByRole('region', { name: 'The report as it is printed' });

test('it is found from the insights and begins with the last four weeks', async () => {
  const { page } = running;
  await goTo(page, '/insights');
  await page.getByRole('main').getByRole('button', { name: 'Activity report' }).click();
  await expect(page.getByRole('radio', { name: 'Four weeks' })).toBeChecked();
});

test('days of one’s own show what was done on them, first and last day included', async () => {
  const { page } = running;
  await page.getByRole('radio', { name: 'Other days' }).click();
  await page.getByLabel('From', { exact: true }).fill('2026-03-01');
  await page.getByLabel('To', { exact: true }).fill('2026-03-31');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 applications, one interview');
  const told = ['Northgate Energy', '12 March 2026', 'First interview', '31 March 2026', 'Call from the employer', 'Found: LinkedIn'];
  for (const words of told) await expect(sheet()).toContainText(words);
  await expect(sheet()).not.toContainText('27 February');
  await expect(sheet()).not.toContainText('£46,000');
  await expect(sheet()).not.toContainText('Ask about nights.');
});

test('what is left out is on no paper and in no table', async () => {
  const { page } = running;
  await page.getByRole('switch', { name: 'People’s names' }).click();
  await page.getByRole('button', { name: 'Leave companies out…' }).click();
  await page.getByRole('checkbox', { name: 'Halden Freight' }).uncheck();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One application, one interview');
  const [pdf, csv] = [path.join(folder, 'report.pdf'), path.join(folder, 'report.csv')];
  await chooseFile(running, pdf);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await page.getByRole('menuitem', { name: 'On A4' }).click();
  await expect(page.getByText('Saved as report.pdf')).toBeVisible();
  await chooseFile(running, csv);
  await page.getByRole('button', { name: 'Save as CSV…' }).click();
  await expect(page.getByText('Saved as report.csv')).toBeVisible();
  const words = [textOf(pdf), JSON.stringify(rowsOf(csv))];
  expect(words.flatMap((text) => ['Halden', 'Priya', 'Ana Brandt', '£46,000', 'nights'].filter((part) => text.includes(part)))).toEqual([]);
});

test('the paper is the preview, on the sheet that was asked for', () => {
  const pdf = path.join(folder, 'report.pdf');
  const text = textOf(pdf);
  expect([sizeOf(pdf), factsOf(pdf)['Title']]).toEqual([[595, 842], 'Activity report']);
  const shown = ['Sam Okafor', '1 March 2026 to 31 March 2026', 'Northgate Energy', 'Applied on 2 March 2026', 'Mail to the employer'];
  expect(shown.filter((part) => !text.includes(part))).toEqual([]);
});

test('the table has one line for each thing that was done, as another program reads it', () => {
  const [headings = [], ...rows] = rowsOf(path.join(folder, 'report.csv'));
  const cell = (row: readonly string[], heading: string): string => row[headings.indexOf(heading)] ?? '';
  expect(rows.map((row) => ['Day', 'Time', 'Company', 'Kind', 'What', 'People', 'Found'].map((heading) => cell(row, heading)))).toEqual([
    ['2026-03-02', '09:00', 'Northgate Energy', 'Application', 'Applied', '', 'LinkedIn'],
    ['2026-03-12', '10:00', 'Northgate Energy', 'Interview', 'First interview', '', 'LinkedIn'],
    ['2026-03-12', '16:00', 'Northgate Energy', 'Contact', 'Mail to the employer', '', 'LinkedIn'],
  ]);
});

test('contacts, notes and pay come and go by themselves', async () => {
  const { page } = running;
  for (const name of ['Your notes', 'Pay and terms']) await page.getByRole('switch', { name }).click();
  await expect(sheet()).toContainText('Ask about nights.');
  await expect(sheet()).toContainText('£46,000');
  await page.getByRole('switch', { name: 'Contacts' }).click();
  await expect(sheet()).not.toContainText('Mail to the employer');
});
