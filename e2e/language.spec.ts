import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { anInterview, anOpportunity, anOpportunityId, anInterviewId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { dataFolder, launch, type LaunchOptions, program } from './launch.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { goTo, now } from './window.ts';

// Spelling and grammar of a letter, by the real worker under the real content policy.

const LETTER = `Dear Priya,

Thank you for your time yesterday. I recieved the plan for Northgate Energy, and I could of asked more about it.

Kind regards,
Sam Okafor`;

const writing = async (given: LaunchOptions = {}) => {
  const opportunity = anOpportunity({ company: 'Northgate Energy', role: 'Data Analyst', zone });
  const endAt = addMs(now(), -3 * HOUR_MS);
  const priya = aPerson({
    id: aPersonId('priya'),
    name: 'Priya Nair',
    company: 'Northgate Energy',
    emails: ['priya.nair@northgate.example'],
  });
  const folder = await folderWith(
    aWorkspace({
      settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
      opportunities: [opportunity],
      interviews: [
        anInterview({ opportunityId: opportunity.id, startAt: addMs(endAt, -HOUR_MS), endAt, zone, interviewerIds: [priya.id] }),
      ],
      people: [priya],
    }),
  );
  const running = await launch({ folder, ...given });
  return running;
};

const place = `/opportunities/${anOpportunityId()}/write?kind=thank-you&interview=${anInterviewId()}&person=${aPersonId('priya')}`;
const text = (page: Page) => page.getByRole('textbox', { name: 'Letter' });
const findings = (page: Page) => page.getByRole('complementary', { name: 'What the letter looks like' });

const type = async (page: Page): Promise<void> => {
  await goTo(page, place);
  await text(page).fill(LETTER);
};

test('a slip is pointed at and put right with one click, names are known, and the worker goes after two idle minutes', async () => {
  const running = await writing();
  const { page } = running;
  await page.clock.install();
  await type(page);
  const aside = findings(page);
  await expect(aside.getByText('“recieved” is in no dictionary here')).toBeVisible({ timeout: 30_000 });
  await expect(aside.getByText('“of” may be the wrong word')).toBeVisible();
  for (const name of ['“Priya”', '“Northgate”', '“Okafor”', '“Sam”']) await expect(aside.getByText(name)).toHaveCount(0);

  await aside.getByRole('button', { name: 'Write “received”' }).click();
  await aside.getByRole('button', { name: 'Write “have”' }).click();
  await expect(text(page)).toHaveValue(LETTER.replace('recieved', 'received').replace('could of', 'could have'));
  await expect(aside.getByText('is in no dictionary here')).toHaveCount(0);

  await text(page).fill(LETTER.replace('the plan', 'the plan of the gridlet'));
  await page.clock.runFor(1000);
  await aside.getByRole('button', { name: 'Add “gridlet” to my words' }).click();
  await expect(aside.getByText('“gridlet” is in no dictionary here')).toHaveCount(0);

  expect(page.workers().length).toBe(1);
  await page.clock.runFor(125_000);
  await expect.poll(() => page.workers().length).toBe(0);

  await text(page).fill(LETTER);
  await page.clock.runFor(1000);
  await expect(aside.getByText('“recieved” is in no dictionary here')).toBeVisible({ timeout: 30_000 });
  await running.close();
});

/** A copy of the app whose WebAssembly begins with something else. */
const withDamagedBinary = (): string => {
  const copy = path.join(dataFolder(), 'app');
  fs.cpSync(path.dirname(program), copy, { recursive: true });
  const archive = path.join(copy, 'resources', 'app.asar');
  const bytes = fs.readFileSync(archive);
  const at = bytes.indexOf(Buffer.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]));
  expect(at).toBeGreaterThan(0);
  bytes.write('gone', at);
  fs.writeFileSync(archive, bytes);
  return path.join(copy, path.basename(program));
};

test('where the grammar cannot be loaded, spelling is checked by a dictionary', async () => {
  const running = await writing({ copy: withDamagedBinary() });
  const { page } = running;
  await type(page);
  const aside = findings(page);
  await expect(aside.getByText('“recieved” is in no dictionary here')).toBeVisible({ timeout: 30_000 });
  await aside.getByRole('button', { name: 'Write “received”' }).click();
  await expect(text(page)).toHaveValue(LETTER.replace('recieved', 'received'));
  await expect(aside.getByText('Grammar cannot be looked at here at present; spelling can.')).toBeVisible();
  await running.close();
});
