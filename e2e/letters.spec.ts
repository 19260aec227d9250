import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aDebrief, anAskedQuestion, anItemId } from '../core/testing/learning-builders.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { killed, launch } from './launch.ts';
import { letterChecks, letterText, markSent } from './letter-screen.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { ask, goTo, now, shownWorkspace } from './window.ts';

// Letters, from what a debrief knows to what was sent: written, looked at, kept, marked as sent and taken back.

const northgate = anOpportunity({ company: 'Northgate Energy', role: 'Data Analyst', zone });
const people = [
  aPerson({ id: aPersonId('priya'), name: 'Priya Nair', company: 'Northgate Energy', emails: ['priya.nair@northgate.example'] }),
  aPerson({ id: aPersonId('devrao'), name: 'Dev Rao', company: 'Northgate Energy', emails: ['dev.rao@northgate.example'] }),
  aPerson({ id: aPersonId('inescarv'), name: 'Ines Carvalho', company: 'Northgate Energy', emails: ['ines@northgate.example'] }),
];

const afterAPanel = (): Workspace => {
  const endAt = addMs(now(), -3 * HOUR_MS);
  const interview = anInterview({
    opportunityId: northgate.id,
    startAt: addMs(endAt, -HOUR_MS),
    endAt,
    zone,
    interviewerIds: people.map(({ id }) => id),
  });
  const asked = (name: string, about: string, index: number) =>
    anAskedQuestion({ id: anItemId(name), question: `What of ${about}?`, about, askedById: people[index]?.id ?? null });
  return aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
    opportunities: [northgate],
    interviews: [interview],
    people,
    debriefs: [
      aDebrief({
        id: interview.id,
        questions: [asked('one', 'the outage reports', 0), asked('two', 'the night shifts', 1), asked('three', 'the new dashboards', 2)],
      }),
    ],
  });
};

const place = (person: string): string =>
  `/opportunities/${anOpportunityId()}/write?kind=thank-you&interview=${anInterviewId()}&person=${aPersonId(person)}`;

const write = async (page: Page, person: string): Promise<void> => {
  await goTo(page, place(person));
  await expect(letterText(page)).toBeVisible();
};

/** What is kept of the only letter. */
const keptText = async (page: Page): Promise<string | null> => Object.values((await shownWorkspace(page)).letters)[0]?.text ?? null;

test('three people who led one interview get three different notes, one after the other', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  await goTo(page, `/opportunities/${northgate.id}?letters`);
  await page.getByRole('main').getByRole('link', { name: 'Thank Priya Nair' }).click();
  const notes: string[] = [];
  for (const name of ['Dev Rao', 'Ines Carvalho', null]) {
    notes.push(await letterText(page).inputValue());
    await markSent(page);
    if (name === null) break;
    await page.getByRole('region', { name: 'Also to write' }).getByRole('link', { name }).click();
    await expect(letterText(page)).toHaveValue(new RegExp(`^Dear ${name.split(' ')[0] ?? ''}`, 'u'));
  }
  const bodies = notes.map((note) => note.split('\n').slice(1).join('\n'));
  const { letters, events } = await shownWorkspace(page);
  expect({
    different: new Set(bodies).size,
    sent: Object.values(letters).filter(({ sent }) => sent !== null).length,
    told: Object.values(events).filter((event) => event.kind === 'contact' && event.about === 'thanks').length,
  }).toEqual({ different: 3, sent: 3, told: 3 });
  await running.close();
});

test('a letter whose opportunity is removed while it is written says so, and is kept whole once that is back', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  await write(page, 'priya');
  await letterText(page).fill('Dear Priya,\n\nThank you for the hour.');
  await expect.poll(() => keptText(page)).toBe('Dear Priya,\n\nThank you for the hour.');
  const note = page.getByText(/^The opportunity this letter belongs to was removed\./u);
  await expect(note).toHaveCount(0);

  await ask(page, 'opportunity.remove', { id: northgate.id });
  await expect(note).toBeVisible();
  await letterText(page).fill('Dear Priya,\n\nThank you for the hour, and for the tour.');
  await expect(page.getByText('Not kept yet. What you typed is still here.')).toBeVisible();
  await ask(page, 'change.undo', {});
  await expect(note).toHaveCount(0);
  await expect(letterText(page)).toHaveValue('Dear Priya,\n\nThank you for the hour, and for the tour.');
  await expect.poll(() => keptText(page)).toBe('Dear Priya,\n\nThank you for the hour, and for the tour.');
  await expect(page.getByText(/^Draft kept/u)).toBeVisible();
  await running.close();
});

test('another tone replaces what nobody touched, and keeps as a version what somebody wrote', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  const tone = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /^Tone/u }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await write(page, 'priya');
  const plain = await letterText(page).inputValue();
  await tone('Warm');
  await expect(letterText(page)).not.toHaveValue(plain);
  await letterText(page).fill('Dear Priya,\n\nIn my own words.\n\nSam Okafor');
  await tone('Formal');
  await expect(page.getByText('What you wrote is kept under Versions.')).toBeVisible();
  await expect(letterText(page)).not.toHaveValue(/In my own words/u);
  await page.getByRole('button', { name: 'More for this letter' }).click();
  await page.getByRole('menuitem', { name: /^Versions/u }).click();
  await page.getByRole('button', { name: 'Put this one back' }).click();
  await expect(letterText(page)).toHaveValue('Dear Priya,\n\nIn my own words.\n\nSam Okafor');
  // What was put back is typed, so the field itself takes it back.
  await letterText(page).press('Control+z');
  await expect(letterText(page)).not.toHaveValue(/In my own words/u);
  await running.close();
});

test('a letter becomes a template of one’s own, and another letter begins from it', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  await write(page, 'priya');
  await letterText(page).fill('Dear Priya,\n\nNorthgate Energy was worth the journey.\n\nSam Okafor');
  await page.getByRole('button', { name: 'Wording' }).click();
  await page.getByRole('menuitem', { name: 'Save this letter as a template' }).click();
  const dialog = page.getByRole('dialog', { name: 'A template of your own' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Journey');
  await dialog.getByRole('button', { name: 'Save it' }).click();
  await expect(dialog).toHaveCount(0);
  await write(page, 'devrao');
  await expect(letterText(page)).toHaveValue(/^Dear Dev/u);
  await page.getByRole('button', { name: 'Wording' }).click();
  await page.getByRole('menuitem', { name: 'Journey' }).click();
  await expect(letterText(page)).toHaveValue('Dear Dev,\n\nNorthgate Energy was worth the journey.\n\nSam Okafor');
  await goTo(page, '/letters/templates');
  await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue(
    'Dear {{recipient}},\n\n{{company}} was worth the journey.\n\n{{me}}',
  );
  await running.close();
});

test('what is wrong is named, can be left and looked at again, and holds the letter behind one question', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  await write(page, 'priya');
  await page.getByRole('textbox', { name: 'Subject' }).fill('');
  const subject = letterChecks(page).getByRole('listitem').filter({ hasText: 'There is no subject yet' });
  await expect(subject).toBeVisible();
  await subject.getByRole('button', { name: /^Leave it/u }).click();
  await expect(subject).toHaveCount(0);
  await letterChecks(page).getByRole('button', { name: 'One thing left as it is' }).click();
  await letterChecks(page)
    .getByRole('button', { name: /^Look again/u })
    .click();
  await expect(subject).toBeVisible();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(page.getByRole('dialog')).toContainText('There is no subject yet');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Mark as sent' })).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Send anyway' }).click();
  await expect(page.getByText(/^Sent .* by mail\.$/u)).toBeVisible();
  await page.getByRole('button', { name: 'Not sent after all' }).click();
  await expect(letterText(page)).toBeVisible();
  const { events } = await shownWorkspace(page);
  expect(Object.values(events).filter(({ kind }) => kind === 'contact')).toEqual([]);
  await running.close();
});

test('by keyboard, what is left hands the focus to the next finding, and the last one to the letter', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  await write(page, 'priya');
  const words = await letterText(page).inputValue();
  await letterText(page).fill(words.replace('Priya', 'Pirya'));
  const leave = letterChecks(page).getByRole('button', { name: /^Leave it/u });
  await expect(leave.first()).toBeVisible();
  for (let left = await leave.count(); left > 0; left -= 1) {
    await leave.first().focus();
    await page.keyboard.press('Enter');
    await expect(leave).toHaveCount(left - 1);
    if (left > 1) await expect(letterChecks(page).locator('[data-finding-item] :focus')).toHaveCount(1);
  }
  await expect(letterText(page)).toBeFocused();
  await running.close();
});

test('what the caret is at stays what is looked at while the pointer goes elsewhere', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  await write(page, 'priya');
  const words = await letterText(page).inputValue();
  await letterText(page).fill(`${words.replace('Priya', 'Pirya')}\nTODO`);
  const slip = letterChecks(page).getByRole('listitem').filter({ hasText: 'Pirya' });
  const other = letterChecks(page).getByRole('listitem').filter({ hasText: 'TODO' });
  await expect(slip).toBeVisible();
  await letterText(page).press('Control+End');
  await expect(other).toHaveAttribute('data-active', 'true');
  await slip.hover();
  await expect(slip).toHaveAttribute('data-active', 'true');
  await page.getByRole('contentinfo').or(page.locator('[data-foot-bar]')).first().hover();
  await expect(other).toHaveAttribute('data-active', 'true');
  await running.close();
});

test('F8 goes from finding to finding, and a click puts the name right', async () => {
  const running = await launch({ folder: await folderWith(afterAPanel()) });
  const { page } = running;
  await write(page, 'priya');
  const words = await letterText(page).inputValue();
  await letterText(page).fill(words.replace('Priya', 'Pirya'));
  const slip = letterChecks(page).getByRole('listitem').filter({ hasText: 'Pirya' });
  await expect(slip).toBeVisible();
  // Once nothing is typed any more, all of it has been looked at, spelling too.
  await expect(letterChecks(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await letterText(page).press('Control+Home');
  await letterText(page).press('F8');
  expect(await letterText(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe(
    'Pirya',
  );
  await slip.getByRole('button', { name: 'Write “Priya”' }).click();
  await expect(letterText(page)).toHaveValue(words);
  await letterText(page).press('Control+z');
  await expect(letterText(page)).toHaveValue(/^Dear Pirya/u);
  await running.close();
});

test('a draft is there after the app was torn away in mid-sentence, and one nobody touched leaves nothing', async () => {
  const folder = await folderWith(afterAPanel());
  const first = await launch({ folder });
  await write(first.page, 'priya');
  await goTo(first.page, '/today');
  expect((await shownWorkspace(first.page)).letters).toEqual({});
  await write(first.page, 'priya');
  await letterText(first.page).press('Control+End');
  await letterText(first.page).pressSequentially('\nP.S. I meant to sa');
  await expect.poll(() => keptText(first.page)).toMatch(/I meant to sa$/u);
  await killed(first.app);
  const again = await launch({ folder });
  await write(again.page, 'priya');
  await expect(letterText(again.page)).toHaveValue(/P\.S\. I meant to sa$/u);
  expect(Object.keys((await shownWorkspace(again.page)).letters)).toHaveLength(1);
  await again.close();
});
