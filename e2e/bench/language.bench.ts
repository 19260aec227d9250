import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'playwright/test';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../../core/testing/builders.ts';
import { addMs, HOUR_MS } from '../../core/time/instant.ts';
import { folderWith, quietSettings, zone } from '../own-data.ts';
import { goTo, now } from '../window.ts';
import { leaveFigures } from './figures.ts';
import { familyOf, memoryOf } from './processes.ts';
import { openOwnDesktop } from './tray.ts';

const RELEASE = process.env['AFTERVIEW_RELEASE'] ?? '';

/** Until what a screen needed once is given back. */
const SETTLED_MS = 5000;
/** The two idle minutes, and a little. */
const IDLE_MS = 125_000;

const LETTER = `Dear Priya,

Thank you for your time this morning. I recieved a good picture of the outage reports, and of how the team works.

Kind regards,
Sam Okafor`;

const folderWithRound = () => {
  const endAt = addMs(now(), -3 * HOUR_MS);
  return folderWith(
    aWorkspace({
      settings: quietSettings({ self: { name: 'Sam Okafor', email: '', phone: '' } }),
      opportunities: [anOpportunity({ zone })],
      interviews: [anInterview({ startAt: addMs(endAt, -HOUR_MS), endAt, zone })],
      people: [aPerson()],
    }),
  );
};

test('what looking at the language of a letter costs in memory, and what is left of it after two idle minutes', async () => {
  const desktop = await openOwnDesktop();
  const running = await desktop.start({ program: RELEASE, folder: await folderWithRound() });
  const memory = (): number => memoryOf(familyOf(running.pid)) ?? Number.NaN;

  const { before, startMs } = await running.withPage(async (page) => {
    await goTo(page, `/opportunities/${anOpportunityId()}/write?kind=thank-you&interview=${anInterviewId()}&person=${aPersonId()}`);
    const text = page.getByRole('textbox', { name: 'Letter' });
    await text.waitFor();
    const withoutWorker = memory();
    const startedMs = performance.now();
    await text.fill(LETTER);
    await page.getByText('“recieved” is in no dictionary here').waitFor({ timeout: 60_000 });
    return { before: withoutWorker, startMs: performance.now() - startedMs };
  });
  await pause(SETTLED_MS);
  const alive = memory();
  await pause(IDLE_MS);
  const after = memory();

  await running.stop();
  await desktop.stop();
  leaveFigures([
    { name: 'language: from the first text to its findings, start included', value: startMs, unit: 'ms', goal: null },
    { name: 'language: memory while the worker is there, beside none', value: alive - before, unit: 'MiB', goal: null },
    { name: 'language: memory after two idle minutes, beside none', value: after - before, unit: 'MiB', goal: 30 },
  ]);
});
