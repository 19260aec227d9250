import { expect, test } from 'playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { anInterview, anInterviewId, anOpportunity, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { dataFolder, launch, type RunningApp } from './launch.ts';
import { eventsOf, rowsOf } from './other-readers.ts';
import { folderWith, quietSettings } from './own-data.ts';
import { sizeOf, textOf } from './pdf.ts';
import { chooseFile } from './save-dialog.ts';
import { goTo, now, openPalette, planOf, speakerOf } from './window.ts';

const startAt = addMs(now(), 3 * DAY_MS);
const folder = dataFolder();
const chosen = (name: string): string => path.join(folder, name);

let running: RunningApp;
test.beforeAll(async () => {
  const workspace = aWorkspace({
    settings: quietSettings(),
    opportunities: [anOpportunity({ company: '=1+1; Söhne', role: 'Analyst, "senior"' })],
    interviews: [
      anInterview({ startAt: addMs(now(), -2 * HOUR_MS), endAt: addMs(now(), -HOUR_MS), loggedAt: now() }),
      anInterview({ id: anInterviewId('second'), round: 2, startAt, endAt: addMs(startAt, HOUR_MS), loggedAt: now() }),
    ],
    people: [aPerson({ phones: ['+44 20 7946 0142'] }), aPerson({ id: aPersonId('kit'), name: 'Kit Moß;=2+2', company: '' })],
  });
  running = await launch({ folder: await folderWith(workspace), args: ['--lang=en-GB'] });
});
test.afterAll(() => running.close());

test('the list is saved from the settings and read by another program, with no formula in it', async () => {
  const { page } = running;
  const file = chosen('list.csv');
  await chooseFile(running, file);
  await goTo(page, '/settings/data');
  await page.getByRole('button', { name: 'Save as… The list, as a spreadsheet' }).click();
  await expect(page.getByText('Saved as list.csv')).toBeVisible();
  const [headings = [], ...rows] = rowsOf(file);
  const cell = (row: readonly string[], heading: string): string => row[headings.indexOf(heading)] ?? '';
  expect(rows.map((row) => ['Company', 'Role', 'Person', 'Phone'].map((heading) => cell(row, heading)))).toEqual([
    ["'=1+1; Söhne", 'Analyst, "senior"', 'Priya Nair', "'+44 20 7946 0142"],
    ['', '', "Kit Moß;'=2+2", ''],
  ]);
});

test('the list is laid out for paper, across, and read by another program', async () => {
  const { page } = running;
  const file = chosen('list.pdf');
  await chooseFile(running, file);
  await goTo(page, '/settings/data');
  await page.getByRole('button', { name: 'Save as… The list, to read or print' }).click();
  await expect(page.getByText('Saved as list.pdf')).toBeVisible();
  const text = textOf(file);
  expect([sizeOf(file), ['Company and role', '=1+1; Söhne', 'Analyst, "senior"', 'Direct'].filter((part) => !text.includes(part))]).toEqual(
    [[842, 595], []],
  );
});

test('the deadlines are saved with the alarms of the app and read by another program', async () => {
  const { page } = running;
  const file = chosen('deadlines.ics');
  await chooseFile(running, file);
  await openPalette(page);
  await page.getByRole('combobox').fill('export the deadlines');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as deadlines.ics')).toBeVisible();
  const events = eventsOf(file);
  const say = await speakerOf(page);
  const thanks = (await planOf(page)).find(({ ruleId }) => ruleId === 'thank-you');
  const told = events.find(({ uid }) => uid === `${thanks?.key ?? ''}@afterview`);
  expect([told?.summary, told?.start, told?.zone]).toEqual([
    thanks === undefined ? '' : say(thanks.title),
    `${thanks?.latestAt?.slice(0, 19) ?? ''}+00:00`,
    'UTC',
  ]);
  expect(told?.alarms.length).toBeGreaterThan(0);
  expect(events.find(({ uid }) => uid.startsWith('int_second'))).toMatchObject({ start: `${startAt.slice(0, 19)}+00:00`, alarms: [-3600] });
});

test('whoever thinks better of it saves nothing, and a folder that may not be written to is said', async () => {
  const { page } = running;
  await goTo(page, '/opportunities');
  await chooseFile(running, null);
  await page.getByRole('button', { name: 'Export the list…' }).click();
  await chooseFile(running, path.join(chosen('list.csv'), 'list.csv'));
  await page.getByRole('button', { name: 'Export the list…' }).click();
  await expect(page.getByRole('region', { name: 'Notifications' }).getByText('The file could not be written there.')).toBeVisible();
  expect(fs.readdirSync(folder).toSorted()).toEqual(['deadlines.ics', 'list.csv', 'list.pdf']);
});
