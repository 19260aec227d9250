import { expect, type Locator, test } from 'playwright/test';
import { anInterviewId, aWorkspace, london } from '../core/testing/builders.ts';
import { aDebrief } from '../core/testing/learning-builders.ts';
import { aProcess, type Happened, happened, recordsOf, round } from '../core/testing/process.ts';
import { MINUTE_MS } from '../core/time/instant.ts';
import { addDays } from '../core/time/local-day.ts';
import { dayOf } from '../core/time/zone.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, quietSettings } from './own-data.ts';
import { goTo, now } from './window.ts';

// What a history of seven processes comes to, worked out by hand.
//
// Each had one interview of an hour, forty days ago, and was debriefed in ten minutes.
//
//            named for  asked    heard    outcome       engaged
// Alder      day 3      –        day 2    invited       yes
// Birch      day 3      –        day 3    invited       yes
// Cedar      day 3      –        day 5    invited       yes
// Dogwood    day 3      day 8    day 9    invited       yes
// Elder      day 3      day 8    day 12   turned down   yes
// Fir        –          day 8    day 20   turned down   no
// Gorse      –          day 8    never    –             no
//
// Silence: 2, 3, 5, 9, 12, 20 days and one that goes on after 40; of seven, the fourth ends after 9, when three go on.
// Named days: 1 day early, on the day, and 2, 6 and 9 days late; the middle of five is 2 days late; 2 of 5 were kept.
// Check-ins: Dogwood and Elder were heard from within the week, Fir and Gorse were not: 2 of 4, too few.
// Left alone into a second week: none, since whoever was silent for a week was asked the day after.
// Signs: good news followed 4 of 6 interviews with an outcome, and 4 of 5 with an engaged interviewer.
// Effort: 7 hours in interviews, 70 minutes of debriefs, and four check-ins of 4 minutes by the playbook's figure.

test.describe.configure({ mode: 'serial' });

const AGO = 40;
const dayAfter = (days: number): string => addDays(dayOf(now(), london), days - AGO);
const at = (days: number): string => `${dayAfter(days)} 12:00`;

interface Told {
  readonly name: string;
  readonly isNamed?: boolean;
  readonly asked?: number;
  readonly heard?: readonly [number, 'invitation' | 'rejection'];
  readonly isEngaged?: boolean;
}

const told: readonly Told[] = [
  { name: 'alder', isNamed: true, heard: [2, 'invitation'], isEngaged: true },
  { name: 'birch', isNamed: true, heard: [3, 'invitation'], isEngaged: true },
  { name: 'cedar', isNamed: true, heard: [5, 'invitation'], isEngaged: true },
  { name: 'dogwood', isNamed: true, asked: 8, heard: [9, 'invitation'], isEngaged: true },
  { name: 'elder', isNamed: true, asked: 8, heard: [12, 'rejection'], isEngaged: true },
  { name: 'fir', asked: 8, heard: [20, 'rejection'] },
  { name: 'gorse', asked: 8 },
];

const processOf = ({ name, isNamed, asked, heard }: Told) => {
  const went: Happened[] = [round(1, at(0))];
  if (isNamed === true) went.push(happened('decision-date-stated', at(0), { on: addDays(dayOf(now(), london), 3 - AGO) }));
  if (asked !== undefined) went.push(happened('contact', at(asked), { direction: 'out', about: 'check-in' }));
  if (heard !== undefined) went.push(happened('contact', at(heard[0]), { direction: 'in', about: heard[1] }));
  return aProcess(name, went, { createdAt: new Date(Date.parse(`${dayAfter(-10)}T12:00:00Z`)).toISOString() as ReturnType<typeof now> });
};

const debriefOf = ({ name, isEngaged }: Told, startedAt: ReturnType<typeof now>) =>
  aDebrief({
    id: anInterviewId(`${name}r1`),
    signs: isEngaged === true ? ['engaged'] : ['longer'],
    startedAt,
    spentMs: 10 * MINUTE_MS,
  });

let running: RunningApp;
test.beforeAll(async () => {
  const processes = told.map(processOf);
  const records = recordsOf(processes);
  const startedAt = records.interviews[0]?.endAt ?? now();
  const debriefs = told.map((each) => debriefOf(each, startedAt));
  running = await launch({ folder: await folderWith(aWorkspace({ settings: quietSettings(), ...records, debriefs })) });
  await goTo(running.page, '/insights');
});
test.afterAll(() => running.close());

const figure = (title: string | RegExp): Locator =>
  running.page.getByRole('region', { name: title }).filter({ has: running.page.getByRole('heading', { level: 2, name: title }) });

/** The rows of a picture's table, a text for each. */
const rowsOf = async (title: string | RegExp): Promise<readonly string[][]> => {
  await figure(title)
    .getByRole('button', { name: /^Read as a table/u })
    .click();
  const rows = figure(title).getByRole('row');
  const cells = await Promise.all(
    (await rows.all()).slice(1).map((row) => row.getByRole('cell').or(row.getByRole('rowheader')).allTextContents()),
  );
  await figure(title)
    .getByRole('button', { name: /^Show the picture/u })
    .click();
  return cells;
};

test('a usual silence counts the one that goes on', async () => {
  const title = 'Nine days is a usual silence';
  await expect(figure(title)).toContainText('Half had answered within 9 days. Answers took 2 to 20 days; one is still silent.');
  expect((await rowsOf(title)).map(([company, , days, state]) => [company, days, state])).toEqual([
    ['alder', '2', 'answered'],
    ['birch', '3', 'answered'],
    ['cedar', '5', 'answered'],
    ['dogwood', '9', 'answered'],
    ['elder', '12', 'answered'],
    ['fir', '20', 'answered'],
    ['gorse', '40', 'still silent'],
  ]);
});

test('the arrows lead along the strip, and what each mark says is announced', async () => {
  const { page } = running;
  const picture = figure('Nine days is a usual silence').getByRole('application');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await expect(picture.getByRole('status')).toHaveText(/^alder, .*: an answer after 2 days$/u);
  await page.keyboard.press('End');
  await expect(picture.getByRole('status')).toHaveText(/^gorse, .*: still silent after 40 days$/u);
});

test('it counts from check-ins as well', async () => {
  const silence = figure('Nine days is a usual silence');
  await silence.getByRole('radio', { name: 'After check-ins' }).click();
  await expect(figure('3 answers so far: too few for a usual silence')).toContainText('3 answered, one is still silent.');
  await figure(/^3 answers so far/u)
    .getByRole('radio', { name: 'After interviews' })
    .click();
});

test('the days they named stand beside the days they answered', async () => {
  const title = 'Two days past the day they name is usual';
  await expect(figure(title)).toContainText('2 of 5 answers came by the day they had named.');
  expect((await rowsOf(title)).map(([company, , , days]) => [company, days])).toEqual([
    ['alder', '−1'],
    ['birch', '0'],
    ['cedar', '2'],
    ['dogwood', '6'],
    ['elder', '9'],
  ]);
});

test('four check-ins are too few to tell', async () => {
  const title = '4 check-ins so far: too few to tell';
  expect(await rowsOf(title)).toEqual([
    ['After a check-in', '2 of 4', 'too few to tell', '', ''],
    ['Left alone as long', '', '', '', ''],
  ]);
});

test('a sign is shown from five outcomes, with its interval, and none is said to stand apart', async () => {
  const title = 'No sign stands apart so far';
  await expect(figure(title)).toContainText('A next round or an offer followed 4 of 6 debriefed interviews; one is still open.');
  // 4 of 5 by Wilson: (0.8 + 0.3841) / 1.7683 = 0.6696, give or take 0.2940.
  expect((await rowsOf(title)).slice(0, 2)).toEqual([
    ['The interviewer was engaged', '4 of 5', '80', '38', '96', '0 of 1'],
    ['Longer than expected', '0 of 1', 'too few to tell', '', '', '4 of 5'],
  ]);
});

test('the effort says what is known and what is estimated', async () => {
  const effort = figure(/so far, most of it in interviews|in a usual week, most of it in interviews/u);
  await expect(effort.getByRole('listitem')).toHaveText(['Interviews 7 h', 'Debriefs 1 h 10 min', 'Letters and calls about 16 min']);
});

test('a range without them leaves nothing of them', async () => {
  const { page } = running;
  await page.getByRole('radio', { name: '30 days' }).click();
  await expect(page.getByRole('heading', { name: 'Nine days is a usual silence' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'All' }).first().click();
  await expect(page.getByRole('heading', { name: 'Nine days is a usual silence' })).toBeVisible();
});
