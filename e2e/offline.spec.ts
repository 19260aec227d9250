import path from 'node:path';
import { expect, test } from 'playwright/test';
import { anAnswer, aStory } from '../core/testing/learning-builders.ts';
import { dataFolder, launch } from './launch.ts';
import { finding, letterText } from './letter-screen.ts';
import { readNetLog, recordTo } from './net-log.ts';
import { chooseFile } from './save-dialog.ts';
import { ask, goTo, now, shownWorkspace } from './window.ts';

/** What Chromium's network stack does on the way to another computer. */
const ways = ['HOST_RESOLVER_MANAGER_REQUEST', 'TCP_CONNECT', 'TCP_CONNECT_ATTEMPT', 'UDP_CONNECT', 'URL_REQUEST_START_JOB'];

test('a tour of the whole app asks nothing of the network', async () => {
  const folder = dataFolder();
  const record = path.join(folder, 'net-log.json');
  const running = await launch({ folder, args: [recordTo(record)] });
  const { page } = running;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.getByRole('textbox', { name: 'The interview in one line' }).fill('Priya Nair at Northgate yesterday 10am');
  await page.getByRole('textbox', { name: 'The interview in one line' }).press('Enter');
  await expect(page).toHaveURL(/#\/opportunities\/opp_/);
  const workspace = await shownWorkspace(page);
  const [interview] = Object.values(workspace.interviews);
  if (interview === undefined) throw new Error('no interview was logged');
  const opportunity = workspace.opportunities[interview.opportunityId];
  const [person] = Object.values(workspace.people);
  if (opportunity === undefined || person === undefined) throw new Error('too little was logged');
  await ask(page, 'opportunity.update', { ...opportunity, route: { kind: 'recruiter', recruiterId: null, agency: 'Kestrel' } });
  await ask(page, 'event.add', { kind: 'offer-made', opportunityIds: [opportunity.id], at: now(), notes: '', deadline: null });
  await ask(page, 'answer.save', anAnswer());
  await ask(page, 'story.save', aStory());
  for (const route of [
    '/today',
    '/opportunities',
    '/settings/data',
    '/settings/appearance',
    '/settings/preparation',
    '/log',
    `/opportunities/${interview.opportunityId}?debrief=${interview.id}`,
    '/preparation',
    `/preparation/${interview.id}`,
    '/preparation/answers',
    `/preparation/answers/${anAnswer().id}`,
    '/preparation/stories',
    `/preparation/stories/${aStory().id}`,
    '/preparation/practice',
    '/preparation/documents',
    '/offers',
    '/offers/present',
    `/offers/${opportunity.id}`,
    `/offers/${opportunity.id}/negotiation`,
    `/offers/${opportunity.id}/decision`,
    '/insights',
    '/insights?tables',
    '/insights/report',
    '/people',
    `/people/${person.id}`,
    '/people/references',
    `/opportunities/${opportunity.id}/call/${interview.id}`,
    `/opportunities/${opportunity.id}?letters`,
    '/letters/templates',
    '/settings/letters',
  ]) {
    await goTo(page, route);
    await expect(page.locator('main h1').first()).toBeVisible();
  }
  // Spelling and grammar are looked at by a worker with dictionaries of its own.
  await goTo(page, `/opportunities/${opportunity.id}/write?kind=thank-you&person=${person.id}`);
  await letterText(page).fill('Dear Priya,\n\nI definately liked the talk.\n\nSam');
  await expect(finding(page, 'definately')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('The letter is copied.').first()).toBeVisible();
  // The page behind a PDF is one of its own.
  const pdf = path.join(folder, 'brief.pdf');
  await chooseFile(running, pdf);
  await goTo(page, `/preparation/${interview.id}`);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.getByRole('menuitem', { name: 'A4' }).click();
  await expect(page.getByText('Saved as brief.pdf.')).toBeVisible();
  // A picture of the insights becomes a file without leaving the window.
  await chooseFile(running, path.join(folder, 'ways.png'));
  await goTo(page, '/insights');
  await page
    .getByRole('button', { name: /^Save: /u })
    .first()
    .click();
  await page
    .getByRole('menuitem', { name: /^Save the picture/u })
    .first()
    .click();
  await expect(page.getByText('Saved as ways.png')).toBeVisible();
  await running.close();

  expect(asked).not.toEqual([]);
  expect(asked.filter((url) => !url.startsWith('app://afterview/'))).toEqual([]);
  const events = readNetLog(record);
  expect(events).not.toEqual([]);
  expect(events.filter(({ type, params }) => ways.includes(type) && !String(params['url']).startsWith('app:'))).toEqual([]);
});
