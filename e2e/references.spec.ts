import { expect, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aDebrief } from '../core/testing/learning-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { typeAtOnce } from './type-at-once.ts';
import { ask, goTo, now, planOf, shownWorkspace } from './window.ts';

// The people who speak for the person: who agreed, who knows of what, and who is still to be thanked.

test.describe.configure({ mode: 'serial' });

const helena = aPersonId('helena');
const northgate = anOpportunityId('northgate');

const workspace = (): Workspace => {
  const endAt = addMs(now(), -DAY_MS);
  return aWorkspace({
    settings: { ...quietSettings(), rulesOff: [] },
    opportunities: [
      anOpportunity({ id: northgate, company: 'Northgate', zone, referenceIds: [helena] }),
      anOpportunity({ id: anOpportunityId('halden'), company: 'Halden', zone }),
    ],
    interviews: [anInterview({ opportunityId: northgate, zone, startAt: addMs(endAt, -HOUR_MS), endAt, loggedAt: endAt })],
    people: [aPerson({ company: 'Northgate' }), aPerson({ id: helena, name: 'Helena Marsh', roles: ['reference'], company: 'Kestrel' })],
    debriefs: [aDebrief({ topics: ['the outage reports'] })],
  });
};

const entry = (page: Page, name: string) => page.getByRole('region', { name });
const referee = async (page: Page) => (await shownWorkspace(page)).people[helena]?.referee;
const openReferences = async (page: Page) =>
  (await planOf(page)).filter(({ ruleId, state }) => ruleId === 'references' && state.kind === 'open').map(({ personId }) => personId);

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
  await goTo(running.page, '/people/references');
});
test.afterAll(() => running.close());

test('who waits for a word is said at once, with what to tell them', async () => {
  const { page } = running;
  await expect(page.getByRole('heading', { level: 1, name: 'One person speaks for you' })).toBeVisible();
  await expect(page.getByText('One waits for a word from you.')).toBeVisible();
  const her = entry(page, 'Helena Marsh');
  await expect(her.getByText('You talked about the outage reports.')).toBeVisible();
  await expect(her.getByText('Never so far')).toBeVisible();
});

test('what is agreed is kept as it is typed, with the day of the yes', async () => {
  const { page } = running;
  const her = entry(page, 'Helena Marsh');
  await her.getByRole('radio', { name: 'Agreed' }).click();
  await her.getByRole('textbox', { name: 'For which roles' }).fill('Analyst roles');
  await her.getByRole('textbox', { name: 'What they can speak of' }).fill('Led my team for three years.');
  await her.getByRole('textbox', { name: 'What Northgate does' }).fill('Runs the grid of the north');
  await expect
    .poll(async () => [await referee(page), (await shownWorkspace(page)).opportunities[northgate]?.business])
    .toEqual([
      expect.objectContaining({ consent: 'given', forRoles: 'Analyst roles', knows: 'Led my team for three years.' }),
      'Runs the grid of the north',
    ]);
  expect((await referee(page))?.consentAt).not.toBeNull();
});

test('what the company does is corrected in its details too, where what changes elsewhere meanwhile stays', async () => {
  const { page } = running;
  await goTo(page, `/opportunities/${northgate}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Edit details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit details' });
  const business = dialog.getByLabel('What the company does');
  await expect(business).toHaveValue('Runs the grid of the north');
  await ask(page, 'opportunity.update', { id: northgate, source: 'A friend' });
  await business.fill('Runs the grid of the north and the west');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const kept = (await shownWorkspace(page)).opportunities[northgate];
  expect([kept?.business, kept?.source]).toEqual(['Runs the grid of the north and the west', 'A friend']);
  await goTo(page, '/people/references');
  await expect(entry(page, 'Helena Marsh')).toBeVisible();
});

test('the heads-up begins as a letter to her about this company', async () => {
  const { page } = running;
  await entry(page, 'Helena Marsh').getByRole('button', { name: 'Write a heads-up: Northgate' }).click();
  await expect(page).toHaveURL(/\/letters\/|\/write\?/);
  await goTo(page, '/people/references');
  await expect(entry(page, 'Helena Marsh')).toBeVisible();
});

test('a call does it as well, and the plan asks for no other', async () => {
  const { page } = running;
  expect(await openReferences(page)).toEqual([helena]);
  await entry(page, 'Helena Marsh').getByRole('button', { name: 'Told by phone: Northgate' }).click();
  await expect(entry(page, 'Helena Marsh').getByText('once within 30 days')).toBeVisible();
  await expect.poll(() => openReferences(page)).toEqual([]);
});

test('once she gave the reference, thanks are outstanding until they are said', async () => {
  const { page } = running;
  const her = entry(page, 'Helena Marsh');
  await her.getByRole('button', { name: 'They gave a reference to Northgate' }).click();
  await expect(her.getByText('Thanks are outstanding.')).toBeVisible();
  await expect(page.getByText('One reference is not thanked for yet.')).toBeVisible();
  await expect(her.getByRole('button', { name: 'Write your thanks' })).toBeVisible();
  await her.getByRole('button', { name: 'Thanked by phone' }).focus();
  await page.keyboard.press('Enter');
  await expect(her.getByText(/^Thanked /)).toBeVisible();
  await expect(her.getByRole('listitem').filter({ hasText: /Thanked /u })).toBeFocused();
  await expect(page.getByText('One reference is not thanked for yet.')).toHaveCount(0);
});

test('what was just typed is kept where she is named for the same opportunity in that instant', async () => {
  const { page } = running;
  const her = entry(page, 'Helena Marsh');
  const chip = her.getByRole('group', { name: 'Named for' }).getByRole('button', { name: 'Northgate' });
  const kept = async () => {
    const opportunity = (await shownWorkspace(page)).opportunities[northgate];
    return [opportunity?.business, opportunity?.referenceIds];
  };
  await typeAtOnce(her.getByRole('textbox', { name: 'What Northgate does' }), 'Runs the grid of the north and the east', { press: chip });
  await expect.poll(kept).toEqual(['Runs the grid of the north and the east', []]);
  await chip.click();
  await expect.poll(kept).toEqual(['Runs the grid of the north and the east', [helena]]);
});

test('she is named for another opportunity in one click, and for none once she declines', async () => {
  const { page } = running;
  const her = entry(page, 'Helena Marsh');
  await her.getByRole('group', { name: 'Named for' }).getByRole('button', { name: 'Halden' }).click();
  await expect.poll(async () => (await shownWorkspace(page)).opportunities[anOpportunityId('halden')]?.referenceIds).toEqual([helena]);
  await her.getByRole('radio', { name: 'Declined' }).click();
  await expect(her.getByText('They are not proposed any more.')).toBeVisible();
  await expect(her.getByRole('button', { name: /^Write a heads-up/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Nobody speaks for you yet' })).toBeVisible();
});

test('somebody new is added by name', async () => {
  const { page } = running;
  await page
    .getByRole('combobox', { name: 'Name of a reference' })
    .or(page.getByRole('textbox', { name: 'Name of a reference' }))
    .fill('Omar Haddad');
  await page.keyboard.press('Enter');
  await expect(entry(page, 'Omar Haddad')).toBeVisible();
  await expect(entry(page, 'Omar Haddad').getByText('They are named for no opportunity yet.')).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Name of a reference' }).or(page.getByRole('textbox', { name: 'Name of a reference' }));
  await field.fill('Ines Carvalho');
  await typeAtOnce(field, 'Dev Rao', { first: 'submit' });
  await expect(entry(page, 'Ines Carvalho')).toBeVisible();
  await expect(field).toHaveValue('Dev Rao');
});
