import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import PostalMime from 'postal-mime';
import type { Letter } from '../core/model/letter.ts';
import type { Workspace } from '../core/model/workspace.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, aWorkspace } from '../core/testing/builders.ts';
import { aLetter, aLetterId } from '../core/testing/letter-builders.ts';
import { addMs, HOUR_MS } from '../core/time/instant.ts';
import { aMailProgram, fileOf, type MailProgram, readLink } from './desktop/mail-program.ts';
import { launch, type RunningApp } from './launch.ts';
import { readNetLog, recordTo } from './net-log.ts';
import { folderWith, quietSettings, zone } from './own-data.ts';
import { factsOf, fontsOf, linesOn, sizeOf, sizesOf, textOf } from './pdf.ts';
import { ask, goTo, now, shownWorkspace } from './window.ts';

// How a letter leaves the window: to a real mail program, as a file, over the clipboard, on paper. Nothing is ever sent.

const northgate = anOpportunity({ id: anOpportunityId('northgate'), zone });
const panel = [
  aPerson({ id: aPersonId('jurgen'), name: 'Jürgen Größe', emails: ['jürgen.größe@northgate.example'] }),
  aPerson({ id: aPersonId('priya'), name: 'Priya Nair', emails: ['priya.nair@northgate.example'] }),
  aPerson({ id: aPersonId('zoe'), name: "Zoë O'Brien", emails: ["zoe.o'brien+hr@northgate.example"] }),
] as const;
const notes: readonly Letter[] = [
  aLetter({
    id: aLetterId('jurgen'),
    personId: panel[0].id,
    to: 'jürgen.größe@northgate.example',
    subject: 'Danke für Ihre Zeit & the “outage” sketch 🙏🏽',
    text: 'Lieber Herr Größe,\n\n100 % + a bit more: what counts as one outage?\n\n\tIndented, “quoted”, $HOME `id` \\n %0D%0ABcc: x\n\nMit Grüßen\nSam Okafor',
  }),
  aLetter({ id: aLetterId('priya'), personId: panel[1].id }),
  aLetter({
    id: aLetterId('zoe'),
    personId: panel[2].id,
    to: "zoe.o'brien+hr@northgate.example",
    subject: 'Thank you; the rota, and what comes next?',
    text: "Dear Zoë,\n\nThank you for telling me how the rota works. It's fairer than any I know.\n\nKind regards,\nSam Okafor",
  }),
];
const sketch = { id: 'itm_sketch000', documentId: 'doc_sketch000', versionId: 'itm_version00' } as Letter['attachments'][number];

const workspaceWith = (letters: readonly Letter[]): Workspace => {
  const endAt = addMs(now(), -2 * HOUR_MS);
  return aWorkspace({
    settings: quietSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '+44 20 7946 0000' }, english: 'british' }),
    opportunities: [northgate],
    people: [...panel],
    interviews: [
      anInterview({
        id: anInterviewId('panel'),
        opportunityId: northgate.id,
        startAt: addMs(endAt, -HOUR_MS),
        endAt,
        zone,
        interviewerIds: panel.map(({ id }) => id),
      }),
    ],
    letters: letters.map((letter) => ({ ...letter, opportunityId: northgate.id, interviewId: anInterviewId('panel') })),
  });
};

const launchWith = async (letters: readonly Letter[], program: MailProgram, args: readonly string[] = []): Promise<RunningApp> =>
  launch({ folder: await folderWith(workspaceWith(letters)), env: program.env, args: ['--lang=en-GB', ...args] });

const wayOf = async (page: Page, { id }: Letter): Promise<string | null> => (await shownWorkspace(page)).letters[id]?.taken?.way ?? null;

/** Lets the system's save dialog answer with this file. */
const chooseFile = ({ app }: RunningApp, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', () => Promise.resolve({ canceled: false, filePath }));
  }, file);

test('three different notes reach the mail program whole, each to whom it goes, and the network is never asked', async () => {
  const program = aMailProgram(['x-scheme-handler/mailto']);
  const record = path.join(test.info().outputPath(), '..', 'net-log.json');
  fs.mkdirSync(path.dirname(record), { recursive: true });
  const running = await launchWith(notes, program, [recordTo(record)]);
  const { page } = running;
  for (const letter of notes) {
    expect(await ask(page, 'letter.openInMail', { id: letter.id })).toEqual({ handedOver: 'by-link' });
    await expect.poll(() => program.opened().length).toBe(notes.indexOf(letter) + 1);
  }
  const ways = await Promise.all(notes.map((letter) => wayOf(page, letter)));
  await running.close();
  expect([program.opened().map(readLink), ways]).toEqual([
    notes.map(({ to, subject, text }) => ({ to, subject, body: text.replaceAll('\n', '\r\n') })),
    ['mail-program', 'mail-program', 'mail-program'],
  ]);
  const outside = readNetLog(record).filter(({ type }) => ['TCP_CONNECT', 'UDP_CONNECT', 'HOST_RESOLVER_MANAGER_REQUEST'].includes(type));
  expect(outside).toEqual([]);
});

test('a letter too long for a link opens as a file, with nothing missing', async () => {
  const program = aMailProgram(['x-scheme-handler/mailto', 'message/rfc822']);
  const text = `Dear Priya,\n\n${'A sentence about the outage reports, and one more. '.repeat(200)}\n\nSam Okafor`;
  const long = aLetter({ text });
  const running = await launchWith([long], program);
  const { page } = running;
  const answer = await ask(page, 'letter.openInMail', { id: long.id });
  await expect.poll(() => program.opened().length).toBe(1);
  const mail = await PostalMime.parse(fs.readFileSync(fileOf(program.opened()[0])));
  expect([answer, mail.text?.replaceAll('\r\n', '\n').trimEnd(), await wayOf(page, long)]).toEqual([
    { handedOver: 'too-long-as-file' },
    text,
    'mail-file',
  ]);
  await running.close();
});

test('what is attached goes along in a file: names, a long subject and lines of dots come back as they were', async () => {
  const program = aMailProgram(['x-scheme-handler/mailto', 'message/rfc822']);
  const subject = 'Herzlichen Dank für das lange Gespräch über Ausfälle, und hier ist die Skizze mit den drei Tabellen 🙏🏽';
  const text = 'Dear Jürgen,\n\n.\n..\nFrom the sketch:\n.hidden\n\nKind regards,\nSam Okafor 🙂';
  const letter = aLetter({ ...notes[0], subject, text, attachments: [] });
  const running = await launchWith([letter], program);
  const { page } = running;
  const bytes = Buffer.from(Uint8Array.from({ length: 70_000 }, (_each, at) => (at * 31) % 256));
  const file = path.join(running.folder, 'Skizze Ausfälle 📈.pdf');
  fs.writeFileSync(file, bytes);
  const { documentId } = await ask(page, 'document.attach', {
    documentId: null,
    title: 'Sketch',
    kind: 'work-sample',
    label: '',
    path: file,
    keep: 'reference',
  });
  const versionId = (await shownWorkspace(page)).documents[documentId]?.versions[0]?.id ?? sketch.versionId;
  const kept = (await shownWorkspace(page)).letters[letter.id] ?? letter;
  await ask(page, 'letter.save', { ...kept, attachments: [{ ...sketch, documentId, versionId }] });

  expect(await ask(page, 'letter.openInMail', { id: letter.id })).toEqual({ handedOver: 'as-file' });
  await expect.poll(() => program.opened().length).toBe(1);
  const opened = fileOf(program.opened()[0]);
  const raw = fs.readFileSync(opened);
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'base64' });
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  expect([
    path.basename(opened).startsWith('Letter to Jürgen Größe, Herzlichen Dank'),
    opened.startsWith(path.join(running.folder, 'letters')),
    mail.from,
    mail.to,
    mail.subject,
    mail.text?.replaceAll('\r\n', '\n').trimEnd(),
    headers['x-unsent'],
    mail.messageId?.endsWith('@okafor.example>'),
    Math.abs(Date.parse(mail.date ?? '') - Date.now()) < HOUR_MS,
    mail.attachments.map(({ filename, content }) => [filename, content === bytes.toString('base64')]),
    /(?<!\r)\n/u.test(raw.toString('latin1')),
  ]).toEqual([
    true,
    true,
    { name: 'Sam Okafor', address: 'sam@okafor.example' },
    [{ name: 'Jürgen Größe', address: 'jürgen.größe@northgate.example' }],
    subject,
    text,
    '1',
    true,
    true,
    [['Skizze Ausfälle 📈.pdf', true]],
    false,
  ]);

  const saved = test.info().outputPath('letter.eml');
  await chooseFile(running, saved);
  expect(await ask(page, 'letter.saveFile', { id: letter.id })).toEqual({ savedAs: 'letter.eml' });
  expect((await PostalMime.parse(fs.readFileSync(saved))).attachments).toHaveLength(1);

  fs.writeFileSync(file, 'something else');
  await expect(ask(page, 'letter.openInMail', { id: letter.id })).rejects.toThrow('document-file-changed');
  fs.rmSync(file);
  await expect(ask(page, 'letter.openAsFile', { id: letter.id })).rejects.toThrow('document-file-gone');
  expect(program.opened()).toHaveLength(1);
  await running.close();
});

test('where there is no mail program, the letter is on the clipboard and that is what is said', async () => {
  const program = aMailProgram([]);
  const [, letter = aLetter()] = notes;
  const running = await launchWith([letter], program);
  const { page, app } = running;
  expect(await ask(page, 'letter.openInMail', { id: letter.id })).toEqual({ handedOver: 'copied' });
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  await expect(ask(page, 'letter.openAsFile', { id: letter.id })).rejects.toThrow('letter-not-opened');
  expect([copied, await wayOf(page, letter), program.opened()]).toEqual([letter.text, 'copied', []]);
  await running.close();
});

test('it is copied as text and with its paragraphs', async () => {
  const letter = aLetter({ text: 'Dear Zoë,\n\nTwo lines\nand <b>no</b> markup.\n\nSam 🙂' });
  const running = await launchWith([letter], aMailProgram([]));
  const { page, app } = running;
  await ask(page, 'letter.copy', { id: letter.id });
  const copied = await app.evaluate(async ({ clipboard }) => {
    // Electron gives the markup by a call of its own in its older versions, and as an item in newer ones.
    const readHtml: unknown = Reflect.get(clipboard, 'readHTML');
    if (typeof readHtml === 'function') return [await clipboard.readText(), String(Reflect.apply(readHtml, clipboard, []))];
    const [item] = await clipboard.read();
    return [await clipboard.readText(), (await (await item?.getType('text/html'))?.text()) ?? ''];
  });
  expect(copied).toEqual([
    letter.text,
    expect.stringContaining('<p>Dear Zoë,</p>\n<p>Two lines<br>and &lt;b&gt;no&lt;/b&gt; markup.</p>\n<p>Sam 🙂</p>'),
  ]);
  await running.close();
});

test('a long guide goes on over several sheets, every line on its rule', async () => {
  const sentence = 'What stayed with me is how you decide what counts as one outage, and who is told of it first. ';
  const letter = aLetter({ text: `Dear Priya,\n\n${sentence.repeat(14)}\n\nKind regards,\nSam Okafor` });
  const running = await launchWith([letter], aMailProgram([]));
  const file = test.info().outputPath('long.pdf');
  await chooseFile(running, file);
  await ask(running.page, 'paper.save', { kind: 'letter', letterId: letter.id, size: 'a4', layout: 'by-hand' });
  await running.close();
  expect([Number(factsOf(file)['Pages']) > 1, textOf(file).includes(letter.text.replaceAll(/\s+/gu, ' '))]).toEqual([true, true]);
  // The same distance from the top of each sheet to its lines, counted in whole rules: 12.5 mm, in points.
  const rule = (12.5 / 25.4) * 72;
  const places = linesOn(file).map(({ top }) => (top / rule) % 1);
  const first = places[1] ?? 0;
  expect(places.slice(1).filter((place) => Math.abs(place - first) > 0.06)).toEqual([]);
});

test('from the screen: the keys open what was typed last, and each way says what came of it', async () => {
  const program = aMailProgram(['x-scheme-handler/mailto']);
  const [, letter = aLetter()] = notes;
  const running = await launchWith([letter], program);
  const { page } = running;
  await goTo(page, `/opportunities/${northgate.id}/letters/${letter.id}`);
  const words = page.getByRole('textbox', { name: 'Letter' });
  await words.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' (typed last)');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Opened in your mail. Read it once more there, then send it.').first()).toBeVisible();
  await expect
    .poll(() => program.opened().map(readLink))
    .toEqual([{ to: letter.to, subject: letter.subject, body: `${letter.text} (typed last)`.replaceAll('\n', '\r\n') }]);
  // What is said stands above the buttons it speaks of.
  const [said, buttons] = await Promise.all([
    page.locator('[data-toasts]').boundingBox(),
    page.getByRole('button', { name: 'Copy', exact: true }).boundingBox(),
  ]);
  expect((said?.y ?? Infinity) + (said?.height ?? 0)).toBeLessThanOrEqual(buttons?.y ?? 0);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('The letter is copied.').first()).toBeVisible();

  const saved = test.info().outputPath('guide.pdf');
  await chooseFile(running, saved);
  await page.getByRole('button', { name: 'Print or save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Save as PDF, to copy by hand' }).press('Enter');
  await expect(page.getByText('Saved as guide.pdf.').first()).toBeVisible();
  expect(textOf(saved)).toContain('(typed last)');

  await page.keyboard.press('Control+p');
  await expect(page.getByText(/^No printer is set up on this computer\. Save the letter as a PDF instead/u).first()).toBeVisible();
  expect([await wayOf(page, letter), (await shownWorkspace(page)).letters[letter.id]?.sent]).toEqual(['saved', null]);
  await running.close();
});

test('on paper it is a letter, or a guide to copy by hand', async () => {
  const [, letter = aLetter()] = notes;
  const running = await launchWith([letter], aMailProgram([]));
  const { page } = running;
  const typed = test.info().outputPath('typed.pdf');
  const byHand = test.info().outputPath('by-hand.pdf');
  await chooseFile(running, typed);
  const paper = { kind: 'letter', letterId: letter.id } as const;
  expect(await ask(page, 'paper.save', { ...paper, size: 'a4', layout: 'typed' })).toEqual({ savedAs: 'typed.pdf' });
  await chooseFile(running, byHand);
  expect(await ask(page, 'paper.save', { ...paper, size: 'letter', layout: 'by-hand' })).toEqual({ savedAs: 'by-hand.pdf' });
  expect(await wayOf(page, letter)).toBe('saved');
  await running.close();

  const words = letter.text.replaceAll(/\s+/gu, ' ').trim();
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone }).format();
  const onPaper = textOf(typed);
  const sender = ['Sam Okafor', 'sam@okafor.example', '+44 20 7946 0000', date, 'Priya Nair', 'Northgate Energy', letter.subject];
  expect(sender.filter((part) => !onPaper.includes(part))).toEqual([]);
  expect([onPaper.includes(words), sizeOf(typed), factsOf(typed)['Pages'], factsOf(typed)['Tagged'], factsOf(typed)['Title']]).toEqual([
    true,
    [595, 842],
    '1',
    'yes',
    'Letter to Priya Nair',
  ]);
  expect(fontsOf(typed).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);

  const guide = textOf(byHand);
  const large = sizesOf(byHand).filter(({ text }) => /Dear Priya|Thank you for your time|Kind regards|Sam Okafor/u.test(text));
  expect([guide.includes(words), guide.includes(date), sizeOf(byHand), large.length >= 3, large.filter(({ size }) => size < 18)]).toEqual([
    true,
    true,
    [612, 792],
    true,
    [],
  ]);
});
