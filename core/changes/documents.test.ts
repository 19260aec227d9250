import { describe, expect, test } from 'vitest';
import type { DocumentFile } from '../model/document.ts';
import { anOpportunityId, aPersonId, at, aWorkspace } from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { aDocument, aDocumentId, anItemId } from '../testing/learning-builders.ts';
import {
  attachDocument,
  handOverDocument,
  locateDocument,
  removeDocument,
  removeDocumentVersion,
  takeBackHandOver,
  updateDocument,
} from './documents.ts';

const file: DocumentFile = {
  name: 'cv-lead.pdf',
  size: 51_004,
  changedAt: at('2026-11-10 20:00'),
  sha256: 'a'.repeat(64),
  place: { kind: 'reference', path: '/home/sam/cv-lead.pdf' },
};
const [first] = aDocument().versions;
if (first === undefined) throw new Error('the builder has no version');
const second = { id: anItemId('cv2'), label: 'Lead', addedAt: at('2026-11-11 09:00'), file };
const handed = {
  id: anItemId('handed'),
  versionId: first.id,
  opportunityId: anOpportunityId(),
  personId: aPersonId(),
  at: at('2026-11-02 12:00'),
};

const withCv = (given: Parameters<typeof aDocument>[0] = {}) => aWorkspace({ documents: [aDocument(given)] });
const cv = (workspace: ReturnType<typeof withCv>) => workspace.documents[aDocumentId()];

describe('a file that is attached', () => {
  const attachment = { documentId: null, title: 'Certificate', kind: 'certificate', label: '', file } as const;

  test('becomes a document of its own', () => {
    const { workspace, said, answer } = made(attachDocument, aWorkspace(), attachment, aContext('2026-11-12T15:30:00.000Z'));
    expect([workspace.documents, said, answer]).toEqual([
      {
        doc_00000002: {
          id: 'doc_00000002',
          title: 'Certificate',
          kind: 'certificate',
          versions: [{ id: 'itm_00000001', label: '', addedAt: '2026-11-12T15:30:00.000Z', file }],
          handedOver: [],
          createdAt: '2026-11-12T15:30:00.000Z',
        },
      },
      { key: 'changes.documentAttached', values: { title: 'Certificate' } },
      { documentId: 'doc_00000002' },
    ]);
  });

  test('to a document that is there becomes its current version; title and kind stay', () => {
    const { workspace, said } = made(attachDocument, withCv(), { ...attachment, documentId: aDocumentId(), label: 'Lead' });
    expect([cv(workspace), said]).toEqual([
      { ...aDocument(), versions: [first, { id: 'itm_00000001', label: 'Lead', addedAt: '2026-11-12T15:30:00.000Z', file }] },
      { key: 'changes.documentVersionAttached', values: { title: 'CV' } },
    ]);
  });

  test('to one that has gone is refused', () => {
    expect(refused(attachDocument, aWorkspace(), { ...attachment, documentId: aDocumentId() })).toBe('document-gone');
  });
});

describe('a version whose file has moved', () => {
  const moved: DocumentFile = { ...first.file, place: { kind: 'reference', path: '/home/sam/moved.pdf' } };

  test('is the same version at its new place', () => {
    const { workspace } = made(locateDocument, withCv({ versions: [first, second] }), {
      id: aDocumentId(),
      versionId: first.id,
      file: moved,
    });
    expect(cv(workspace)?.versions).toEqual([{ ...first, file: moved }, second]);
  });

  test('is not found in a file of other content', () => {
    const elsewhere = { id: aDocumentId(), versionId: first.id, file };
    expect([
      refused(locateDocument, withCv(), elsewhere),
      refused(locateDocument, withCv(), { ...elsewhere, versionId: anItemId('none') }),
      refused(locateDocument, aWorkspace(), elsewhere),
    ]).toEqual(['document-differs', 'document-version-gone', 'document-gone']);
  });
});

describe('handing over', () => {
  const input = { id: aDocumentId(), versionId: first.id, opportunityId: anOpportunityId(), personId: null, at: handed.at };

  test('notes which version went where, and says to whom', () => {
    const toPerson = made(handOverDocument, withCv(), { ...input, personId: aPersonId() });
    expect([cv(toPerson.workspace)?.handedOver, toPerson.said, made(handOverDocument, withCv(), input).said]).toEqual([
      [{ ...handed, id: 'itm_00000001' }],
      { key: 'changes.documentHanded', values: { title: 'CV', to: 'Priya Nair' } },
      { key: 'changes.documentHanded', values: { title: 'CV', to: 'Northgate Energy' } },
    ]);
  });

  test('names only what is there', () => {
    expect([
      refused(handOverDocument, withCv(), { ...input, versionId: anItemId('none') }),
      refused(handOverDocument, withCv(), { ...input, opportunityId: anOpportunityId('none') }),
      refused(handOverDocument, withCv(), { ...input, personId: aPersonId('nobody') }),
    ]).toEqual(['document-version-gone', 'opportunity-gone', 'person-gone']);
  });

  test('can be taken back', () => {
    const before = withCv({ handedOver: [handed, { ...handed, id: anItemId('other') }] });
    expect(cv(made(takeBackHandOver, before, { id: aDocumentId(), handedId: handed.id }).workspace)?.handedOver).toEqual([
      { ...handed, id: anItemId('other') },
    ]);
  });
});

test('a document and its versions can be called otherwise; what is not named stays', () => {
  const before = withCv({ versions: [first, second], handedOver: [handed] });
  const { workspace } = made(updateDocument, before, {
    id: aDocumentId(),
    title: 'Résumé',
    kind: 'other',
    labels: { [second.id]: 'For leads' },
  });
  expect(cv(workspace)).toEqual({
    ...aDocument({ versions: [first, { ...second, label: 'For leads' }], handedOver: [handed] }),
    title: 'Résumé',
    kind: 'other',
  });
});

describe('removing', () => {
  test('a version takes along where it went, and nothing else', () => {
    const other = { ...handed, id: anItemId('other'), versionId: second.id };
    const before = withCv({ versions: [first, second], handedOver: [handed, other] });
    expect(cv(made(removeDocumentVersion, before, { id: aDocumentId(), versionId: first.id }).workspace)).toEqual(
      aDocument({ versions: [second], handedOver: [other] }),
    );
  });

  test('the only version removes the document', () => {
    const { workspace, said } = made(removeDocumentVersion, withCv(), { id: aDocumentId(), versionId: first.id });
    expect([workspace.documents, said?.key]).toEqual([{}, 'changes.documentRemoved']);
  });

  test('a document is told, and refused once it has gone', () => {
    expect([
      made(removeDocument, withCv(), { id: aDocumentId() }).said,
      refused(removeDocument, aWorkspace(), { id: aDocumentId() }),
    ]).toEqual([{ key: 'changes.documentRemoved', values: { title: 'CV' } }, 'document-gone']);
  });
});
