import { expect, test } from 'vitest';
import { anOpportunity, aPerson, aWorkspace, someSettings } from '../../testing/builders.ts';
import { namesOf, wordsOfNames } from './known.ts';

test('names are of people, companies, roles and oneself, and the words the person said are right', () => {
  const workspace = aWorkspace({
    settings: someSettings({ self: { name: 'Sam Okafor', email: '', phone: '' }, ownWords: ['Northgrid'] }),
    people: [aPerson({ name: 'Ana-Lucía Müller', company: 'Söhne & Co', title: 'lead of dbt2' })],
    opportunities: [anOpportunity({ company: 'Northgate Energy', role: 'senior Data analyst' })],
  });
  expect(namesOf(workspace)).toEqual(
    ['Ana-Lucía Müller', 'Data', 'Northgate Energy', 'Northgrid', 'Sam Okafor', 'Söhne & Co', 'dbt2'].toSorted(),
  );
});

test('the words of a name are known alone, and those that are joined in their parts', () => {
  expect(wordsOfNames(['Ana-Lucía O’Neill', 'Ana'])).toEqual(['Ana-Lucía', 'O’Neill', 'Ana', 'Lucía', 'Neill']);
});
