import { createHash } from 'node:crypto';
import { promises, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CallParsed } from '../../core/contract.ts';
import { message } from '../../core/messages/message.ts';
import type { DocumentId, ItemId } from '../../core/model/ids.ts';
import { fail, succeed } from '../../core/result.ts';
import { nothingYet } from '../../core/testing/change-context.ts';
import { faultyFiles } from '../store/testing/faulty-files.ts';
import { MOST_DOCUMENT_BYTES } from './problems.ts';
import { aDocumentsFolder, aFile, aShelf, filesIn } from './testing/a-shelf.ts';

const CONTENT = 'Sam Keller, data analyst';
const SHA = createHash('sha256').update(CONTENT).digest('hex');

const attaching = (path: string, given: Partial<CallParsed<'document.attach'>> = {}): CallParsed<'document.attach'> => ({
  documentId: null,
  title: 'CV',
  kind: 'cv',
  label: '',
  path,
  keep: 'copy',
  ...given,
});

const aNewShelf = (files = promises as Parameters<typeof aShelf>[0]['files']) => aShelf({ workspace: nothingYet(), files });

/** The versions of the first document, oldest first. */
const versionsIn = ({ store }: Pick<ReturnType<typeof aNewShelf>, 'store'>) =>
  Object.values(store.workspace().documents)[0]?.versions ?? [];

const theOnly = (shelf: ReturnType<typeof aNewShelf>): { id: DocumentId; versionId: ItemId } => {
  const [document] = Object.values(shelf.store.workspace().documents);
  const versionId = document?.versions.at(-1)?.id;
  if (document === undefined || versionId === undefined) throw new Error('nothing is attached');
  return { id: document.id, versionId };
};

describe('a file that is attached as a copy', () => {
  test('is kept whole, for nobody else to read, under its content and its name', async () => {
    const shelf = aNewShelf();
    const file = aFile('cv analyst.pdf', CONTENT);
    const attached = await shelf.documents.attach(attaching(file));
    rmSync(file);
    const kept = join(shelf.folder, SHA, 'cv analyst.pdf');
    expect([attached.ok, versionsIn(shelf)[0]?.file, filesIn(shelf.folder), statSync(kept).mode & 0o777, shelf.told]).toEqual([
      true,
      { name: 'cv analyst.pdf', size: CONTENT.length, changedAt: expect.any(String) as string, sha256: SHA, place: { kind: 'copy' } },
      { [`${SHA}/cv analyst.pdf`]: CONTENT },
      0o600,
      ['changes.documentAttached'],
    ]);
  });

  test('a second time takes no more room, whatever it is called then', async () => {
    const shelf = aNewShelf();
    await shelf.documents.attach(attaching(aFile('cv.txt', CONTENT)));
    await shelf.documents.attach(attaching(aFile('resume.txt', CONTENT)));
    expect(filesIn(shelf.folder)).toEqual({ [`${SHA}/cv.txt`]: CONTENT });
  });

  test('a second time repairs a copy that was changed in our folder', async () => {
    const shelf = aNewShelf();
    const file = aFile('cv.txt', CONTENT);
    await shelf.documents.attach(attaching(file));
    writeFileSync(join(shelf.folder, SHA, 'cv.txt'), 'edited by mistake');
    const found = await shelf.documents.check(theOnly(shelf));
    await shelf.documents.attach(attaching(file));
    expect([found.ok && found.value.map(({ state }) => state), filesIn(shelf.folder)]).toEqual([
      ['changed'],
      { [`${SHA}/cv.txt`]: CONTENT },
    ]);
  });

  test('is not left behind when it could not be noted', async () => {
    const shelf = aNewShelf();
    shelf.store.refuseWrites(true);
    const refused = await shelf.documents.attach(attaching(aFile('cv.txt', CONTENT)));
    expect([refused.ok, filesIn(shelf.folder), shelf.told]).toEqual([false, {}, []]);
  });

  test('stays when it is noted already and only this note was refused', async () => {
    const shelf = aNewShelf();
    await shelf.documents.attach(attaching(aFile('cv.txt', CONTENT)));
    shelf.store.refuseWrites(true);
    await shelf.documents.attach(attaching(aFile('cv.txt', CONTENT)));
    expect(filesIn(shelf.folder)).toEqual({ [`${SHA}/cv.txt`]: CONTENT });
  });
});

describe('what cannot be attached', () => {
  const tooLarge = (): string => {
    const file = aFile('film.pdf', '');
    truncateSync(file, MOST_DOCUMENT_BYTES + 1);
    return file;
  };
  const cases = [
    ['a file that has gone', () => join(aDocumentsFolder(), 'gone.pdf'), 'missing'],
    ['a path that starts nowhere', () => 'cv.pdf', 'missing'],
    ['a folder', () => aDocumentsFolder(), 'not-a-file'],
    ['a device', () => '/dev/zero', 'not-a-file'],
    ['a file that is too large', tooLarge, 'too-large'],
    ['a path that is none', () => '/home/\0/cv.pdf', 'unreadable'],
  ] as const;

  test.each(cases)('%s is said, as a copy and as a reference, and nothing is left', async (_, make, reason) => {
    const shelf = aNewShelf();
    const path = make();
    const problem = fail({
      kind: `document-${reason}`,
      message: message(`documents.problem.${reason}`, { name: basename(path), most: 50 }),
    });
    expect([
      await shelf.documents.attach(attaching(path)),
      await shelf.documents.attach(attaching(path, { keep: 'reference' })),
      filesIn(shelf.folder),
      shelf.store.writes(),
    ]).toEqual([problem, problem, {}, 0]);
  });

  test('a file that may not be read is said', async () => {
    const faulty = faultyFiles();
    const shelf = aNewShelf(faulty.files);
    faulty.failNext('open', 'secret.pdf', 'EACCES');
    const refused = await shelf.documents.attach(attaching(aFile('secret.pdf', CONTENT)));
    expect([refused.ok ? null : refused.problem.kind, filesIn(shelf.folder)]).toEqual(['document-unreadable', {}]);
  });
});

describe('a file that is pointed to', () => {
  const pointedTo = async () => {
    const shelf = aNewShelf();
    const file = aFile('cv.txt', CONTENT);
    await shelf.documents.attach(attaching(file, { keep: 'reference' }));
    return { shelf, file };
  };
  const stateIn = async (shelf: ReturnType<typeof aNewShelf>) => {
    const found = await shelf.documents.check(theOnly(shelf));
    return found.ok ? found.value[0]?.state : found.problem.kind;
  };

  test('is not copied, and is there, changed or gone', async () => {
    const { shelf, file } = await pointedTo();
    const states = [await stateIn(shelf)];
    writeFileSync(file, 'Sam Keller, lead');
    states.push(await stateIn(shelf));
    rmSync(file);
    states.push(await stateIn(shelf));
    expect([states, filesIn(shelf.folder), versionsIn(shelf)[0]?.file.place]).toEqual([
      ['there', 'changed', 'gone'],
      {},
      { kind: 'reference', path: file },
    ]);
  });

  test('is found again where it lies now, if it is the same', async () => {
    const { shelf, file } = await pointedTo();
    rmSync(file);
    const elsewhere = aFile('cv 2026.txt', CONTENT);
    const other = await shelf.documents.locate({ ...theOnly(shelf), path: aFile('other.txt', 'another') });
    const same = await shelf.documents.locate({ ...theOnly(shelf), path: elsewhere });
    expect([other.ok ? null : other.problem.kind, same, await stateIn(shelf), versionsIn(shelf)[0]?.file.place]).toEqual([
      'document-differs',
      succeed(null),
      'there',
      { kind: 'reference', path: elsewhere },
    ]);
  });
});

describe('opening', () => {
  const attached = async (name: string, keep: 'copy' | 'reference' = 'copy') => {
    const shelf = aNewShelf();
    const file = aFile(name, CONTENT);
    await shelf.documents.attach(attaching(file, { keep }));
    return { shelf, file };
  };

  test('hands a document to the program for it, from its stored place alone', async () => {
    const copy = await attached('cv.PDF');
    const reference = await attached('cv.odt', 'reference');
    const answers = [await copy.shelf.documents.open(theOnly(copy.shelf)), await reference.shelf.documents.open(theOnly(reference.shelf))];
    expect([answers, copy.shelf.opened, reference.shelf.opened]).toEqual([
      [succeed({ shown: 'opened' }), succeed({ shown: 'opened' })],
      [join(copy.shelf.folder, SHA, 'cv.PDF')],
      [reference.file],
    ]);
  });

  test.each(['run.sh', 'cv.desktop', 'cv.pdf.exe', 'cv.docm', 'cv', 'cv.html'])('shows %s in its folder instead', async (name) => {
    const { shelf } = await attached(name);
    const answer = await shelf.documents.open(theOnly(shelf));
    expect([answer, shelf.opened, shelf.revealed]).toEqual([succeed({ shown: 'in-folder' }), [], [join(shelf.folder, SHA, name)]]);
  });

  test('looks at what a link leads to, not at what it is called', async () => {
    const shelf = aNewShelf();
    const program = aFile('run.sh', CONTENT);
    const link = join(aDocumentsFolder(), 'cv.pdf');
    symlinkSync(program, link);
    await shelf.documents.attach(attaching(link, { keep: 'reference' }));
    await shelf.documents.open(theOnly(shelf));
    expect([shelf.opened, shelf.revealed]).toEqual([[], [link]]);
  });

  test('of a file that has gone, or of a version nobody knows, is said', async () => {
    const { shelf, file } = await attached('cv.odt', 'reference');
    const { id, versionId } = theOnly(shelf);
    rmSync(file);
    const unknown = 'itm_00000099' as ItemId;
    const kinds = await Promise.all(
      [
        shelf.documents.open({ id, versionId }),
        shelf.documents.reveal({ id, versionId }),
        shelf.documents.open({ id, versionId: unknown }),
        shelf.documents.reveal({ id: 'doc_00000099' as DocumentId, versionId }),
        shelf.documents.check({ id: 'doc_00000099' as DocumentId }),
      ].map(async (answer) => {
        const settled = await answer;
        return settled.ok ? null : settled.problem.kind;
      }),
    );
    expect([kinds, shelf.opened, shelf.revealed]).toEqual([
      ['document-file-gone', 'document-file-gone', 'document-version-gone', 'document-gone', 'document-gone'],
      [],
      [],
    ]);
  });
});

describe('the content of versions', () => {
  test('is read whole, as it was attached and under its name', async () => {
    const long = `${CONTENT}\n`.repeat(30_000);
    for (const keep of ['copy', 'reference'] as const) {
      const shelf = aNewShelf();
      await shelf.documents.attach(attaching(aFile('long.txt', long), { keep }));
      const read = await shelf.documents.read([theOnly(shelf), theOnly(shelf)]);
      const kept = read.ok ? read.value.map(({ name, content }) => [name, Buffer.from(content).equals(Buffer.from(long))]) : null;
      expect(kept).toEqual([
        ['long.txt', true],
        ['long.txt', true],
      ]);
    }
  });

  test('of a file that was changed, or has gone, or of a version nobody knows, is not read', async () => {
    const shelf = aNewShelf();
    const file = aFile('cv.txt', CONTENT);
    await shelf.documents.attach(attaching(file, { keep: 'reference' }));
    const only = theOnly(shelf);
    writeFileSync(file, 'something else');
    const changed = await shelf.documents.read([only]);
    truncateSync(file, MOST_DOCUMENT_BYTES + 1);
    const grown = await shelf.documents.read([only]);
    rmSync(file);
    const gone = await shelf.documents.read([only]);
    const unknown = await shelf.documents.read([{ ...only, versionId: 'itm_00000000' as ItemId }]);
    expect([changed, grown, gone, unknown].map((answer) => (answer.ok ? null : answer.problem.kind))).toEqual([
      'document-file-changed',
      'document-file-changed',
      'document-file-gone',
      'document-version-gone',
    ]);
  });
});
