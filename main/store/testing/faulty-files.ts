import { promises } from 'node:fs';
import type { Files, OpenFile } from '../durable-files.ts';

/** `short` accepts only the first byte and says so; `torn` accepts half and then fails. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'short' | 'torn';

interface Call {
  readonly name: string;
  readonly path: string;
}

const failing = (code: string): Error => Object.assign(new Error(`${code}: invented by the test`), { code });

/** The calls that change something, and those that make it durable. */
const changing = new Set([
  'open',
  'mkdir',
  'rename',
  'unlink',
  'rmdir',
  'link',
  'copyFile',
  'write',
  'writeFile',
  'truncate',
  'sync',
  'datasync',
]);

export interface FaultyFiles {
  readonly files: Files;
  /** How many calls were made that a fault could have hit. */
  readonly calls: () => number;
  /** The one that was hit. */
  readonly hit: () => string | null;
  /** From the n-th such call on (the next is 0), for as many calls as given. */
  readonly failAt: (call: number, fault: Fault, times?: number) => void;
  /** The next call of that name on a file whose path holds the text. */
  readonly failNext: (name: string, path: string, fault: Fault) => void;
}

/** Real files of which any call can be made to fail. */
export const faultyFiles = (): FaultyFiles => {
  let count = 0;
  let from = Infinity;
  let until = Infinity;
  let fault: Fault = 'EIO';
  let hit: string | null = null;

  let isMeant: (call: Call) => boolean = () => true;

  const isHit = (call: Call): boolean => {
    const { name } = call;
    if (!changing.has(name) || !isMeant(call)) return false;
    const mine = count;
    count += 1;
    if (mine < from || mine >= until) return false;
    hit ??= name;
    return true;
  };

  const faultyWrite = async (handle: OpenFile, bytes: Uint8Array, offset: number, length: number, position: number) => {
    if (fault === 'short') return handle.write(bytes, offset, Math.min(1, length), position);
    if (fault === 'torn') await handle.write(bytes, offset, Math.floor(length / 2), position);
    throw failing(fault === 'torn' ? 'ENOSPC' : fault);
  };

  const handleOf = (handle: OpenFile, path: string): OpenFile =>
    new Proxy(handle, {
      get: (target, name: Extract<keyof OpenFile, string>) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          const call = value as (...all: unknown[]) => Promise<unknown>;
          if (!isHit({ name, path })) return call.apply(target, args);
          if (name === 'write') return faultyWrite(target, ...(args as [Uint8Array, number, number, number]));
          if (fault === 'short') return call.apply(target, args);
          throw failing(fault === 'torn' ? 'EIO' : fault);
        };
      },
    });

  const files = new Proxy(promises, {
    get:
      (target, name: keyof Files) =>
      async (...args: unknown[]) => {
        const call = target[name] as (...all: unknown[]) => Promise<unknown>;
        if (isHit({ name, path: String(args[0]) }) && fault !== 'short') throw failing(fault === 'torn' ? 'EIO' : fault);
        const value = await call.apply(target, args);
        return name === 'open' ? handleOf(value as OpenFile, String(args[0])) : value;
      },
  });

  return {
    files,
    calls: () => count,
    hit: () => hit,
    failAt: (call, kind, times = 1) => {
      [from, until, fault, hit] = [count + call, count + call + times, kind, null];
      isMeant = () => true;
    },
    failNext: (name, path, kind) => {
      [from, until, fault, hit] = [count, count + 1, kind, null];
      isMeant = (call) => call.name === name && call.path.includes(path);
    },
  };
};
