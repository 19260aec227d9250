import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import type { CallInput, CallName } from '../../core/contract.ts';
import type { InterviewLog } from '../../core/model/interview-log.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { planWorkspace } from '../../core/playbook/plan.ts';
import { ruleIds } from '../../core/playbook/rules.ts';
import type { Instant, Zone } from '../../core/time/types.ts';
import { startNotificationDaemon } from '../desktop/notification-daemon.ts';
import { dataFolder } from '../launch.ts';
import { leaveFigures, median } from './figures.ts';
import { closeWindow, openOwnDesktop } from './tray.ts';
import type { WatchedProgram } from './watched-program.ts';

const REMINDERS = 50;
const APART_MS = 700;
const FIRST_AFTER_MS = 20_000;
const HOUR_MS = 3_600_000;

const RELEASE = process.env['AFTERVIEW_RELEASE'] ?? '';

const instant = (ms: number): Instant => new Date(ms).toISOString() as Instant;

const interviewAt = (company: string): InterviewLog => ({
  opportunityId: null,
  company,
  role: '',
  round: 1,
  interviewers: [],
  startAt: instant(Date.now() - 3 * HOUR_MS),
  endAt: instant(Date.now() - 2 * HOUR_MS),
  endIsKnown: true,
  zone: 'UTC' as Zone,
  format: 'video',
  place: '',
  route: { kind: 'direct' },
  decision: null,
  followUpChannel: null,
  references: [],
  feeling: null,
  goodAnswer: '',
  gap: '',
  notes: '',
});

type Ask = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<void>;

/** Fifty steps put off to instants a little apart, and nothing else to be told. */
const putOff = (running: WatchedProgram): Promise<readonly number[]> =>
  running.withPage(async (page) => {
    const ask: Ask = async (name, input) => {
      const answer = await page.evaluate(([called, given]) => window.afterview.call(called, JSON.parse(given) as never), [
        name,
        JSON.stringify(input),
      ] as const);
      expect(answer.ok, name).toBe(true);
    };
    const workspace = (): Promise<Workspace> =>
      page.evaluate(async () => {
        const answer = await window.afterview.call('snapshot.get', {});
        if (!answer.ok) throw new Error(answer.problem.kind);
        return answer.value.workspace;
      });

    await ask('reminders.pause', { untilAt: instant(Date.now() + HOUR_MS) });
    // One reminder for each interview and nothing else: what the rest of the playbook proposes would come in between.
    await ask('settings.update', { quietHours: null, quietDays: [], rulesOff: ruleIds.filter((id) => id !== 'debrief') });
    for (let number = 1; number <= REMINDERS; number += 1) await ask('interview.log', interviewAt(`Company ${String(number)}`));
    const actions = planWorkspace(await workspace(), instant(Date.now())).filter(
      ({ move, state }) => move === 'yours' && state.kind === 'open',
    );
    const chosen = actions.slice(0, REMINDERS);

    const firstMs = Date.now() + FIRST_AFTER_MS;
    const dueMs = chosen.map((_action, index) => firstMs + index * APART_MS);
    for (const [index, { key }] of chosen.entries()) await ask('action.snooze', { key, untilAt: instant(dueMs[index] ?? 0) });
    await ask('reminders.pause', { untilAt: null });
    return dueMs;
  });

test('how late reminders come', async () => {
  const desktop = await openOwnDesktop();
  const daemon = await startNotificationDaemon({ address: desktop.address });
  const running = await desktop.start({ program: RELEASE, folder: dataFolder() });
  const dueMs = await putOff(running);
  await closeWindow(running);
  await pause(Math.max(0, (dueMs[0] ?? 0) - Date.now() - APART_MS));
  const from = dueMs[0] ?? 0;
  const told = () => daemon.received.filter(({ receivedMs }) => receivedMs >= from);
  await expect.poll(() => told().length, { timeout: REMINDERS * APART_MS + 30_000, intervals: [1000] }).toBe(REMINDERS);
  const lateMs = told().map(({ receivedMs }, index) => receivedMs - (dueMs[index] ?? 0));

  await running.stop();
  await daemon.stop();
  await desktop.stop();
  leaveFigures([
    { name: `reminders, due to told, over ${String(REMINDERS)}: median`, value: median(lateMs), unit: 'ms', goal: 10 },
    { name: `reminders, due to told, over ${String(REMINDERS)}: latest`, value: Math.max(...lateMs), unit: 'ms', goal: 250 },
  ]);
});
