import { expect, test } from 'vitest';
import PostalMime from 'postal-mime';
import type { Letter } from '../../core/model/letter.ts';
import { succeed } from '../../core/result.ts';
import { anOpportunity, aPerson, aWorkspace, someSettings } from '../../core/testing/builders.ts';
import { aContext } from '../../core/testing/change-context.ts';
import { aDocumentId, anItemId } from '../../core/testing/learning-builders.ts';
import { aLetter, aLetterId } from '../../core/testing/letter-builders.ts';
import { fileChanged } from '../documents/problems.ts';
import { createFakeStore } from '../testing/fake-store.ts';
import { createLetters, type LettersNeeds } from './letters.ts';
import { MOST_ATTACHED_BYTES } from './problems.ts';

const cv = { id: anItemId('one'), documentId: aDocumentId(), versionId: anItemId('version') };
const long = { text: `Dear Priya,\n\n${'A sentence that goes on. '.repeat(400)}` };

/** Letters on a desktop where everything works, unless it is told not to. */
const someLetters = (given: Partial<Letter> = {}, needs: Partial<LettersNeeds> = {}) => {
  const store = createFakeStore(
    aWorkspace({
      settings: someSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
      opportunities: [anOpportunity()],
      people: [aPerson()],
      letters: [aLetter(given)],
    }),
  );
  const told = {
    links: [] as string[],
    files: [] as string[],
    written: [] as Uint8Array[],
    copied: [] as unknown[],
    read: [] as unknown[],
  };
  const letters = createLetters({
    store: () => store,
    context: () => aContext(),
    documents: {
      read: (versions) => {
        told.read.push(...versions);
        return Promise.resolve(succeed(versions.map(() => ({ name: 'CV.pdf', content: Buffer.from('%PDF') }))));
      },
    },
    mailFiles: {
      write: (name, content) => {
        told.written.push(content);
        return Promise.resolve(succeed(`/own/${name}`));
      },
    },
    saveAs: {
      save: async (_name, make) => {
        const content = await make();
        if (!content.ok) return content;
        told.written.push(content.value);
        return succeed({ savedAs: 'Letter.eml' });
      },
    },
    platform: 'linux',
    hasMailProgram: () => true,
    openLink: (link) => Promise.resolve(told.links.push(link) > 0),
    openFile: (file) => Promise.resolve(told.files.push(file) > 0),
    writeClipboard: (content) => {
      told.copied.push(content);
      return Promise.resolve();
    },
    ...needs,
  });
  const open = async () => {
    const answer = await letters.openInMail({ id: aLetterId() });
    return [answer.ok ? answer.value.handedOver : answer.problem.kind, store.workspace().letters[aLetterId()]?.taken?.way ?? null];
  };
  return { letters, store, told, open };
};

const no = () => Promise.resolve(false);

test('a letter that fits a link is opened with everything in it, and how it left is noted', async () => {
  const { open, told } = someLetters();
  expect([await open(), told]).toEqual([
    ['by-link', 'mail-program'],
    {
      links: [
        'mailto:priya.nair@northgate.example?subject=Thank%20you%2C%20and%20the%20outage%20sketch&body=Dear%20Priya%2C%0D%0A%0D%0AThank%20you%20for%20your%20time%20yesterday.%0D%0A%0D%0AKind%20regards%2C%0D%0ASam%20Okafor',
      ],
      files: [],
      written: [],
      copied: [],
      read: [],
    },
  ]);
});

test.each([
  ['has attachments', { attachments: [cv] }, {}, ['as-file', 'mail-file'], { links: 0, files: 1, copied: 0 }],
  [
    'has attachments, and no program opens a file',
    { attachments: [cv] },
    { openFile: no },
    ['without-files', 'mail-program'],
    { links: 1, files: 0, copied: 0 },
  ],
  [
    'has attachments, and there is no program at all',
    { attachments: [cv] },
    { openFile: no, hasMailProgram: () => false },
    ['copied', 'copied'],
    { links: 0, files: 0, copied: 1 },
  ],
  ['is too long for a link', long, {}, ['too-long-as-file', 'mail-file'], { links: 0, files: 1, copied: 0 }],
  [
    'is too long, and no program opens a file',
    long,
    { openFile: no },
    ['too-long-to-paste', 'mail-program'],
    { links: 1, files: 0, copied: 1 },
  ],
  [
    'is too long and has attachments no program opens',
    { ...long, attachments: [cv] },
    { openFile: no },
    ['too-long-to-paste', 'mail-program'],
    { links: 1, files: 0, copied: 1 },
  ],
  ['finds no mail program', {}, { hasMailProgram: () => false }, ['copied', 'copied'], { links: 0, files: 0, copied: 1 }],
  ['is refused by the mail program', {}, { openLink: no }, ['copied', 'copied'], { links: 0, files: 0, copied: 1 }],
] satisfies [string, Partial<Letter>, Partial<LettersNeeds>, string[], object][])(
  'a letter that %s goes the next best way, and says which',
  async (_story, letter, needs, outcome, counts) => {
    const { open, told } = someLetters(letter, needs);
    expect([await open(), { links: told.links.length, files: told.files.length, copied: told.copied.length }]).toEqual([outcome, counts]);
  },
);

test('where the text is to be pasted, the link holds the rest', async () => {
  const { open, told } = someLetters(long, { openFile: no });
  await open();
  expect([told.links, told.copied]).toEqual([
    ['mailto:priya.nair@northgate.example?subject=Thank%20you%2C%20and%20the%20outage%20sketch'],
    [{ text: long.text, html: expect.stringMatching(/^<p>Dear Priya,<\/p>\n<p>A sentence/u) as string }],
  ]);
});

test('on Windows a link is too long sooner', async () => {
  const letter = { text: 'A sentence that goes on. '.repeat(60) };
  const outcomes = await Promise.all((['win32', 'linux'] as const).map((platform) => someLetters(letter, { platform }).open()));
  expect(outcomes.map(([outcome]) => outcome)).toEqual(['too-long-as-file', 'by-link']);
});

test('one that cannot leave is told before anything is opened, and nothing is noted', async () => {
  const heavy = [{ name: 'CV.pdf', content: new Uint8Array(MOST_ATTACHED_BYTES + 1) }];
  const stories: [Partial<Letter>, Partial<LettersNeeds>][] = [
    [{ to: 'priya at northgate' }, {}],
    [{ attachments: [cv] }, { documents: { read: () => Promise.resolve(fileChanged('CV.pdf')) } }],
    [{ attachments: [cv] }, { documents: { read: () => Promise.resolve(succeed(heavy)) } }],
    [{}, { hasMailProgram: () => false, writeClipboard: () => Promise.reject(new Error('busy')) }],
  ];
  const outcomes = await Promise.all(
    stories.map(async ([letter, needs]) => {
      const { open, told } = someLetters(letter, needs);
      return [...(await open()), told.links.length + told.files.length + told.written.length];
    }),
  );
  expect(outcomes).toEqual([
    ['letter-address', null, 0],
    ['document-file-changed', null, 0],
    ['letter-too-heavy', null, 0],
    ['letter-not-copied', null, 0],
  ]);
});

test('a file holds the letter as it was saved last, with whom it is from and what is attached', async () => {
  const { letters, store, told } = someLetters({ attachments: [cv] });
  // Asked for before the save that is under way is done, as by a key pressed while typing.
  void store.change((workspace) => {
    const changed = { ...aLetter({ attachments: [cv] }), subject: 'Typed last' };
    return succeed({ workspace: { ...workspace, letters: { [changed.id]: changed } }, said: null, answer: null });
  });
  const answer = await letters.openAsFile({ id: aLetterId() });
  const mail = await PostalMime.parse(told.written[0] ?? '');
  expect([answer, told.files, told.read, mail.subject, mail.from, mail.to, mail.attachments.map(({ filename }) => filename)]).toEqual([
    { ok: true, value: null },
    ['/own/Letter to Priya Nair, Typed last.eml'],
    [{ id: cv.documentId, versionId: cv.versionId }],
    'Typed last',
    { name: 'Sam Okafor', address: 'sam@okafor.example' },
    [{ name: 'Priya Nair', address: 'priya.nair@northgate.example' }],
    ['CV.pdf'],
  ]);
});

test('it is saved, copied or opened as a file, and each is noted as what it was', async () => {
  const ways = await Promise.all(
    (['saveFile', 'copy', 'openAsFile'] as const).map(async (name) => {
      const { letters, store } = someLetters();
      const answer = await letters[name]({ id: aLetterId() });
      return [answer, store.workspace().letters[aLetterId()]?.taken?.way];
    }),
  );
  expect(ways).toEqual([
    [{ ok: true, value: { savedAs: 'Letter.eml' } }, 'mail-file'],
    [{ ok: true, value: null }, 'copied'],
    [{ ok: true, value: null }, 'mail-file'],
  ]);
});

test('where Afterview only reads, a letter leaves all the same', async () => {
  const { open, store, told } = someLetters();
  store.refuseWrites(true);
  expect([await open(), told.links.length]).toEqual([['by-link', null], 1]);
});

test('without a program for it a file is not said to be open, and a letter that is gone leaves by no way', async () => {
  const { letters, told } = someLetters({}, { openFile: no });
  const gone = { id: aLetterId('gone') };
  const answers = [
    await letters.openAsFile({ id: aLetterId() }),
    await letters.openInMail(gone),
    await letters.openAsFile(gone),
    await letters.saveFile(gone),
    await letters.copy(gone),
  ];
  expect([answers.map((answer) => (answer.ok ? null : answer.problem.kind)), told.copied]).toEqual([
    ['letter-not-opened', 'letter-gone', 'letter-gone', 'letter-gone', 'letter-gone'],
    [],
  ]);
});
