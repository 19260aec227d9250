import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { HOUR_MS } from '../core/time/instant.ts';
import { launch } from './launch.ts';
import { folderWith, interviewsAt, storeFolder, wholePlaybook } from './own-data.ts';
import { ask, goTo, mainWindows, shownWorkspace } from './window.ts';

// The person's own documents, with real files on a real disk.

const CONTENT = '%PDF-1.7\nSam Keller, data analyst\n';

const aFile = (name: string, content: string): string => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-files-')), name);
  fs.writeFileSync(file, content, { mode: 0o644 });
  return file;
};

/** Every copy the app keeps, by its place below the folder of the copies. */
const copiesIn = (folder: string): readonly string[] => {
  const documents = path.join(storeFolder(folder), 'documents');
  if (!fs.existsSync(documents)) return [];
  const names = fs.readdirSync(documents, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => fs.statSync(path.join(documents, name)).isFile()).map((name) => path.join(documents, name));
};

const start = async (companies: readonly string[] = ['Northgate Energy', 'Pellow Health']) => {
  const running = await launch({ folder: await folderWith(interviewsAt(companies, 30 * HOUR_MS, wholePlaybook())) });
  await goTo(running.page, '/preparation/documents');
  await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
  return { app: running.app, page: running.page, folder: running.folder, close: () => running.close() };
};

/** Chooses a file with the button of that name, and attaches it as the dialog proposes but for what is given. */
const attach = async (
  page: Page,
  button: string | RegExp,
  file: string,
  given: { label?: string; isPointedTo?: true } = {},
): Promise<void> => {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('main').getByRole('button', { name: button }).click();
  await (await choosing).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Attach a file' });
  await expect(dialog).toBeVisible();
  if (given.label !== undefined) await dialog.getByRole('textbox', { name: 'What this version is for' }).fill(given.label);
  if (given.isPointedTo) await dialog.getByRole('radio', { name: 'Where it is' }).click();
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialog).toBeHidden();
};

const versions = (page: Page, title = 'CV') => page.getByRole('list', { name: `Versions of ${title}` }).getByRole('listitem');

test('a copy holds every byte, is nobody else’s to read, and outlives the file, a restart and an undo', async () => {
  const { page, folder, close } = await start();
  const file = aFile('Sam Keller CV.pdf', CONTENT);
  await attach(page, 'Attach a file', file, { label: 'For analysts' });
  await expect(versions(page)).toContainText(['For analysts']);
  fs.rmSync(file);

  const [copy] = copiesIn(folder);
  if (copy === undefined) throw new Error('no copy was made');
  expect([fs.readFileSync(copy, 'utf8'), path.basename(copy), fs.statSync(copy).mode & 0o777]).toEqual([
    CONTENT,
    'Sam Keller CV.pdf',
    0o600,
  ]);

  await page.getByRole('button', { name: 'More for CV' }).click();
  await page.getByRole('menuitem', { name: 'Remove the document' }).click();
  await expect(page.getByRole('heading', { name: 'No document here yet.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(versions(page)).toContainText(['For analysts']);
  await close();

  const again = await launch({ folder });
  await goTo(again.page, '/preparation/documents');
  await expect(versions(again.page)).toContainText(['For analysts']);
  await expect(versions(again.page).getByText('The copy is gone')).toHaveCount(0);
  expect(copiesIn(folder)).toEqual([copy]);
  await again.close();
});

test('a file that is pointed to is told when it was edited, when it went, and is found again where it lies now', async () => {
  const { page, folder, close } = await start();
  const file = aFile('cv.odt', CONTENT);
  await attach(page, 'Attach a file', file, { isPointedTo: true });
  await expect(versions(page)).toContainText(['your own file']);
  expect(copiesIn(folder)).toEqual([]);

  const lookAgain = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
  fs.writeFileSync(file, 'edited since');
  await lookAgain();
  await expect(versions(page).getByText('The file was edited since you attached it.').first()).toBeVisible();

  const moved = path.join(path.dirname(file), 'moved.odt');
  fs.rmSync(file);
  fs.writeFileSync(moved, CONTENT);
  await lookAgain();
  await expect(versions(page).getByText('The file is not where it was.').first()).toBeVisible();

  const find = async (found: string): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Find cv.odt again' }).click();
    await (await choosing).setFiles(found);
  };
  await find(aFile('another.odt', 'another content'));
  await expect(page.getByText('another.odt is not the same as what you attached then.', { exact: false }).first()).toBeVisible();
  await find(moved);
  await expect(versions(page).getByText('The file is not where it was.')).toHaveCount(0);
  await expect(versions(page)).toContainText(['moved.odt']);
  await close();
});

test('which version went to whom is noted in two clicks, and who has an older one is said', async () => {
  const { page, close } = await start();
  await attach(page, 'Attach a file', aFile('cv.pdf', CONTENT), { label: 'First' });
  await page.getByRole('button', { name: 'Hand over CV' }).click();
  await page.getByRole('menuitem', { name: /^Northgate Energy/u }).click();
  await expect(page.getByRole('list', { name: 'Who has it' })).toContainText('the current one');

  await attach(page, 'New version of CV', aFile('cv-2.pdf', `${CONTENT}more`), { label: 'Second' });
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('Current');
  await expect(page.getByRole('list', { name: 'Who has it' })).toContainText('First, older than the current one');

  await page.getByRole('button', { name: 'Hand over CV' }).click();
  await page.getByRole('menuitem', { name: 'Somebody in particular, or another day' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who has it' });
  await dialog.getByLabel('For', { exact: true }).selectOption({ label: 'Northgate Energy, Data Analyst' });
  await dialog.getByLabel('To', { exact: true }).selectOption({ label: 'Priya Nair' });
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('list', { name: 'Who has it' })).toContainText('to Priya Nair');
  const workspace = await shownWorkspace(page);
  const [document] = Object.values(workspace.documents);
  expect(document?.handedOver.map(({ versionId }) => document.versions.findIndex(({ id }) => id === versionId))).toEqual([0, 1]);

  // On the page of the opportunity: they have the newest now, and are told of once they have not.
  const northgate = Object.values(workspace.opportunities).find(({ company }) => company === 'Northgate Energy');
  await attach(page, 'New version of CV', aFile('cv-3.pdf', `${CONTENT}still more`), { label: 'Third' });
  await goTo(page, `/opportunities/${northgate?.id ?? ''}`);
  await page.getByRole('tab', { name: 'Preparation' }).click();
  const given = page.getByRole('region', { name: 'What they have from you' });
  await expect(given).toContainText('CV: Second');
  await expect(given).toContainText('They have an older CV than the current one.');
  await close();
});

test('a file that is dropped on the screen is asked about, one after the other', async () => {
  const { page, app, folder, close } = await start();
  const session = await page.context().newCDPSession(page);
  const data = {
    items: [],
    files: [aFile('cv.pdf', CONTENT), aFile('Cover letter.txt', 'Dear Priya Nair')],
    dragOperationsMask: 1,
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
  const dialog = page.getByRole('dialog', { name: 'Attach a file' });
  for (const name of ['cv.pdf', 'Cover letter.txt']) {
    await expect(dialog).toContainText(name);
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  }
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Your CV and one more document' })).toBeVisible();
  expect(
    copiesIn(folder)
      .map((copy) => path.basename(copy))
      .sort(),
  ).toEqual(['Cover letter.txt', 'cv.pdf']);
  // What a script invents lies nowhere, and is said so.
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['invented'], 'invented.pdf'));
    document.querySelector('main h1')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('invented.pdf comes from another program', { exact: false }).first()).toBeVisible();
  expect(await mainWindows(app)).toBe(1);
  await close();
});

test('a document is attached, named, handed over and removed with the keyboard alone', async () => {
  const { page, close } = await start();
  const button = page.getByRole('button', { name: 'Attach a file' });
  const choosing = page.waitForEvent('filechooser');
  await button.focus();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(aFile('diploma.pdf', CONTENT));
  const dialog = page.getByRole('dialog', { name: 'Attach a file' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Diploma');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const handOver = page.getByRole('button', { name: 'Hand over Diploma' });
  await handOver.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Who has it' })).toBeVisible();

  await page.getByRole('button', { name: /does not have Diploma$/u }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody has it yet.')).toBeVisible();
  // The focus has not fallen off the page.
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

  await page.getByRole('button', { name: 'More for Diploma' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Remove the document' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No document here yet.' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('heading', { name: 'Diploma', exact: true })).toBeVisible();
  await close();
});

test('only a stored version is opened, a document by its program and anything else by its folder', async () => {
  // A real handler, first on the path, writes down what it is asked to open.
  const bin = fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-bin-'));
  const opened = path.join(bin, 'opened.txt');
  fs.writeFileSync(path.join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$1" >> '${opened}'\n`, { mode: 0o755 });
  const folder = await folderWith(interviewsAt(['Northgate Energy'], 30 * HOUR_MS, wholePlaybook()));
  const running = await launch({ folder, env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } });
  const { page } = running;
  const attached = async (file: string) => {
    const { documentId } = await ask(page, 'document.attach', {
      documentId: null,
      title: path.basename(file),
      kind: 'other',
      label: '',
      path: file,
      keep: 'reference',
    });
    const versionId = (await shownWorkspace(page)).documents[documentId]?.versions[0]?.id;
    if (versionId === undefined) throw new Error('nothing was attached');
    return { id: documentId, versionId };
  };
  const letter = aFile('letter.pdf', CONTENT);
  const program = aFile('run.desktop', '[Desktop Entry]\nExec=true\n');
  expect([await ask(page, 'document.open', await attached(letter)), await ask(page, 'document.open', await attached(program))]).toEqual([
    { shown: 'opened' },
    { shown: 'in-folder' },
  ]);
  const asked = (): readonly string[] => (fs.existsSync(opened) ? fs.readFileSync(opened, 'utf8').trim().split('\n') : []);
  await expect.poll(asked).toContain(letter);
  await expect.poll(() => asked().filter((each) => each.includes('run.desktop'))).toEqual([]);

  const refusals = await page.evaluate(async () => {
    const known = 'doc_00000000';
    const inputs: unknown[] = [
      { id: known, versionId: 'itm_00000000' },
      { id: known, versionId: '/etc/passwd' },
      { path: '/etc/passwd' },
      { id: known, versionId: 'itm_00000000', path: '/etc/passwd' },
    ];
    return Promise.all(
      inputs.map(
        async (input) =>
          (await (window.afterview.call as unknown as (name: string, input: unknown) => Promise<{ ok: boolean }>)('document.open', input))
            .ok,
      ),
    );
  });
  expect(refusals).toEqual([false, false, false, false]);
  await running.close();
});
