import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { emptyForTest, aFolder, lookInto, open } from './testing/open-for-test.ts';
import { systemProcesses } from './lock.ts';

/** The release check asks for more. */
const KILLS = Number(env['AFTERVIEW_KILLS'] ?? 25);

const bundle = join(import.meta.dirname, '../../.cache/store-writer');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(import.meta.dirname, 'testing/writer.ts'), outDir: bundle, emptyOutDir: true },
  });
});

/** Different moments in every round, the same in every run: after so many saves, and so many milliseconds more. */
const momentOf = (round: number) => ({ saves: (round * 7919) % 41, restMs: (round * 104_729) % 6 });

interface Killed {
  /** What it reported as saved, in order. */
  readonly saved: readonly number[];
  /** A second process that wanted the folder meanwhile. */
  readonly second: string;
}

const writeUntilKilled = (folder: string, round: number): Promise<Killed> =>
  new Promise((resolve, reject) => {
    const { saves, restMs } = momentOf(round);
    const writer = spawn(execPath, [join(bundle, 'writer.js'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    let second: Promise<string> | null = null;
    const refusal = async (): Promise<string> => {
      const result = await open(folder, { processes: systemProcesses });
      return result.ok ? 'opened' : result.problem.kind;
    };
    writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (second !== null || text.split('\n').length < saves + 2) return;
      second = refusal();
      void second.then(() => setTimeout(() => writer.kill('SIGKILL'), restMs));
    });
    writer.on('error', reject);
    writer.on('close', () => {
      // The last line may have been cut off with the process.
      const [, ...numbers] = text.slice(0, text.lastIndexOf('\n')).split('\n');
      void Promise.resolve(second ?? 'never opened').then((answer) => resolve({ saved: numbers.map(Number), second: answer }));
    });
  });

test(
  `a writer that is killed ${KILLS} times, also while compacting, loses nothing it had reported as saved`,
  { timeout: 20_000 + KILLS * 1000 },
  async () => {
    const folder = aFolder();
    const wrong: string[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      const { saved, second } = await writeUntilKilled(folder, round);
      const { workspace, notice, found } = await lookInto(folder);
      const { opportunities, events } = workspace;
      const count = Object.keys(opportunities).length;
      if (second !== 'store-locked') wrong.push(`round ${round}: a second process was ${second}`);
      if (found !== 'opened' || notice !== null) wrong.push(`round ${round}: ${found} ${notice ?? ''}`);
      if (count <= Math.max(-1, ...saved)) wrong.push(`round ${round}: ${saved.at(-1) ?? ''} was saved, ${count} are there`);
      if (Object.keys(events).length !== count) wrong.push(`round ${round}: half a change`);
      const left = readdirSync(folder).filter((name) => name.endsWith('.tmp') || name === 'lock');
      if (left.length > 0) wrong.push(`round ${round}: ${left.join(' ')} left behind`);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys((await lookInto(folder)).workspace.opportunities).length).toBeGreaterThan(
      Object.keys(emptyForTest().opportunities).length + KILLS,
    );
  },
);
