import { describe, expect, it } from 'vitest';
import { anEvent, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../../../core/testing/builders.ts';
import { aDocument, aDocumentId, anItemId } from '../../../core/testing/learning-builders.ts';
import { documentsView, openOpportunities, peopleAt, placeWords, sizeWords, stateWords } from './view.ts';

const [first] = aDocument().versions;
if (first === undefined) throw new Error('the builder has no version');
const second = { ...first, id: anItemId('cv2'), label: '' };

describe('the documents', () => {
  it('begin with the CVs, and each with its newest version', () => {
    const letter = aDocument({ id: aDocumentId('letter'), title: 'A letter', kind: 'cover-letter' });
    const other = aDocument({ id: aDocumentId('other'), title: 'Another CV' });
    const { sentence, documents } = documentsView(aWorkspace({ documents: [letter, aDocument({ versions: [first, second] }), other] }));
    expect([
      sentence,
      documents.map(({ document, versions }) => [document.title, versions.map(({ title, file, isCurrent }) => [title, file, isCurrent])]),
    ]).toEqual([
      { key: 'documents.sentence', values: { cvs: 2, others: 1 } },
      [
        ['Another CV', [['Analyst', 'cv-analyst.pdf', true]]],
        [
          'CV',
          [
            ['cv-analyst.pdf', null, true],
            ['Analyst', 'cv-analyst.pdf', false],
          ],
        ],
        ['A letter', [['Analyst', 'cv-analyst.pdf', true]]],
      ],
    ]);
  });

  it('have a size as a person would say it', () => {
    expect([0, 1_400, 48_213, 999_999, 2_340_000].map((bytes) => sizeWords(bytes))).toEqual([
      { key: 'documents.size.kb', values: { size: 1 } },
      { key: 'documents.size.kb', values: { size: 1 } },
      { key: 'documents.size.kb', values: { size: 48 } },
      { key: 'documents.size.kb', values: { size: 1000 } },
      { key: 'documents.size.mb', values: { size: 2.3 } },
    ]);
  });

  it('say something of a file only where it is not as it was', () => {
    expect([undefined, 'there', 'changed', 'gone'].map((state) => stateWords(first, state as 'there' | undefined))).toEqual([
      null,
      null,
      { key: 'documents.state.changed', values: { place: 'copy' } },
      { key: 'documents.state.gone', values: { place: 'copy' } },
    ]);
  });
});

describe('handing over', () => {
  const pellow = anOpportunity({
    id: anOpportunityId('pellow'),
    company: 'Pellow Health',
    role: '',
    createdAt: at('2026-11-11 09:00'),
    route: { kind: 'recruiter', recruiterId: aPersonId('rosa'), agency: 'Brightwater' },
  });
  const over = anOpportunity({ id: anOpportunityId('over'), company: 'Over' });
  const workspace = aWorkspace({
    opportunities: [anOpportunity(), pellow, over],
    events: [anEvent('stage-reached', { opportunityIds: [over.id], stage: 'rejected' })],
    people: [
      aPerson(),
      aPerson({ id: aPersonId('rosa'), name: 'Rosa Lind', company: 'Brightwater' }),
      aPerson({ id: aPersonId('ada'), name: 'Ada Berg', company: 'Pellow Health' }),
    ],
  });

  it('offers what still runs, the latest first, by company and role', () => {
    expect(openOpportunities(workspace).map(placeWords)).toEqual([
      { key: 'app.at', values: { at: 'Pellow Health' } },
      { key: 'documents.hand.place', values: { company: 'Northgate Energy', role: 'Data Analyst' } },
    ]);
  });

  it('knows who may have it there: the recruiter, who was met, and who works there', () => {
    const names = (name: string): readonly string[] => peopleAt(workspace, anOpportunityId(name)).map((person) => person.name);
    expect([names('pellow'), names('northgate'), names('nobody')]).toEqual([['Ada Berg', 'Rosa Lind'], ['Priya Nair'], []]);
  });
});
