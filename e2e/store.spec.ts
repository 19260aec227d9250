import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { DAY_MS } from '../core/time/instant.ts';
import { SCHEMA_VERSION } from '../core/model/workspace.ts';
import { dataFolder, launch } from './launch.ts';
import { folderWith, interviewsAt, ownFiles, quietSettings, storeFolder } from './own-data.ts';
import { ask, shownWorkspace } from './window.ts';

// Data that cannot be used as it is: never overwritten, never hidden, and explained.

const own = () => interviewsAt(['Northgate'], DAY_MS, quietSettings());

const snapshotOf = (folder: string): string => {
  const name = fs
    .readdirSync(storeFolder(folder))
    .filter((each) => /^workspace\.\d+\.json$/.test(each))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error('no snapshot');
  return path.join(storeFolder(folder), name);
};

const quietly = { pace: 'reserved' } as const;

test('data of a newer version is left untouched, and the person is told', async () => {
  const folder = await folderWith(own());
  const snapshot = snapshotOf(folder);
  fs.writeFileSync(
    snapshot,
    fs.readFileSync(snapshot, 'utf8').replace(`"schemaVersion": ${SCHEMA_VERSION}`, `"schemaVersion": ${SCHEMA_VERSION + 1}`),
  );
  const before = ownFiles(folder);
  const running = await launch({ folder });
  const { page } = running;
  await expect(page.getByText('Your data was saved by a newer version of Afterview. It is safe and untouched.')).toBeVisible();
  await expect(ask(page, 'settings.update', quietly)).rejects.toThrow('store-newer');
  await running.close();
  expect(ownFiles(folder)).toEqual(before);
});

test('a damaged file is set aside as it was, what can be read is open, and the person is told once', async () => {
  const workspace = own();
  const folder = await folderWith(workspace);
  const snapshot = snapshotOf(folder);
  // The last letters of the file's end are lost, as after a write that the power cut.
  fs.truncateSync(snapshot, fs.statSync(snapshot).size - 5);
  const damaged = ownFiles(folder);
  const running = await launch({ folder });
  const { page } = running;
  const notice = page.getByText(/^A file of your data was damaged\./);
  await expect(notice).toBeVisible();
  expect((await shownWorkspace(page)).opportunities).toEqual(workspace.opportunities);
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(notice).toBeHidden();
  await running.close();
  const [aside] = fs.readdirSync(storeFolder(folder)).filter((name) => name.startsWith('damaged-'));
  const kept = path.join(storeFolder(folder), aside ?? '', path.basename(snapshot));
  expect(fs.readFileSync(kept, 'base64')).toBe(damaged[path.basename(snapshot)]);
});

test('a folder that cannot be written to is shown, and the person is told why nothing is saved', async () => {
  const folder = await folderWith(own());
  const before = ownFiles(folder);
  fs.chmodSync(storeFolder(folder), 0o500);
  const running = await launch({ folder });
  const { page } = running;
  await expect(page.getByText('You see everything saved before, but changes are not saved.')).toBeVisible();
  await page.getByRole('link', { name: /^Opportunities/ }).click();
  await expect(page.getByText('Northgate').first()).toBeVisible();
  await expect(ask(page, 'settings.update', quietly)).rejects.toThrow('store-');
  await running.close();
  fs.chmodSync(storeFolder(folder), 0o700);
  expect(ownFiles(folder)).toEqual(before);
});

test('a folder that is new and cannot be written to is told as such', async () => {
  const folder = dataFolder();
  fs.mkdirSync(storeFolder(folder), { mode: 0o500 });
  const running = await launch({ folder });
  const { page } = running;
  await expect(page.getByText('Afterview cannot write to its folder, so nothing can be saved.')).toBeVisible();
  await running.close();
});
