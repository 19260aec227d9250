import fs from 'node:fs';

// What Linux tells of running programs: https://docs.kernel.org/filesystems/proc.html

const NS_PER_MS = 1_000_000;

/** The text of a file under /proc; empty once the process is gone. */
const read = (file: string): string => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** The parent of a process; its name, which stands before, may hold blanks and brackets. */
const parentOf = (pid: number): number => {
  const stat = read(`/proc/${String(pid)}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
};

/** A program and everything it started that still runs. */
export const familyOf = (pid: number): readonly number[] => {
  const all = fs.readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(all.map((one) => [one, parentOf(one)]));
  const belongs = (one: number | undefined): boolean => one !== undefined && (one === pid || belongs(parents.get(one)));
  return all.filter(belongs);
};

/** Memory of these processes in MiB, with shared pages shared out fairly (PSS); null where one of them may not be looked at. */
export const memoryOf = (pids: readonly number[]): number | null => {
  const kib = pids.map((pid) => /^Pss:\s+(\d+) kB$/mu.exec(read(`/proc/${String(pid)}/smaps_rollup`))?.[1]);
  return kib.includes(undefined) ? null : kib.reduce((sum, one) => sum + Number(one), 0) / 1024;
};

/** Time on a processor that the threads of these processes have had so far, in milliseconds. */
export const processorMsOf = (pids: readonly number[]): number => {
  const threads = pids.flatMap((pid) => {
    try {
      return fs.readdirSync(`/proc/${String(pid)}/task`).map((thread) => `/proc/${String(pid)}/task/${thread}/schedstat`);
    } catch {
      return [];
    }
  });
  return threads.reduce((sum, file) => sum + Number(read(file).split(' ')[0] ?? 0), 0) / NS_PER_MS;
};
