import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill, pid as ownPid, platform } from 'node:process';
import * as z from 'zod';
import { codeOf, FILE_MODE, type Files, removeFile } from './durable-files.ts';
import { LOCK_NAME } from './layout.ts';

/** What the lock needs to know of processes, so that tests can invent some. */
export interface Processes {
  readonly own: number;
  /** Null where no such process runs; else when it started, or an empty text where the system does not say. */
  readonly startOf: (pid: number) => string | null;
}

const linuxStart = (pid: number): string | null => {
  try {
    // Behind the name, which may hold anything, come the state and, as the 22nd field of all, the start.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    if (fields[0] === 'Z') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19] ?? ''}`;
  } catch {
    return null;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

export const systemProcesses: Processes = {
  own: ownPid,
  startOf: (pid) => (platform === 'linux' ? linuxStart(pid) : isRunning(pid) ? '' : null),
};

const ownerSchema = z.strictObject({ pid: z.int().min(1), start: z.string() });

const ownerOf = (text: string): z.infer<typeof ownerSchema> | null => {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** The owner still runs: its number alone proves nothing, because numbers are given out again. */
const isHeld = (text: string, { startOf }: Processes): boolean => {
  const owner = ownerOf(text);
  if (owner === null) return false;
  const start = startOf(owner.pid);
  return start !== null && (start === owner.start || start === '' || owner.start === '');
};

const ATTEMPTS = 5;
/** How long another process may take between making its lock and writing its number into it. */
const SETTLE_MS = 20;

const readText = async (files: Files, path: string): Promise<string | null> => {
  try {
    return await files.readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

const create = async (files: Files, path: string, text: string): Promise<boolean> => {
  try {
    const file = await files.open(path, 'wx', FILE_MODE);
    try {
      await file.writeFile(text);
    } catch (error) {
      await removeFile(files, path).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Moves a dead owner's lock away. Moving is what only one of two late comers can do. */
const moveAway = async (files: Files, path: string, dead: string, { own }: Processes): Promise<void> => {
  const moved = `${path}.${own}.tmp`;
  try {
    await files.rename(path, moved);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // Somebody else was quicker and this is theirs by now: it goes back where it was.
  if ((await readText(files, moved)) !== dead) await files.link(moved, path).catch(() => undefined);
  await removeFile(files, moved);
};

export interface Lock {
  /** Never fails. */
  readonly release: () => Promise<void>;
}

/** Takes the folder for this process; null where another living one has it. Throws what the file functions throw. */
export const takeLock = async (files: Files, folder: string, processes: Processes): Promise<Lock | null> => {
  const path = join(folder, LOCK_NAME);
  const text = JSON.stringify({ pid: processes.own, start: processes.startOf(processes.own) ?? '' });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await create(files, path, text)) {
      return {
        release: async () => {
          try {
            if ((await readText(files, path)) === text) await removeFile(files, path);
          } catch {
            // A lock that stays behind is regained once this process has ended.
          }
        },
      };
    }
    const other = await readText(files, path);
    if (other === null) continue;
    if (isHeld(other, processes)) return null;
    if (other === '' && attempt < ATTEMPTS - 2) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    else await moveAway(files, path, other, processes);
  }
  return null;
};
