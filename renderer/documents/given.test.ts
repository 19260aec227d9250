import { describe, expect, it } from 'vitest';
import { anOpportunity, anOpportunityId, aPersonId, at, aWorkspace } from '../../core/testing/builders.ts';
import { aDocument, aDocumentId, anItemId } from '../../core/testing/learning-builders.ts';
import { givenTo, handedOf, handedWords, versionWords } from './given.ts';

const [first] = aDocument().versions;
if (first === undefined) throw new Error('the builder has no version');
const second = { ...first, id: anItemId('cv2'), label: '' };
const handed = (name: string, versionId: typeof first.id, day: string, given = {}) => ({
  id: anItemId(name),
  versionId,
  opportunityId: anOpportunityId(),
  personId: null,
  at: at(`${day} 12:00`),
  ...given,
});

describe('where a document went', () => {
  it('is told with the latest first, and what is gone left out', () => {
    const workspace = aWorkspace();
    const document = aDocument({
      versions: [first, second],
      handedOver: [
        handed('early', first.id, '2026-11-02', { personId: aPersonId() }),
        handed('late', second.id, '2026-11-09', { personId: aPersonId('gone') }),
        handed('nowhere', second.id, '2026-11-10', { opportunityId: anOpportunityId('gone') }),
        handed('nothing', anItemId('gone'), '2026-11-10'),
      ],
    });
    expect(handedOf(document, workspace).map(({ version, company, person, isOlder }) => [version, company, person, isOlder])).toEqual([
      ['cv-analyst.pdf', 'Northgate Energy', '', false],
      ['Analyst', 'Northgate Energy', 'Priya Nair', true],
    ]);
  });

  it('names the person where one is known', () => {
    const [toPerson, toNobody] = handedOf(
      aDocument({
        handedOver: [handed('b', first.id, '2026-11-09', { personId: aPersonId() }), handed('a', first.id, '2026-11-02')],
      }),
      aWorkspace(),
    );
    expect([toPerson, toNobody].map((given) => given && handedWords(given))).toEqual([
      { key: 'documents.handed.to', values: { on: { at: at('2026-11-09 12:00'), as: 'smart' }, person: 'Priya Nair' } },
      { key: 'documents.handed.on', values: { on: { at: at('2026-11-02 12:00'), as: 'smart' } } },
    ]);
  });
});

describe('what those of one opportunity have', () => {
  it('is the last that went to them of each document', () => {
    const letter = aDocument({ id: aDocumentId('letter'), title: 'A letter', handedOver: [handed('l', first.id, '2026-11-01')] });
    const cv = aDocument({
      versions: [first, second],
      handedOver: [
        handed('new', second.id, '2026-11-03', { opportunityId: anOpportunityId('pellow') }),
        handed('again', first.id, '2026-11-04'),
        handed('once', first.id, '2026-11-02'),
      ],
    });
    const workspace = aWorkspace({
      documents: [cv, letter],
      opportunities: [anOpportunity(), anOpportunity({ id: anOpportunityId('pellow'), company: 'Pellow Health' })],
    });
    const said = (name: string) => givenTo(workspace, anOpportunityId(name)).map(({ title, at: when, isOlder }) => [title, when, isOlder]);
    expect([said('northgate'), said('pellow'), said('nobody')]).toEqual([
      [
        ['A letter', at('2026-11-01 12:00'), false],
        ['CV', at('2026-11-04 12:00'), true],
      ],
      [['CV', at('2026-11-03 12:00'), false]],
      [],
    ]);
  });
});

it('a version is called by its label, or by its file', () => {
  expect([versionWords(first), versionWords(second)]).toEqual(['Analyst', 'cv-analyst.pdf']);
});
