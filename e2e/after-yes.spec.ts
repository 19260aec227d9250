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
import { violations } from './accessibility/findings.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, wholePlaybook, zone } from './own-data.ts';
import { finding, letterChecks, letterText, markSent, sentLetters } from './letter-screen.ts';
import { note, openAction, openRules, press } from './playbook-screen.ts';
import { goTo, now, planOf, shownWorkspace } from './window.ts';

// Two offers, one of them accepted: what follows the yes, the signature, and the no to the other.

test.describe.configure({ mode: 'serial' });

const halden = anOpportunityId('halden');
const tom = aPersonId('tom');
const helena = aPersonId('helena');
const days = (count: number) => addMs(now(), count * DAY_MS);
const startsOn = addDays(dayOf(now(), zone), 60);

let running: RunningApp;
test.beforeAll(async () => {
  const settings = wholePlaybook();
  const held = (name: string, opportunityId: ReturnType<typeof anOpportunityId>) =>
    anInterview({
      id: anInterviewId(name),
      opportunityId,
      startAt: days(-10),
      endAt: addMs(days(-10), HOUR_MS),
      loggedAt: addMs(days(-10), HOUR_MS),
      zone,
    });
  const workspace = aWorkspace({
    settings: {
      ...settings,
      self: { name: 'Sam Okafor', email: '', phone: '' },
      comparison: {
        ...settings.comparison,
        presentJob: { company: 'Marlow & Co', role: 'Reporting Analyst', terms: someTerms({ notice: { count: 4, unit: 'week' } }) },
      },
    },
    opportunities: [
      anOpportunity({ zone }),
      anOpportunity({
        id: halden,
        company: 'Halden Freight',
        role: 'Operations Analyst',
        zone,
        route: { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' },
        referenceIds: [helena],
      }),
    ],
    people: [
      aPerson(),
      aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' }),
      aPerson({ id: helena, name: 'Helena Marsh', roles: ['reference'] }),
    ],
    interviews: [held('first', anOpportunityId()), held('theirs', halden)],
    events: [
      anEvent('offer-made', { id: anEventId('one'), at: days(-2), loggedAt: days(-2), deadline: null }),
      anEvent('offer-made', { id: anEventId('two'), opportunityIds: [halden], at: days(-2), loggedAt: days(-2), deadline: null }),
      anEvent('contact', {
        id: anEventId('headsup'),
        opportunityIds: [halden],
        at: days(-9),
        direction: 'out',
        party: 'reference',
        about: 'heads-up',
        personId: helena,
      }),
    ],
    offers: [anOffer({ terms: someTerms({ startOn: startsOn }) })],
  });
  running = await launch({ folder: await folderWith(workspace), args: ['--lang=en-GB'] });
});
test.afterAll(() => running.close());

const openNorthgate = () => goTo(running.page, `/opportunities/${anOpportunityId()}`);
const band = () => running.page.getByRole('region', { name: 'From the yes to the first day' });

/** Every word to the present employer that one leaves. */
const noticeGiven = async () =>
  Object.values((await shownWorkspace(running.page)).events).flatMap((event) =>
    event.kind === 'contact' && event.about === 'notice' ? [[event.party, event.direction, event.opportunityIds]] : [],
  );

test('after a yes, notice waits for the signature and says by when it has to be in', async () => {
  const { page } = running;
  await openNorthgate();
  await note(page, 'You accepted', 'Where it stands');
  await expect(band()).toContainText('You said yes. The signature is still to come.');
  await expect(band()).toContainText('Once the contract is signed');
  const waiting = (await planOf(page)).find(({ ruleId }) => ruleId === 'hand-in-notice');
  expect([waiting?.move, waiting?.state.kind]).toEqual(['theirs', 'open']);
});

test('signed, there is a kind word, and notice, references and the rest are due', async () => {
  const { page } = running;
  await note(page, 'The contract is signed', 'Where it stands');
  await expect(band()).toContainText('You start at Northgate Energy on');
  await expect.poll(() => openRules(page)).toEqual(expect.arrayContaining(['hand-in-notice', 'last-steps']));
  expect((await openAction(page, 'hand-in-notice')).latestAt).not.toBeNull();
});

test('the letter of notice begins from the step, names the last day and nobody new', async () => {
  const { page } = running;
  await press(page, 'Hand in your notice', 'Write the letter');
  await expect(letterText(page)).toHaveValue(/Marlow & Co.* four weeks, my last day will be \w+day \d/su);
  await expect(letterText(page)).not.toHaveValue(/Northgate|\[/u);
});

test('it is held against what notice says and leaves open, and sent to the present employer', async () => {
  const { page } = running;
  const written = await letterText(page).inputValue();
  await letterText(page).fill('Hello,\n\nI am resigning, and I am going to Northgate Energy.\n\nSam');
  await expect(finding(page, 'It names no last day')).toBeVisible();
  await expect(finding(page, 'It names Northgate Energy')).toBeVisible();
  await letterText(page).fill(written);
  await expect(letterChecks(page).locator('[data-level="error"], [data-level="warning"]')).toHaveCount(0);
  await markSent(page);
  expect((await sentLetters(page)).map(({ kind, personId }) => [kind, personId])).toEqual([['resignation', null]]);
  expect(await noticeGiven()).toEqual([['present-employer', 'out', [anOpportunityId()]]]);
  await expect.poll(() => openRules(page)).not.toContain('hand-in-notice');
  await openNorthgate();
  await expect(band()).toContainText('Your last day');
});

test('a letter of notice that was not sent after all leaves the step open, with its words', async () => {
  const { page } = running;
  const [letter] = await sentLetters(page);
  if (letter === undefined) throw new Error('no letter was sent');
  await goTo(page, `/opportunities/${anOpportunityId()}/letters/${letter.id}`);
  await page.getByRole('button', { name: 'Not sent after all' }).click();
  await expect.poll(() => openRules(page)).toContain('hand-in-notice');
  expect(await noticeGiven()).toEqual([]);
  await expect(letterText(page)).toHaveValue(letter.text);
});

test('the offers say that it is signed and who waits for the word, and press for no decision', async () => {
  const { page } = running;
  await goTo(page, '/offers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The contract with Northgate Energy is signed');
  await expect(page.getByText('Halden Freight still waits for an answer.')).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /four questions/u })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tell Halden Freight' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/opportunities/${halden}/write\\?action=tell-others`, 'u'));
  await expect(letterText(page)).not.toHaveValue('');
  await goTo(page, `/offers/${halden}`);
  await expect(page.getByRole('button', { name: 'Tell Halden Freight' })).toBeVisible();
});

test('what was offered elsewhere and declined has last steps of its own', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${halden}`);
  await note(page, 'You withdrew', 'Where it stands');
  await expect.poll(() => openRules(page)).toContain('tell-withdrawal');
  const { personId } = await openAction(page, 'tell-withdrawal');
  await press(page, 'Tell Tom Lindqvist', 'Mark as sent');
  await expect.poll(() => openRules(page)).toEqual(expect.arrayContaining(['thank-recruiter', 'tell-references']));
  expect(personId).toBe(tom);
  // Each is done with a letter of its own, and nothing of it stays open.
  for (const [title, kind] of [
    ['Thank Tom Lindqvist', 'recruiter-feedback'],
    ['Thank Helena Marsh', 'reference-thanks'],
  ] as const) {
    await goTo(page, `/opportunities/${halden}`);
    await press(page, title, 'Write the note');
    await markSent(page);
    expect((await sentLetters(page)).map((letter) => letter.kind)).toContain(kind);
  }
  const left = (await planOf(page)).filter(
    ({ opportunityId, state, kind }) => opportunityId === halden && state.kind === 'open' && kind !== 'kindness',
  );
  expect(left.map(({ ruleId }) => ruleId)).toEqual([]);
});

test('notice that is given leads to the last day, and is no word to the new employer', async () => {
  const { page } = running;
  await openNorthgate();
  await press(page, 'Hand in your notice', 'Mark as sent');
  await expect(band()).toContainText('Your last day');
  const { events } = await shownWorkspace(page);
  expect(Object.values(events).filter((event) => event.kind === 'contact' && event.party === 'employer')).toEqual([]);
});
