import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunityId } from '../core/testing/builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { openDebrief } from './debrief-screen.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// What holds for every interview is said once, in the settings; where one takes place opens from where one reads it.

test.describe.configure({ mode: 'serial' });

const opportunityId = anOpportunityId('northgate');
const coming = anInterviewId('coming');
const LINK = 'https://meet.example.com/j/7';
/** A program that opens links, first on the path, which writes down what it is asked to open. */
const bin = fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-bin-'));
const opened = path.join(bin, 'opened.txt');

const workspace = (): Workspace => {
  const { interviews, ...rest } = interviewsAt(['Northgate'], HOUR_MS, quietSettings());
  const startAt = addMs(now(), 2 * DAY_MS);
  const next = anInterview({
    id: coming,
    opportunityId,
    round: 2,
    startAt,
    endAt: addMs(startAt, HOUR_MS),
    format: 'video',
    place: `${LINK}, code 4711`,
  });
  return { ...rest, interviews: { ...interviews, [coming]: next } };
};

let running: RunningApp;
test.beforeAll(async () => {
  fs.writeFileSync(path.join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$1" >> '${opened}'\n`, { mode: 0o755 });
  running = await launch({ folder: await folderWith(workspace()), env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } });
});
test.afterAll(() => running.close());

const field = (page: Page, name: string) => page.getByRole('main').getByRole('textbox', { name, exact: true });

test('the length of a debrief and what one usually says are kept as they are typed, and there after a restart', async () => {
  const { page, folder } = running;
  await goTo(page, '/settings/preparation');
  await field(page, 'Length').fill('300');
  await expect(page.getByText(/^From \d+ to \d+ minutes\.$/)).toBeVisible();
  await field(page, 'Length').fill('20');
  await field(page, 'Notice period').fill('Four weeks');
  await field(page, 'Free from').fill('4 January');
  await field(page, 'Pay you expect').focus();
  await page.keyboard.type('£44,000 to £48,000');
  // No rest, and the field is not left.
  await running.close();

  running = await launch({ folder, env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } });
  await goTo(running.page, '/settings/preparation');
  for (const [name, words] of [
    ['Length', '20'],
    ['Notice period', 'Four weeks'],
    ['Free from', '4 January'],
    ['Pay you expect', '£44,000 to £48,000'],
  ] as const)
    await expect(field(running.page, name)).toHaveValue(words);
});

test('a debrief that begins takes that long, and each brief has them ready', async () => {
  const { page } = running;
  await openDebrief(page, opportunityId, anInterviewId('northgate'));
  await expect(page.getByText(/of 20 minutes left$/).first()).toBeVisible();
  await page.keyboard.press('Control+4');
  const aspects = page.getByRole('region', { name: 'What they will weigh up' });
  await expect(aspects.getByRole('listitem').filter({ hasText: 'Availability and pay' })).toContainText(
    /Ready.*Four weeks.*£44,000 to £48,000/su,
  );
  expect((await shownWorkspace(page)).briefs[coming]).toBeUndefined();
});

test('the link to where it takes place opens from the brief and from the page of the opportunity', async () => {
  const { page } = running;
  const asked = (): readonly string[] => (fs.existsSync(opened) ? fs.readFileSync(opened, 'utf8').trim().split('\n') : []);
  await page.getByRole('main').getByRole('button', { name: LINK }).click();
  await expect.poll(asked).toEqual([LINK]);
  await goTo(page, `/opportunities/${opportunityId}`);
  await page.getByRole('main').getByRole('button', { name: LINK }).first().click();
  await expect.poll(asked).toEqual([LINK, LINK]);
});
