import { existsSync, mkdirSync, promises, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Files, OpenFile } from '../durable-files.ts';

/** A file whatever it is called: where it lies now, and what of it is sure to survive. */
interface Inode {
  path: string;
  durable: Buffer;
}

/** Picks a number from 0 to below the given one. */
export type Random = (below: number) => number;

export interface PowerCutFiles {
  readonly files: Files;
  /**
   * Writes what a power cut at this very moment could leave into another folder. Without `random` exactly what was
   * synced; with it, every unsynced name and every unsynced byte is there or not as it happens to be.
   */
  readonly cut: (into: string, random?: Random) => void;
}

const changing = new Set(['open', 'rename', 'unlink', 'link', 'copyFile', 'write', 'writeFile', 'truncate', 'sync', 'datasync']);

const liveContent = ({ path }: Inode): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0));

/** Real files in one folder that keep the books of what was synced. `before` is called ahead of every change. */
export const powerCutFiles = (folder: string, before: () => void): PowerCutFiles => {
  const inodeAt = (path: string): Inode => ({ path, durable: existsSync(path) ? readFileSync(path) : Buffer.alloc(0) });
  const names = new Map<string, Inode>(
    readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, inodeAt(join(folder, name))]),
  );
  let durableNames = new Map(names);
  const isOurs = (path: string): boolean => dirname(path) === folder && statSync(path).isFile();

  const handleOf = (handle: OpenFile, synced: () => void): OpenFile =>
    new Proxy(handle, {
      get: (target, name: Extract<keyof OpenFile, string>) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          if (changing.has(name)) before();
          const answer: unknown = await (value as (...all: unknown[]) => Promise<unknown>).apply(target, args);
          if (name === 'sync' || name === 'datasync') synced();
          return answer;
        };
      },
    });

  const opened = (path: string, handle: OpenFile): OpenFile => {
    if (path === folder) {
      return handleOf(handle, () => {
        durableNames = new Map(names);
      });
    }
    if (!isOurs(path)) return handle;
    const inode = names.get(basename(path)) ?? { path, durable: Buffer.alloc(0) };
    names.set(basename(path), inode);
    return handleOf(handle, () => {
      inode.durable = liveContent(inode);
    });
  };

  const moved = (from: string, to: string): void => {
    const inode = names.get(basename(from));
    names.delete(basename(from));
    if (inode === undefined) return;
    inode.path = to;
    names.set(basename(to), inode);
  };

  const files = new Proxy(promises, {
    get:
      (target, name: keyof Files) =>
      async (...args: unknown[]) => {
        if (changing.has(name)) before();
        const answer = await (target[name] as (...all: unknown[]) => Promise<unknown>)(...args);
        const [from, to] = args.map(String);
        if (name === 'open') return opened(from ?? '', answer as OpenFile);
        if (name === 'unlink') names.delete(basename(from ?? ''));
        if (name === 'rename') moved(from ?? '', to ?? '');
        return answer;
      },
  });

  const contentAfter = (inode: Inode, random?: Random): Buffer => {
    const live = liveContent(inode);
    const happens = random?.(3) ?? 0;
    if (happens === 0) return inode.durable;
    if (happens === 1) return live;
    const kept = inode.durable.length + (random?.(Math.max(1, live.length - inode.durable.length)) ?? 0);
    return live.subarray(0, kept);
  };

  return {
    files,
    cut: (into, random) => {
      mkdirSync(into, { recursive: true });
      for (const name of new Set([...names.keys(), ...durableNames.keys()])) {
        const inode = (random?.(2) === 1 ? names : durableNames).get(name);
        if (inode !== undefined) writeFileSync(join(into, name), contentAfter(inode, random));
      }
    },
  };
};
