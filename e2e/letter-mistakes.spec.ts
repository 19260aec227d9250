import { expect, type Page, test } from 'playwright/test';
import { letterRuleIds } from '../core/letters/rule-ids.ts';
import type { LetterKind } from '../core/model/letter.ts';
import type { Workspace } from '../core/model/workspace.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  aWorkspace,
} from '../core/testing/builders.ts';
import { aDebrief, aDocument } from '../core/testing/learning-builders.ts';
import { aLetter, aLetterId } from '../core/testing/letter-builders.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { confirmSent, finding, letterChecks, letterText } from './letter-screen.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// Letters with every mistake there is a rule for: each is found and said why, one click puts right what can be, and none blocks.

test.describe.configure({ mode: 'serial' });

/** Longer than the checks of spelling and grammar take to start on a computer that is busy, in milliseconds. */
const LANGUAGE_WITHIN_MS = 30_000;

const tom = aPerson({
  id: aPersonId('tom'),
  name: 'Tom Lindqvist',
  roles: ['recruiter'],
  company: 'Kestrel',
  emails: ['tom@kestrel.example'],
});
const priya = aPerson({ id: aPersonId('priya'), name: 'Priya Nair', company: 'Northgate Energy', emails: ['priya@northgate.example'] });
const marcus = aPerson({ id: aPersonId('marcus'), name: 'Marcus Oyelaran', company: 'Northgate Energy' });
const helena = aPerson({ id: aPersonId('helena'), name: 'Helena Marsh', roles: ['reference'], company: 'Kestrel' });
const northgate = anOpportunity({
  id: anOpportunityId('northgate'),
  company: 'Northgate Energy',
  role: 'Data Analyst',
  zone,
  route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Kestrel' },
  referenceIds: [helena.id],
});
const interviewId = anInterviewId('northgate');

const ABOUT_ONESELF = 'I think that I know what I can do and what I want, and my plan is my own. ';
const body = [
  'Thank you so much for the interview!! It was GREAT to meet everyone at Halden Freight and to hear about the Reporting Analyst role.',
  'I have attached my portfolio. Could you tell me when you will decide? I would also like to know how many people you are seeing. The salary range you mentioned suits me, and I need an answer by Friday at the latest.',
  'On reflection I should have mentioned that I led the migration at my current firm. It took a year. It went well. It saved money.',
  'I also forgot to say that I speak German, and that I have lived in Hamburg for two years.',
  'I am writing because I wanted to say that I think I did well, that I liked the tour, that I believe my skills and my drive and my patience are what I can bring, and that I know I can do it if I am given my chance soon.',
  'Thank you for the talk about {{topic}}. I definately liked it.',
  ABOUT_ONESELF.repeat(6).trim(),
  'Sorry for the long mail, and apologies for the rushed ending.',
].join('\n\n');
const wrapped = (greeting: string, words: string): string => `${greeting}\n\n${words}\n\nKind regards,\nSam Okafor`;

const workspace = (): Workspace => {
  const endAt = addMs(now(), -30 * HOUR_MS);
  return aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' }, english: 'british' }),
    opportunities: [
      northgate,
      anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight', role: 'Reporting Analyst', zone }),
    ],
    people: [tom, priya, marcus, helena],
    interviews: [
      anInterview({
        id: interviewId,
        opportunityId: northgate.id,
        zone,
        startAt: addMs(endAt, -HOUR_MS),
        endAt,
        loggedAt: endAt,
        interviewerIds: [priya.id, marcus.id],
      }),
    ],
    debriefs: [aDebrief({ id: interviewId, topics: ['the wind forecast'] })],
    events: [
      anEvent('contact', {
        id: anEventId('terms'),
        opportunityIds: [northgate.id],
        direction: 'out',
        about: 'negotiation',
        personId: marcus.id,
        at: addMs(now(), -2 * HOUR_MS),
      }),
      anEvent('told', {
        id: anEventId('figure'),
        opportunityIds: [northgate.id],
        personId: marcus.id,
        words: '£48,000',
        at: addMs(now(), -2 * HOUR_MS),
      }),
    ],
    documents: [aDocument({ title: 'Portfolio', kind: 'other' })],
    letters: [
      aLetter({
        id: aLetterId('marcus'),
        opportunityId: northgate.id,
        interviewId,
        personId: marcus.id,
        text: wrapped('Dear Marcus,', body),
      }),
    ],
  });
};

/** The rules that have a finding on the screen. */
const rulesShown = async (page: Page): Promise<readonly string[]> => {
  const keys = await letterChecks(page)
    .locator('[data-finding-item]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-finding-item') ?? ''));
  return [...new Set(keys.map((key) => key.split(':')[0] ?? ''))];
};

const seen = new Set<string>();

const write = async (page: Page, kind: LetterKind, person: string | null): Promise<void> => {
  const to = person === null ? '' : `&interview=${interviewId}&person=${person}`;
  await goTo(page, `/opportunities/${northgate.id}/write?kind=${kind}${to}`);
  await expect(letterText(page)).toBeVisible();
};

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

test('a thank-you note with every mistake that a thank-you can have', async () => {
  const { page } = running;
  await write(page, 'thank-you', priya.id);
  await page.getByRole('textbox', { name: 'Subject' }).fill('');
  await letterText(page).fill(wrapped('Dear Marcus,', body));
  await expect(finding(page, 'definately')).toBeVisible({ timeout: LANGUAGE_WITHIN_MS });
  const found = await rulesShown(page);
  expect(found.toSorted()).toEqual(
    [
      'length',
      'subject',
      'placeholder',
      'recipient',
      'other-company',
      'role',
      'topic',
      'ask',
      'clarification',
      'attachment',
      'pay',
      'pressure',
      'exclamation',
      'capitals',
      'apology',
      'long-sentence',
      'own-words',
      'twins',
      'timing',
      'channel',
      'language',
    ].toSorted(),
  );
  for (const rule of found) seen.add(rule);
});

test('each says why on demand, errors stand first, and every place of it is marked in the text', async () => {
  const { page } = running;
  const items = letterChecks(page).locator('[data-finding-item]');
  const levels = await items.evaluateAll((each) => each.map((item) => item.getAttribute('data-level') ?? ''));
  const weight = ['error', 'warning', 'hint'];
  expect(levels).toEqual(levels.toSorted((one, other) => weight.indexOf(one) - weight.indexOf(other)));
  const reasons = items.getByRole('button', { name: /^Why: / });
  await expect(reasons).toHaveCount(levels.length);
  for (const reason of await reasons.all()) await reason.click();
  await expect(items.locator('p[id]')).toHaveCount(levels.length);
  expect((await items.locator('p[id]').allTextContents()).filter((words) => words.trim().length < 20)).toEqual([]);
});

test('errors hold it back behind one question that names each of them', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Six things look wrong:');
  for (const wrong of [
    'Far too long',
    'There is no subject yet',
    '“{{topic}}” is still to be filled in',
    '“Marcus” is another name',
    'It names Halden Freight',
    'You promise an attachment',
  ])
    await expect(dialog).toContainText(wrong);
  await expect(dialog.getByRole('button', { name: 'Mark as sent' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Look at it' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await shownWorkspace(page)).letters[aLetterId('marcus')]?.sent).toBeNull();
});

test('one click puts right what can be, in the field itself, so that undo takes it back', async () => {
  const { page } = running;
  const fixes: readonly (readonly [title: string, fix: string, then: RegExp])[] = [
    ['“Marcus” is another name', 'Write “Priya”', /^Dear Priya,/u],
    ['It names Halden Freight', 'Write “Northgate Energy”', /everyone at Northgate Energy/u],
    ['It speaks of the role', 'Write “Data Analyst”', /about the Data Analyst role/u],
    ['is still to be filled in', 'Write “the wind forecast”', /talk about the wind forecast/u],
    ['exclamation marks', 'Leave only the first', /the interview! It was/u],
    ['“GREAT” is in capitals', 'Write “great”', /It was great to/u],
    ['definately', 'Write “definitely”', /definitely liked it/u],
  ];
  for (const [title, fix, then] of fixes) {
    await finding(page, title).first().getByRole('button', { name: fix }).click();
    await expect(letterText(page)).toHaveValue(then);
    await expect(finding(page, title)).toHaveCount(0);
  }
  await expect(finding(page, 'No topic of your debrief comes up')).toHaveCount(0);
  await letterText(page).press('Control+z');
  await expect(letterText(page)).toHaveValue(/definately/u);
});

test('what is promised is attached from the finding itself', async () => {
  const { page } = running;
  await finding(page, 'You promise an attachment').getByRole('button', { name: 'Attach a document' }).click();
  await page.getByRole('menuitem', { name: 'Portfolio' }).click();
  await expect(finding(page, 'You promise an attachment')).toHaveCount(0);
});

test('what is left is left, also by the letter that is opened again, and looked at again on demand', async () => {
  const { page } = running;
  await finding(page, 'apologies')
    .getByRole('button', { name: /^Leave it/u })
    .click();
  await finding(page, 'It speaks of pay')
    .getByRole('button', { name: /^Leave it/u })
    .click();
  await expect(finding(page, 'apologies')).toHaveCount(0);
  await goTo(page, '/today');
  await write(page, 'thank-you', priya.id);
  await letterChecks(page).getByRole('button', { name: 'Two things left as they are' }).click();
  await expect(finding(page, 'apologies')).toHaveCount(0);
  await letterChecks(page)
    .getByRole('button', { name: /^Look again: .*apologies/u })
    .click();
  await expect(finding(page, 'apologies')).toBeVisible();
});

test('it is sent all the same by one answer, warnings and all', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(page.getByRole('dialog')).toContainText('Two things look wrong:');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Send anyway' })).toBeVisible();
  await confirmSent(page);
});

const others: readonly (readonly [kind: LetterKind, person: string | null, words: string, rules: readonly string[]])[] = [
  ['check-in', tom.id, 'I still have not heard back from you, and I wanted to write to you once more.', ['own-company', 'ask']],
  [
    'feedback-request',
    priya.id,
    'I was surprised by your answer. Could you tell me the reasons in detail? Which of my answers were wrong?',
    ['easy-no', 'ask'],
  ],
  ['recruiter-feedback', tom.id, 'At Northgate Energy I totally messed up the answer, and I was useless at it.', ['self-deprecation']],
  ['negotiation', priya.id, 'Thank you for the offer. Would you consider meeting me somewhere above it?', ['figure', 'negotiator']],
  [
    'negotiation',
    marcus.id,
    'I have another offer, from Halden Freight. I earn £43,000 at present, and had £55,000 in mind.',
    ['figure-differs', 'leverage', 'present-pay'],
  ],
  [
    'resignation',
    null,
    'I am giving notice that I resign from my position, because I am going to Northgate Energy.',
    ['signed', 'last-day', 'destination'],
  ],
  [
    'withdrawal',
    tom.id,
    'It has been a long few weeks. I have talked to many. To be honest, your process was too slow. I am withdrawing my application.',
    ['decision', 'argument'],
  ],
  ['reference-heads-up', helena.id, 'The interview at Northgate Energy was on Monday, and I gave them your name.', ['heads-up']],
];

for (const [kind, person, words, rules] of others) {
  test(`a letter of the kind ${kind} with the mistakes only it can have: ${rules.join(', ')}`, async () => {
    const { page } = running;
    await write(page, kind, person);
    await page.getByRole('textbox', { name: 'Subject' }).fill('Our conversation');
    await letterText(page).fill(wrapped('Hello,', words));
    await expect.poll(() => rulesShown(page)).toEqual(expect.arrayContaining([...rules]));
    for (const rule of await rulesShown(page)) seen.add(rule);
  });
}

test('with them every rule has been seen at work', () => {
  expect(letterRuleIds.filter((rule) => !seen.has(rule))).toEqual([]);
});
