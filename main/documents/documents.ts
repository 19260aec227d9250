import path from 'node:path';
import type { Change, ChangeContext } from '../../core/changes/change.ts';
import { attachDocument, locateDocument, versionOf } from '../../core/changes/documents.ts';
import { documentGone } from '../../core/changes/problems.ts';
import type { CallName, CallOutput, CallParsed, FileState } from '../../core/contract.ts';
import type { Message } from '../../core/messages/message.ts';
import type { DocumentFile } from '../../core/model/document.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { Files } from '../store/durable-files.ts';
import type { Store } from '../store/store.ts';
import { tellingChange } from '../store/telling-change.ts';
import type { Copies } from './copies.ts';
import { nameOnDisk } from './name-on-disk.ts';
import { isOpenable } from './openable.ts';
import { fileChanged, fileGone, fileProblem } from './problems.ts';
import { readDocument } from './read-document.ts';

/** A workspace, and the copies that belong to it. */
export interface Shelf {
  readonly store: Pick<Store, 'workspace' | 'change'>;
  readonly copies: Copies;
}

export interface DocumentsNeeds {
  readonly files: Files;
  /** Of the workspace that is shown. */
  readonly shelf: () => Shelf;
  readonly context: () => ChangeContext;
  readonly tell: (said: Message) => void;
  /** Opens a file in the program for it; false where there is none. */
  readonly open: (file: string) => Promise<boolean>;
  readonly reveal: (file: string) => void;
}

/** What a version holds, under the name the person knows it by. */
export interface DocumentContent {
  readonly name: string;
  readonly content: Uint8Array;
}

type Answering<Name extends CallName> = (input: CallParsed<Name>) => Promise<Result<CallOutput<Name>>>;

/** The part of the documents that touches files. No path but a stored one is ever opened or shown. */
export interface Documents {
  readonly attach: Answering<'document.attach'>;
  readonly locate: Answering<'document.locate'>;
  readonly open: Answering<'document.open'>;
  readonly reveal: Answering<'document.reveal'>;
  readonly check: Answering<'document.check'>;
  /** The content of versions as they were attached, in their order; fails where one of them is gone or is not what it was. */
  readonly read: (versions: readonly CallParsed<'document.open'>[]) => Promise<Result<readonly DocumentContent[]>>;
  /** Runs alone: nothing is attached meanwhile. */
  readonly alone: (run: () => Promise<void>) => Promise<void>;
}

export const createDocuments = (needs: DocumentsNeeds): Documents => {
  const { files, shelf, context, tell, open, reveal } = needs;
  /** A copy and its record are one turn, so that nothing sweeps the one before the other is there. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
    const result = turn.then(run);
    turn = result.catch(() => undefined);
    return result;
  };

  const referenceTo = async (file: string): Promise<Result<DocumentFile>> => {
    const read = await readDocument(files, file);
    return read.ok ? succeed({ ...read.value, name: nameOnDisk(path.basename(file)), place: { kind: 'reference', path: file } }) : read;
  };

  /** Reads a file, keeps it as asked, and makes a change of it; a copy for which there is no record is not left behind. */
  const taking = async <Answer>(
    { store, copies }: Shelf,
    file: string,
    keep: 'copy' | 'reference',
    change: (taken: DocumentFile) => Change<null, Answer>,
  ): Promise<Result<Answer>> => {
    if (!path.isAbsolute(file)) return fileProblem('missing', file);
    const copied = keep === 'copy' ? await copies.keep(file) : null;
    if (copied !== null && !copied.ok) return copied;
    const taken = copied === null ? await referenceTo(file) : succeed(copied.value.file);
    if (!taken.ok) return taken;
    const noted = await tellingChange({ store: () => store, context, tell })(change(taken.value))(null);
    if (!noted.ok && copied?.value.isNew === true) await copies.remove(taken.value.sha256).catch(() => undefined);
    return noted;
  };

  const placeOf = async ({ copies }: Shelf, { place, sha256, name }: DocumentFile): Promise<string | null> => {
    const file = place.kind === 'reference' ? place.path : await copies.placeOf(sha256, name);
    if (file === null) return null;
    const found = await files.stat(file).catch(() => null);
    return found?.isFile() === true ? file : null;
  };

  /** The stored file of a version, where it is there. */
  const storedFile = async ({ id, versionId }: CallParsed<'document.open'>): Promise<Result<string>> => {
    const present = shelf();
    const found = versionOf(present.store.workspace(), id, versionId);
    if (!found.ok) return found;
    const { file } = found.value.version;
    const place = await placeOf(present, file);
    return place === null ? fileGone(file.name) : succeed(place);
  };

  const stateOf = async (present: Shelf, file: DocumentFile): Promise<FileState> => {
    const place = await placeOf(present, file);
    const read = place === null ? null : await readDocument(files, place);
    if (read === null) return 'gone';
    // One that has grown beyond what can be read is surely not what it was.
    if (!read.ok) return read.problem.kind === 'document-too-large' ? 'changed' : 'gone';
    return read.value.sha256 === file.sha256 ? 'there' : 'changed';
  };

  const contentOf = async (version: CallParsed<'document.open'>): Promise<Result<DocumentContent>> => {
    const present = shelf();
    const found = versionOf(present.store.workspace(), version.id, version.versionId);
    if (!found.ok) return found;
    const { file } = found.value.version;
    const place = await placeOf(present, file);
    if (place === null) return fileGone(file.name);
    const pieces: Uint8Array[] = [];
    const read = await readDocument(files, place, (piece) => {
      // The buffer it is read into is used again.
      pieces.push(Uint8Array.from(piece));
      return Promise.resolve();
    });
    if (!read.ok) return read.problem.kind === 'document-too-large' ? fileChanged(file.name) : fileGone(file.name);
    return read.value.sha256 === file.sha256 ? succeed({ name: file.name, content: Buffer.concat(pieces) }) : fileChanged(file.name);
  };

  return {
    attach: ({ path: file, keep, ...attachment }) =>
      inTurn(() =>
        taking(
          shelf(),
          file,
          keep,
          (taken) => (workspace, _input, given) => attachDocument(workspace, { ...attachment, file: taken }, given),
        ),
      ),
    locate: ({ path: file, ...version }) =>
      inTurn(async () => {
        const present = shelf();
        const found = versionOf(present.store.workspace(), version.id, version.versionId);
        if (!found.ok) return found;
        const keep = found.value.version.file.place.kind;
        return taking(
          present,
          file,
          keep,
          (taken) => (workspace, _input, given) => locateDocument(workspace, { ...version, file: taken }, given),
        );
      }),
    open: async (version) => {
      const stored = await storedFile(version);
      if (!stored.ok) return stored;
      // A link may lead to something else than its own name says.
      const real = await files.realpath(stored.value).catch(() => null);
      if (real !== null && isOpenable(real) && (await open(real))) return succeed({ shown: 'opened' });
      reveal(stored.value);
      return succeed({ shown: 'in-folder' });
    },
    reveal: async (version) => {
      const stored = await storedFile(version);
      if (!stored.ok) return stored;
      reveal(stored.value);
      return succeed(null);
    },
    check: async ({ id }) => {
      const present = shelf();
      const document = present.store.workspace().documents[id];
      if (document === undefined) return documentGone();
      const states: { versionId: CallParsed<'document.open'>['versionId']; state: FileState }[] = [];
      for (const version of document.versions) states.push({ versionId: version.id, state: await stateOf(present, version.file) });
      return succeed(states);
    },
    read: async (versions) => {
      const contents: DocumentContent[] = [];
      for (const version of versions) {
        const content = await contentOf(version);
        if (!content.ok) return content;
        contents.push(content.value);
      }
      return succeed(contents);
    },
    alone: inTurn,
  };
};
