import path from 'node:path';
import { expect, test } from 'playwright/test';
import { dataFolder, launch } from './launch.ts';
import { readNetLog, recordTo } from './net-log.ts';
import { goTo } from './window.ts';

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
  for (const route of ['/today', '/opportunities', '/settings/data', '/settings/appearance', '/log']) {
    await goTo(page, route);
    await expect(page.locator('main h1').first()).toBeVisible();
  }
  await running.close();

  expect(asked).not.toEqual([]);
  expect(asked.filter((url) => !url.startsWith('app://afterview/'))).toEqual([]);
  const events = readNetLog(record);
  expect(events).not.toEqual([]);
  expect(events.filter(({ type, params }) => ways.includes(type) && !String(params['url']).startsWith('app:'))).toEqual([]);
});
