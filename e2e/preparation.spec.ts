import fs from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aDebrief, anAnswer, anAskedQuestion, anItemId, anOwnQuestion, aStory } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import type { Workspace } from '../core/model/workspace.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { factsOf, fontsOf, sizeOf, sizesOf, structureOf, textOf } from './pdf.ts';
import { ask, goTo, mainWindows, now, shownWorkspace } from './window.ts';

// From two debriefs, one of another company, to the brief for a second interview: on the screen, on paper and as a PDF.

const fielding = anOpportunity({
  id: anOpportunityId('fielding'),
  company: 'Fielding & Rowe',
  role: 'Analytics Engineer',
  excites: 'Reports that operators read on a phone.',
  zone,
});
const pellow = anOpportunity({ id: anOpportunityId('pellow'), company: 'Pellow Health', zone });
const dev = aPerson({ id: aPersonId('devrao'), name: 'Dev Rao', company: 'Fielding & Rowe', title: 'Head of Data' });
const ines = aPerson({ id: aPersonId('inescarv'), name: 'Ines Carvalho', company: 'Fielding & Rowe', title: 'Director' });
const second = anInterviewId('fieldingtwo');

const workspace = (): Workspace => {
  const at = (days: number) => ({ startAt: addMs(now(), days * DAY_MS), endAt: addMs(now(), days * DAY_MS + HOUR_MS), zone });
  const elsewhere = anInterview({ id: anInterviewId('pellow'), opportunityId: pellow.id, ...at(-12), interviewerIds: [] });
  const first = anInterview({ id: anInterviewId('fielding'), opportunityId: fielding.id, ...at(-6), interviewerIds: [dev.id] });
  const next = anInterview({
    id: second,
    opportunityId: fielding.id,
    round: 2,
    ...at(3),
    interviewerIds: [dev.id, ines.id],
    place: '14 Quay Street, second floor',
  });
  return aWorkspace({
    settings: quietSettings({
      terms: { notice: 'Four weeks', available: '', pay: '£44,000 to £48,000' },
    }),
    opportunities: [fielding, pellow],
    interviews: [elsewhere, first, next],
    people: [dev, ines],
    debriefs: [
      aDebrief({ id: elsewhere.id, questions: [anAskedQuestion({ about: 'Window functions', marks: ['off-guard'] })] }),
      aDebrief({
        id: first.id,
        questions: [
          anAskedQuestion({
            about: 'Window functions',
            marks: ['vague'],
            said: 'I knew it was a window function and reached for a self-join.',
          }),
          anAskedQuestion({
            id: anItemId('alone'),
            question: 'Can you work alone?',
            about: 'Working alone',
            askedById: dev.id,
            timesAsked: 3,
          }),
        ],
        ownQuestions: [anOwnQuestion({ question: 'Who reads the reports that nobody asked for?', state: 'forgotten' })],
      }),
    ],
    answers: [anAnswer({ about: 'Window functions', question: 'How do you rank within a group?' })],
    stories: [aStory({ title: 'The Harbour story' })],
  });
};

const brief = (page: Page) => page.getByRole('main');

/** Lets the system's save dialog answer with this file; null as when somebody closes it. */
const chooseFile = ({ app }: RunningApp, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' };
    Reflect.set(dialog, 'showSaveDialog', () => Promise.resolve(answer));
  }, file);

const saveAs = async ({ page }: RunningApp, size: string): Promise<void> => {
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.getByRole('menuitem', { name: size }).click();
};

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()), args: ['--lang=en-GB'] });
});
test.afterAll(() => running.close());
test.beforeEach(async () => {
  const { page } = running;
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: /^Fielding & Rowe/u })).toBeVisible();
});

test('two debriefs become a brief with the gaps, the doubt and the question left unasked', async () => {
  const { page } = running;
  await expect(page.getByRole('heading', { level: 1, name: 'Fielding & Rowe, two gaps to close' })).toBeVisible();
  const carried = brief(page).getByRole('region', { name: 'Carried over from your debriefs' });
  await expect(carried.getByRole('listitem')).toContainText([
    /Window functions.*Missed at Pellow Health and Fielding & Rowe.*“I knew it was a window function and reached for a self-join\.”/su,
    /Working alone.*Dev Rao asked three times\. Perhaps a doubt\..*The Harbour story/su,
  ]);
  const aspects = brief(page).getByRole('region', { name: 'What they will weigh up' });
  await expect(aspects.getByRole('listitem')).toContainText([
    /Interest in the role.*Ready/su,
    /Skills.*One gap.*Window functions, two interviews/su,
    /Fit.*Nothing yet/su,
    /Doubts.*One to settle.*They asked three times about Working alone/su,
    /Availability and pay.*Ready.*Four weeks, £44,000 to £48,000/su,
  ]);
  await expect(brief(page).getByRole('region', { name: 'Ask them' }).getByRole('listitem')).toContainText([
    'Who reads the reports that nobody asked for?',
    'When will you decide, and how should I follow up?',
  ]);
  await expect(brief(page).getByRole('region', { name: 'Answers worth bringing' }).getByRole('listitem')).toContainText([
    'How do you rank within a group?',
  ]);
});

test('it is filled in by the keyboard alone', async () => {
  const { page } = running;
  const plan = page.getByRole('textbox', { name: 'Plan for Window functions' });
  await plan.focus();
  await page.keyboard.type('Rank within a group first, then filter.');
  await page.getByRole('checkbox', { name: 'Working alone, closed for this round' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 1, name: 'Fielding & Rowe, one gap to close' })).toBeVisible();

  const seat = page.getByRole('button', { name: /^Ines Carvalho/u });
  await seat.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('asks about the outage');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(seat).toContainText('Director, asks about the outage, has the last word');

  await page.getByRole('button', { name: 'Add a question' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('What would a good first quarter look like?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'This page and a pen' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'Getting there' }).focus();
  await page.keyboard.type('Leave at 8:40.');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => {
      const { briefs, gapPlans } = await shownWorkspace(page);
      const own = briefs[second];
      return [
        own?.closedGaps,
        own?.panel.map(({ part }) => part),
        own?.questions.length,
        own?.checklist.length,
        own?.directions,
        Object.keys(gapPlans),
      ];
    })
    .toEqual([['working alone'], ['', 'asks about the outage'], 1, 1, 'Leave at 8:40.', ['window functions']]);
});

test('somebody new is added to the table', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Lotte Brandt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Lotte Brandt/u })).toBeVisible();
});

test('what was written survives a restart', async () => {
  const { folder } = running;
  await running.close();
  running = await launch({ folder, args: ['--lang=en-GB'] });
  const { page } = running;
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('textbox', { name: 'Plan for Window functions' })).toHaveValue('Rank within a group first, then filter.');
  await expect(page.getByRole('checkbox', { name: 'Working alone, closed for this round' })).toBeChecked();
  await expect(page.getByRole('button', { name: /^Ines Carvalho/u })).toContainText('asks about the outage');
  await expect(page.getByRole('button', { name: /^Lotte Brandt/u })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Question to ask' })).toHaveValue('What would a good first quarter look like?');
  await expect(page.getByRole('textbox', { name: 'Getting there' })).toHaveValue('Leave at 8:40.');
});

test('the PDF is read by another program: every part in order, tagged, on A4, its fonts inside', async () => {
  const { page, app } = running;
  const file = test.info().outputPath('brief.pdf');
  await chooseFile(running, file);
  await saveAs(running, 'A4');
  await expect(page.getByText('Saved as brief.pdf.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();

  const parts = [
    '14 Quay Street, second floor',
    'Leave at 8:40.',
    'Fielding & Rowe',
    'Analytics Engineer, second interview',
    'Who decides',
    'Ines Carvalho, Director, asks about the outage, has the last word',
    'Have ready',
    'This page and a pen',
    'Close this gap',
    'Window functions. Rank within a group first, then filter.',
    'What they will weigh up',
    'Reports that operators read on a phone.',
    'Four weeks; £44,000 to £48,000',
    'Answers worth bringing',
    'How do you rank within a group?',
    'Ask them',
    'What would a good first quarter look like?',
    'Who reads the reports that nobody asked for?',
    'Said in the room',
    'Look at everybody, not only at who is asking.',
  ];
  const text = textOf(file);
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  const tagged = structureOf(file).replaceAll(/\s+/gu, ' ');
  for (const tag of ['H1', 'H2', 'L ', 'LI', 'Table', 'TR', 'TH', 'TD']) expect(tagged).toContain(tag);
  const headings = [
    'Who decides',
    'Have ready',
    'Close this gap',
    'What they will weigh up',
    'Answers worth bringing',
    'Ask them',
    'Said in the room',
  ];
  const places = headings.map((heading) => tagged.indexOf(`"${heading}"`));
  expect([places.includes(-1), places]).toEqual([false, places.toSorted((a, b) => a - b)]);

  const facts = factsOf(file);
  const [width, height] = sizeOf(file);
  expect([facts['Tagged'], facts['Title'], width, height, facts['Pages']]).toEqual([
    'yes',
    expect.stringMatching(/^Brief for Fielding & Rowe, /u),
    595,
    842,
    '1',
  ]);
  expect(fs.readFileSync(file, 'latin1')).toMatch(/\/Lang \(en/u);
  const fonts = fontsOf(file);
  expect([fonts.length > 1, fonts.filter(({ isEmbedded }) => !isEmbedded)]).toEqual([true, []]);
  // The page it was drawn on is gone.
  await expect.poll(() => mainWindows(app)).toBe(1);
});

test('for the phone the type is big and the page narrow', async () => {
  const file = test.info().outputPath('phone.pdf');
  await chooseFile(running, file);
  await saveAs(running, 'For the phone, big type');
  await expect(running.page.getByText('Saved as phone.pdf.')).toBeVisible();
  const [width] = sizeOf(file);
  const body = sizesOf(file).filter(({ text }) => /Rank within|Missed at|Reports that|printed copies|reports that/u.test(text));
  expect([width, body.length > 2, body.filter(({ size }) => size < 16)]).toEqual([269, true, []]);
});

test('whoever closes the dialog saves nothing, and a folder that cannot be written is told', async () => {
  const { page } = running;
  await chooseFile(running, null);
  await saveAs(running, 'A4');
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
  await chooseFile(running, '/nowhere/at/all/brief.pdf');
  await saveAs(running, 'A4');
  await expect(page.getByText(/^The file could not be written there\./u).first()).toBeVisible();
});

test('without a printer Ctrl+P says so, and offers the PDF', async () => {
  const { page } = running;
  await page.keyboard.press('Control+p');
  await expect(page.getByText(/^No printer is set up on this computer\. Save the brief as a PDF instead/u).first()).toBeVisible();
  const print = page.getByRole('button', { name: 'Print', exact: true });
  await print.focus();
  await page.keyboard.press('Enter');
  await expect(print).toBeEnabled();
  await expect(print).toBeFocused();
});

test('what could not be saved of somebody on their page is saved whole from the brief that shows them next', async () => {
  const { page } = running;
  const { personId } = await ask(page, 'person.add', { name: 'Omar Haddad', role: 'interviewer', company: 'Fielding & Rowe' });
  await goTo(page, `/people/${personId}`);
  await page.getByRole('textbox', { name: 'Notes' }).fill('Asked me about the harbour.');
  await ask(page, 'person.remove', { id: personId });
  await goTo(page, '/today');
  await expect(page).toHaveURL(/\/today/u);
  await ask(page, 'change.undo', {});
  const interview = (await shownWorkspace(page)).interviews[second];
  if (interview === undefined) throw new Error('the interview is gone');
  await ask(page, 'interview.update', { ...interview, interviewerIds: [...interview.interviewerIds, personId] });
  await page.keyboard.press('Control+4');
  await expect(brief(page).getByRole('button', { name: /^Omar Haddad/u })).toBeVisible();
  await expect.poll(async () => (await shownWorkspace(page)).people[personId]?.notes).toBe('Asked me about the harbour.');
});
