import { promises } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/types.ts';
import { type Fault, faultyFiles } from '../store/testing/faulty-files.ts';
import { createMailFiles } from './mail-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await promises.mkdtemp(path.join(os.tmpdir(), 'letters-'));
});
afterEach(() => promises.rm(folder, { recursive: true, force: true }));

const content = Buffer.from('From: Sam\r\n');
const written = async (): Promise<string[]> =>
  (await promises.readdir(folder, { recursive: true })).filter((name) => name.endsWith('.eml')).map((name) => path.basename(name));

const someFiles = async (files = faultyFiles()) => {
  // As the file system tells it: what is written now is as old as that.
  const start = (await promises.stat(folder)).mtime.toISOString() as Instant;
  let now = start;
  const mailFiles = createMailFiles({ folder: path.join(folder, 'letters'), files: files.files, now: () => now });
  return { mailFiles, files, pass: (days: number) => (now = addMs(start, days * DAY_MS)) };
};

test('a letter lies whole under a name for people, for nobody else to read', async () => {
  const { mailFiles } = await someFiles();
  const answers = [await mailFiles.write('Letter.eml', content), await mailFiles.write('Letter.eml', content)];
  const files = answers.map((answer) => (answer.ok ? answer.value : ''));
  const modes = await Promise.all(
    [...files, path.dirname(files[0] ?? ''), path.join(folder, 'letters')].map(async (file) => (await promises.stat(file)).mode & 0o777),
  );
  expect([files.map((file) => path.basename(file)), new Set(files).size, await promises.readFile(files[0] ?? ''), modes]).toEqual([
    ['Letter.eml', 'Letter.eml'],
    2,
    content,
    [0o600, 0o600, 0o700, 0o700],
  ]);
});

test('after a week it goes, with the next one or at the next start', async () => {
  const { mailFiles, pass } = await someFiles();
  await mailFiles.write('First.eml', content);
  pass(6);
  await mailFiles.sweep();
  const before = await written();
  pass(8);
  await mailFiles.sweep();
  const after = await written();
  expect([before, after, await promises.readdir(path.join(folder, 'letters'))]).toEqual([['First.eml'], [], []]);
});

test('where there never was one, sweeping makes nothing', async () => {
  await (await someFiles()).mailFiles.sweep();
  expect(await promises.readdir(folder)).toEqual([]);
});

test.each([
  ['ENOSPC', 'mkdir', 'full'],
  ['torn', 'write', 'full'],
  ['EACCES', 'open', 'denied'],
  ['EIO', 'sync', 'failing'],
  ['EACCES', 'rename', 'denied'],
] satisfies [Fault, string, string][])('%s while it is written (%s) leaves nothing behind', async (fault, call, reason) => {
  const { mailFiles, files } = await someFiles();
  files.failNext(call, 'letters', fault);
  const answer = await mailFiles.write('Letter.eml', content);
  const left = await promises.readdir(path.join(folder, 'letters')).catch(() => []);
  expect([answer.ok ? null : [answer.problem.kind, answer.problem.message.values], left]).toEqual([['letter-not-written', { reason }], []]);
});
