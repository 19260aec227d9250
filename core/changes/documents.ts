import type { CallOutput, CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { DocumentFile, DocumentVersion, HandedOver, OwnDocument } from '../model/document.ts';
import type { DocumentId, ItemId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { fail, succeed } from '../result.ts';
import type { Change } from './change.ts';
import { documentGone, documentVersionGone, opportunityGone, personGone } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';

/** A file that was read already, for a new document or as the newest version of one. */
export type Attachment = Omit<CallParsed<'document.attach'>, 'path' | 'keep'> & { readonly file: DocumentFile };

/** Attaches a file: as a document of its own, or as the current version of one that is there, which keeps its title and kind. */
export const attachDocument: Change<Attachment, CallOutput<'document.attach'>> = (workspace, input, { now, newId }) => {
  const { documentId, title, kind, label, file } = input;
  const version: DocumentVersion = { id: newId('itm') as ItemId, label, addedAt: now, file };
  if (documentId === null) {
    const id = newId('doc') as DocumentId;
    const document: OwnDocument = { id, title, kind, versions: [version], handedOver: [], createdAt: now };
    return succeed({
      workspace: withDocument(workspace, document),
      said: message('changes.documentAttached', { title }),
      answer: { documentId: id },
    });
  }
  const before = workspace.documents[documentId];
  if (before === undefined) return documentGone();
  return succeed({
    workspace: withDocument(workspace, { ...before, versions: [...before.versions, version] }),
    said: message('changes.documentVersionAttached', { title: before.title }),
    answer: { documentId },
  });
};

/** Where the file of a version is now; its content must be what was attached, else it would be another version. */
export const locateDocument: Change<{ readonly id: DocumentId; readonly versionId: ItemId; readonly file: DocumentFile }> = (
  workspace,
  { id, versionId, file },
) => {
  const found = versionOf(workspace, id, versionId);
  if (!found.ok) return found;
  const { document, version } = found.value;
  if (version.file.sha256 !== file.sha256)
    return fail({ kind: 'document-differs', message: message('changes.problem.documentDiffers', { name: file.name }) });
  const versions = document.versions.map((each) => (each.id === versionId ? { ...each, file } : each));
  return succeed({
    workspace: withDocument(workspace, { ...document, versions }),
    said: message('changes.documentLocated', { name: file.name }),
    answer: null,
  });
};

/** Changes what a document is called and what its versions are called. */
export const updateDocument: Change<CallParsed<'document.update'>> = (workspace, { id, title, kind, labels }) => {
  const before = workspace.documents[id];
  if (before === undefined) return documentGone();
  const versions = before.versions.map((version) => ({ ...version, label: labels[version.id] ?? version.label }));
  return succeed({
    workspace: withDocument(workspace, { ...before, title, kind, versions }),
    said: message('changes.documentChanged', { title }),
    answer: null,
  });
};

/** Notes which version went where, and when. */
export const handOverDocument: Change<CallParsed<'document.hand'>> = (workspace, input, { newId }) => {
  const { id, versionId, opportunityId, personId, at } = input;
  const found = versionOf(workspace, id, versionId);
  if (!found.ok) return found;
  const opportunity = workspace.opportunities[opportunityId];
  if (opportunity === undefined) return opportunityGone();
  const person = personId === null ? null : workspace.people[personId];
  if (person === undefined) return personGone();
  const { document } = found.value;
  const handed: HandedOver = { id: newId('itm') as ItemId, versionId, opportunityId, personId, at };
  return succeed({
    workspace: withDocument(workspace, { ...document, handedOver: [...document.handedOver, handed] }),
    said: message('changes.documentHanded', { title: document.title, to: person?.name ?? opportunity.company }),
    answer: null,
  });
};

/** Takes the note back that a version went somewhere. */
export const takeBackHandOver: Change<CallParsed<'document.unhand'>> = (workspace, { id, handedId }) => {
  const document = workspace.documents[id];
  if (document === undefined) return documentGone();
  const handedOver = document.handedOver.filter((handed) => handed.id !== handedId);
  return succeed({
    workspace: withDocument(workspace, { ...document, handedOver }),
    said: message('changes.documentUnhanded', { title: document.title }),
    answer: null,
  });
};

/** Removes a version, and the notes of where it went; with its only version a document goes too. */
export const removeDocumentVersion: Change<CallParsed<'document.removeVersion'>> = (workspace, { id, versionId }, context) => {
  const found = versionOf(workspace, id, versionId);
  if (!found.ok) return found;
  const { document } = found.value;
  if (document.versions.length === 1) return removeDocument(workspace, { id }, context);
  const next: OwnDocument = {
    ...document,
    versions: document.versions.filter((version) => version.id !== versionId),
    handedOver: document.handedOver.filter((handed) => handed.versionId !== versionId),
  };
  return succeed({
    workspace: withDocument(workspace, next),
    said: message('changes.documentVersionRemoved', { title: document.title }),
    answer: null,
  });
};

/** Removes a document with its versions and where they went. The person's own files are never touched. */
export const removeDocument: Change<{ readonly id: DocumentId }> = (workspace, { id }) => {
  const document = workspace.documents[id];
  if (document === undefined) return documentGone();
  return succeed({
    workspace: withoutRecord(workspace, 'documents', id),
    said: message('changes.documentRemoved', { title: document.title }),
    answer: null,
  });
};

/** A version that is there, with its document. */
export const versionOf = (workspace: Workspace, id: DocumentId, versionId: ItemId) => {
  const document = workspace.documents[id];
  if (document === undefined) return documentGone();
  const version = document.versions.find((each) => each.id === versionId);
  return version === undefined ? documentVersionGone() : succeed({ document, version });
};

const withDocument = (workspace: Workspace, document: OwnDocument): Workspace => withRecord(workspace, 'documents', document.id, document);
