import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { dataFolder } from '../launch.ts';
import { makeBareApp } from './bare-app.ts';
import { leaveFigures, median } from './figures.ts';
import { ownWorkspace } from './own-workspace.ts';
import { familyOf, memoryOf } from './processes.ts';
import { paintedMs, startWatched } from './watched-program.ts';

/** The first starts fill caches, of both alike; they are not counted. */
const WARM_UPS = 2;
const ROUNDS = 9;

/** Until nothing of a start is under way any more; looking earlier would slow down what is measured. */
const SETTLED_MS = 3000;

interface Start {
  readonly paintedMs: number;
  readonly memoryMib: number | null;
}

const start = async (program: string, folder: string): Promise<Start> => {
  const running = await startWatched({ program, folder });
  await pause(SETTLED_MS);
  const memoryMib = memoryOf(familyOf(running.pid));
  const painted = await running.withPage(paintedMs);
  await running.stop();
  return { paintedMs: painted - running.startedMs, memoryMib };
};

const RELEASE = process.env['AFTERVIEW_RELEASE'] ?? '';
const ELECTRON = process.env['AFTERVIEW_ELECTRON'] ?? '';

test('from the start to Today, and memory, against a bare window', async () => {
  const bareProgram = makeBareApp(ELECTRON, path.join(dataFolder(), 'bare'));
  const [bareFolder, appFolder] = [dataFolder(), await ownWorkspace(RELEASE)];
  const bare: Start[] = [];
  const app: Start[] = [];
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    const starts = [await start(bareProgram, bareFolder), await start(RELEASE, appFolder)] as const;
    if (round < 0) continue;
    bare.push(starts[0]);
    app.push(starts[1]);
  }

  const paint = { bare: bare.map((one) => one.paintedMs), app: app.map((one) => one.paintedMs) };
  const memory = { bare: bare.flatMap((one) => one.memoryMib ?? []), app: app.flatMap((one) => one.memoryMib ?? []) };
  expect(Math.min(...paint.bare, ...paint.app)).toBeGreaterThan(0);
  leaveFigures([
    { name: 'start to painted: a bare window, median', value: median(paint.bare), unit: 'ms', goal: null },
    { name: 'start to painted: Today, median', value: median(paint.app), unit: 'ms', goal: null },
    { name: 'start to painted: Today, fastest', value: Math.min(...paint.app), unit: 'ms', goal: null },
    { name: 'start to painted: Today, slowest', value: Math.max(...paint.app), unit: 'ms', goal: null },
    { name: 'start to painted: Today against a bare window', value: median(paint.app) / median(paint.bare), unit: '×', goal: 1.3 },
    { name: 'memory (PSS) of all processes: a bare window, median', value: median(memory.bare), unit: 'MiB', goal: null },
    { name: 'memory (PSS) of all processes: Afterview, median', value: median(memory.app), unit: 'MiB', goal: null },
    { name: 'memory (PSS): Afterview against a bare window', value: median(memory.app) / median(memory.bare), unit: '×', goal: 1.15 },
  ]);
});
