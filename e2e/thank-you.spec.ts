import fs from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import PostalMime from 'postal-mime';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { openDebrief, openQuestion } from './debrief-screen.ts';
import { aMailProgram, fileOf, readLink } from './desktop/mail-program.ts';
import { launch, type RunningApp } from './launch.ts';
import { confirmSent, letterChecks, letterText, markSent, sentLetters } from './letter-screen.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { openCompany, press, stepsAhead } from './playbook-screen.ts';
import { goTo, now, planOf, shownWorkspace } from './window.ts';

// From what was typed in the evening to a note of their own for each of three people, in the person's own mail program.

test.describe.configure({ mode: 'serial' });

const northgate = anOpportunity({ id: anOpportunityId('northgate'), company: 'Northgate Energy', role: 'Data Analyst', zone });
const interviewId = anInterviewId('panel');
const [priya, dev, ines] = [
  aPerson({ id: aPersonId('priya'), name: 'Priya Nair', company: 'Northgate Energy', emails: ['priya.nair@northgate.example'] }),
  aPerson({ id: aPersonId('devrao'), name: 'Dev Rao', company: 'Northgate Energy', emails: ['dev.rao@northgate.example'] }),
  aPerson({ id: aPersonId('inescarv'), name: 'Inês Carvalho', company: 'Northgate Energy', emails: ['ines@northgate.example'] }),
] as const;
const panel = [priya, dev, ines];
const topics = ['the outage reports', 'the night shifts', 'the new dashboards'];

const afterAPanel = (): Workspace => {
  const endAt = addMs(now(), -2 * HOUR_MS);
  const startAt = addMs(endAt, -HOUR_MS);
  return aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
    opportunities: [northgate],
    people: panel,
    interviews: [
      anInterview({ id: interviewId, opportunityId: northgate.id, startAt, endAt, zone, interviewerIds: panel.map(({ id }) => id) }),
    ],
  });
};

const thanks = async (page: Page): Promise<readonly string[]> =>
  (await planOf(page)).flatMap(({ ruleId, state }) => (ruleId === 'thank-you' ? [state.kind] : []));

const program = aMailProgram(['x-scheme-handler/mailto', 'message/rfc822']);
let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(afterAPanel()), env: program.env });
});
test.afterAll(() => running.close());

/** Opens the note to one of them from the step that asks for it. */
const write = async (name: string): Promise<void> => {
  const { page } = running;
  await openCompany(page, 'Northgate Energy');
  await press(page, `Thank ${name}`, 'Write the note');
  await expect(letterText(page)).toHaveValue(new RegExp(`^Dear ${name.split(' ')[0] ?? ''}`, 'u'));
};

test('what was talked about is typed into the debrief, and three notes are to be written', async () => {
  const { page } = running;
  await openDebrief(page, northgate.id, interviewId);
  await openQuestion(page, 'What did you talk about?');
  for (const topic of topics) {
    await page.keyboard.type(topic);
    await page.keyboard.press('Enter');
  }
  await expect.poll(async () => (await shownWorkspace(page)).debriefs[interviewId]?.topics).toEqual(topics);
  expect(await thanks(page)).toEqual(['open', 'open', 'open']);
});

test('the first note names its topic, opens in the mail program, and is asked about on the way back', async () => {
  const { page } = running;
  await write(priya.name);
  await expect(letterChecks(page).getByText('One topic from your debrief')).toBeVisible();
  const text = await letterText(page).inputValue();
  await letterText(page).press('Control+Enter');
  await expect.poll(() => program.opened().map(readLink)).toMatchObject([{ to: priya.emails[0], body: text.replaceAll('\n', '\r\n') }]);
  expect(text).toContain(topics[0]);
  await goTo(page, '/today');
  await write(priya.name);
  const question = page.getByRole('status').filter({ hasText: 'Did you send it?' });
  await question.getByRole('button', { name: 'Yes' }).click();
  await confirmSent(page);
  expect(await thanks(page)).toEqual(expect.arrayContaining(['done', 'open', 'open']));
});

test('the second note is another one, in another tone', async () => {
  const { page } = running;
  await write(dev.name);
  await page.getByRole('button', { name: /^Tone/u }).click();
  await page.getByRole('menuitem', { name: 'Warm' }).click();
  await expect(letterText(page)).toHaveValue(/night shifts/u);
  await page.getByRole('button', { name: /^Open in your mail/u }).click();
  await expect.poll(() => program.opened().map(readLink).at(1)?.to).toBe(dev.emails[0]);
  await markSent(page);
});

test('the third note leaves as a mail file that a mail program reads whole', async () => {
  const { page } = running;
  await write(ines.name);
  const [subject, text] = [await page.getByRole('textbox', { name: 'Subject' }).inputValue(), await letterText(page).inputValue()];
  expect(text).toContain(topics[2]);
  await page.getByRole('button', { name: 'Print or save' }).click();
  await page.getByRole('menuitem', { name: 'Open as a mail file' }).click();
  await expect.poll(() => program.opened().length).toBe(3);
  const mail = await PostalMime.parse(fs.readFileSync(fileOf(program.opened().at(2))));
  expect([mail.from?.address, mail.to?.[0], mail.subject, mail.text?.trim()]).toEqual([
    'sam@okafor.example',
    expect.objectContaining({ name: ines.name, address: ines.emails[0] }),
    subject,
    text.trim(),
  ]);
  await markSent(page);
});

test('no two of them are the same text, and none was found to be', async () => {
  const sent = await sentLetters(running.page);
  const bodies = sent.map(({ text }) => text.split('\n').slice(1).join('\n'));
  const sentences = bodies.flatMap((body) => [...new Set(body.split(/(?<=[.?])\s+/u))].filter((sentence) => /[.?]$/u.test(sentence)));
  expect([sent.length, new Set(bodies).size, new Set(sent.map(({ subject }) => subject)).size]).toEqual([3, 3, 3]);
  expect(sentences.filter((sentence, place) => sentences.indexOf(sentence) !== place)).toEqual([]);
});

for (const { id, name } of panel) {
  test(`the note stands on the page of ${name}, to be read again`, async () => {
    const { page } = running;
    const letter = (await sentLetters(page)).find(({ personId }) => personId === id);
    await goTo(page, `/people/${id}`);
    const timeline = page.getByRole('list', { name: 'Everything there was' });
    await expect(timeline).toContainText('You thanked');
    await timeline.getByRole('link', { name: `Read the letter: ${letter?.subject ?? ''}` }).click();
    await expect(page.getByRole('main')).toContainText(letter?.text.split('\n').at(-1) ?? '');
    await expect(page.getByText(/^Sent .* by mail\.$/u)).toBeVisible();
  });
}

test('the plan asks for none of them any more, and shows all three as done', async () => {
  const { page } = running;
  expect(await thanks(page)).toEqual(['done', 'done', 'done']);
  await openCompany(page, 'Northgate Energy');
  await expect(stepsAhead(page).filter({ hasText: /^Thank / })).toHaveCount(0);
  for (const { name } of panel) await expect(page.getByText(`Thanked ${name}`).first()).toBeVisible();
});
