import { describe, expect, test } from 'vitest';
import { anOpportunityId } from '../../core/testing/builders.ts';
import { contentWith, freshNote, type Note, noteFrom } from './note.ts';

const [halden, arlen] = [anOpportunityId('halden'), anOpportunityId('arlen')];
const about = (id: typeof halden, words: string): Note => ({ ...freshNote(id, null), words });

describe('a note of a negotiation that was begun', () => {
  test('is kept for its own offer while one about another is begun', () => {
    const content = contentWith(contentWith('', about(halden, '48k would')), about(arlen, 'they asked'));
    expect([noteFrom(content, halden), noteFrom(content, arlen)]).toEqual([about(halden, '48k would'), about(arlen, 'they asked')]);
  });

  test('is as it was written last', () => {
    const content = contentWith(contentWith('', about(halden, '4')), about(halden, '48k'));
    expect([noteFrom(content, halden), content]).toEqual([about(halden, '48k'), JSON.stringify([about(halden, '48k')])]);
  });

  test('is let go once it has no words, and nothing is kept when none has', () => {
    const both = contentWith(contentWith('', about(halden, '48k')), about(arlen, '50k'));
    expect([contentWith(both, about(halden, '')), contentWith(contentWith(both, about(halden, '')), about(arlen, ''))]).toEqual([
      JSON.stringify([about(arlen, '50k')]),
      '',
    ]);
  });

  test.each(['', 'not a note', '{}', '[{"words":"48k"}]'])('is none where %j was kept', (content) => {
    expect(noteFrom(content, halden)).toBeNull();
  });
});
