import { createHash } from 'node:crypto';
import { promises } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nothingYet } from '../../core/testing/change-context.ts';
import type { Files } from '../store/durable-files.ts';
import { type Fault, faultyFiles } from '../store/testing/faulty-files.ts';
import { aDocumentsFolder, aFile, aShelf, filesIn } from './testing/a-shelf.ts';

// Larger than what is read at once, so that a fault can hit the middle of it.
const CONTENT = 'Sam Keller, data analyst. '.repeat(20_000);
const SHA = createHash('sha256').update(CONTENT).digest('hex');

const attachment = (path: string) => ({ documentId: null, title: 'CV', kind: 'cv', label: '', path, keep: 'copy' }) as const;

describe('a call to the file system that fails while a copy is made', () => {
  test.each(['ENOSPC', 'EIO', 'EACCES', 'torn'] as const satisfies readonly Fault[])(
    '(%s) at any step leaves nothing half-written',
    async (fault) => {
      const file = aFile('cv.txt', CONTENT);
      const counting = faultyFiles();
      await aShelf({ workspace: nothingYet(), files: counting.files }).documents.attach(attachment(file));
      const outcomes: unknown[] = [];
      for (let call = 0; call < counting.calls(); call += 1) {
        const faulty = faultyFiles();
        faulty.failAt(call, fault);
        const { documents, folder, store } = aShelf({ workspace: nothingYet(), files: faulty.files });
        const attached = await documents.attach(attachment(file));
        const noted = Object.keys(store.workspace().documents).length;
        const whole = filesIn(folder)[`${SHA}/cv.txt`] === CONTENT;
        const others = Object.keys(filesIn(folder)).filter((name) => name !== `${SHA}/cv.txt`);
        if (attached.ok !== (noted === 1) || attached.ok !== whole || others.length > 0)
          outcomes.push([faulty.hit(), call, attached, others]);
      }
      expect([counting.calls() > 5, outcomes]).toEqual([true, []]);
    },
  );

  test('short writes are completed', async () => {
    const faulty = faultyFiles();
    faulty.failAt(0, 'short', 3);
    const { documents, folder } = aShelf({ workspace: nothingYet(), files: faulty.files });
    await documents.attach(attachment(aFile('cv.txt', CONTENT)));
    expect(filesIn(folder)).toEqual({ [`${SHA}/cv.txt`]: CONTENT });
  });
});

describe('a copy', () => {
  test('is on the disk for good, content and names, before it is noted', async () => {
    const order: string[] = [];
    const folder = aDocumentsFolder();
    const called = (path: string): string =>
      relative(folder, path)
        .replace(/^.+[.]tmp$/u, 'unfinished')
        .replace(SHA, 'content');
    const files = new Proxy(promises, {
      get: (target, name: Extract<keyof Files, string>) => {
        if (name === 'rename')
          return async (from: string, to: string) => {
            await target.rename(from, to);
            order.push(`${called(from)} becomes ${called(to)}`);
          };
        if (name !== 'open') return target[name];
        return async (path: string, ...how: [string, number?]) => {
          const handle = await target.open(path, ...how);
          const sync = handle.sync.bind(handle);
          handle.sync = async () => {
            await sync();
            order.push(`durable: ${called(path)}`);
          };
          return handle;
        };
      },
    }) as Files;
    const shelf = aShelf({ workspace: nothingYet(), folder, files });
    shelf.store.subscribe(() => order.push('noted'));
    await shelf.documents.attach(attachment(aFile('cv.txt', CONTENT)));
    expect(order).toEqual(['durable: unfinished', 'unfinished becomes content/cv.txt', 'durable: content', 'durable: ', 'noted']);
  });
});
