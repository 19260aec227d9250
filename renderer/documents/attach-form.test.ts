import { expect, it, test } from 'vitest';
import { aDocument, aDocumentId } from '../../core/testing/learning-builders.ts';
import { attachFormOf, attachmentOf, likelyKind, titleOf } from './attach-form.ts';

const picked = { path: '/home/sam/cv_2026.pdf', name: 'cv_2026.pdf', documentId: null, keep: 'copy' } as const;

test.each([
  ['cv_analyst.pdf', 'cv'],
  ['CV2026.pdf', 'cv'],
  ['Sam Keller résumé.docx', 'cv'],
  ['Cover letter for the CV.pdf', 'cover-letter'],
  ['Zeugnis.pdf', 'certificate'],
  ['portfolio.pdf', 'work-sample'],
  ['scv.pdf', 'other'],
])('%s is likely a %s', (name, kind) => {
  expect(likelyKind(name)).toBe(kind);
});

it('takes a name without its ending for the title, and a CV for a version of the one that is there', () => {
  expect([
    titleOf('harbour_report v2.final.pdf'),
    titleOf('.pdf'),
    attachFormOf(picked, []),
    attachFormOf(picked, [aDocument()]),
    attachFormOf({ ...picked, name: 'diploma.pdf' }, [aDocument()]),
    attachFormOf({ ...picked, name: 'new.pdf', documentId: aDocumentId('letter'), keep: 'reference' }, [aDocument()]),
  ]).toEqual([
    'harbour report v2.final',
    '.pdf',
    { documentId: null, title: 'CV', kind: 'cv', label: '', keep: 'copy' },
    { documentId: aDocumentId(), title: 'CV', kind: 'cv', label: '', keep: 'copy' },
    { documentId: null, title: 'diploma', kind: 'certificate', label: '', keep: 'copy' },
    { documentId: aDocumentId('letter'), title: 'new', kind: 'other', label: '', keep: 'reference' },
  ]);
});

it('needs a title for a document of its own only', () => {
  const form = attachFormOf(picked, []);
  expect([
    attachmentOf({ ...form, title: ' ' }, picked.path),
    attachmentOf({ ...form, documentId: aDocumentId(), title: ' ', label: ' Lead ' }, picked.path),
  ]).toEqual(['untitled', { ...form, documentId: aDocumentId(), title: 'cv', label: 'Lead', path: picked.path }]);
});
