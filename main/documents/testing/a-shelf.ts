import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Workspace } from '../../../core/model/workspace.ts';
import { aContext } from '../../../core/testing/change-context.ts';
import type { Files } from '../../store/durable-files.ts';
import { createFakeStore } from '../../testing/fake-store.ts';
import { createCopies } from '../copies.ts';
import { createDocuments } from '../documents.ts';

const made: string[] = [];

/** A folder that is gone after the test. */
export const aDocumentsFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'afterview-documents-'));
  made.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A file of the person's, as it may lie anywhere. */
export const aFile = (name: string, content: string | Buffer, folder = aDocumentsFolder()): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, content);
  // As a download or a shared folder may leave it: what is copied must not inherit that.
  chmodSync(file, 0o644);
  return file;
};

/** Every file below a folder, by its path in it, with its content. */
export const filesIn = (folder: string): Readonly<Record<string, string>> => {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.filter((name) => statSync(join(folder, name)).isFile()).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
};

/** The documents over a store in memory and real files. */
export const aShelf = ({ workspace, folder = aDocumentsFolder(), files }: { workspace: Workspace; folder?: string; files: Files }) => {
  const store = createFakeStore(workspace);
  const copies = createCopies({ folder, files });
  const opened: string[] = [];
  const revealed: string[] = [];
  const told: string[] = [];
  const documents = createDocuments({
    files,
    shelf: () => ({ store, copies }),
    context: aContext,
    tell: ({ key }) => told.push(key),
    open: (file) => {
      opened.push(file);
      return Promise.resolve(true);
    },
    reveal: (file) => revealed.push(file),
  });
  return { store, copies, documents, folder, opened, revealed, told };
};
