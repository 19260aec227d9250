import { describe, expect, it } from 'vitest';
import { placeOfTopic } from './topic-place.ts';

const wordsAt = (sentences: readonly string[], topic: string): string | null => {
  const text = sentences.join(' ');
  let from = 0;
  const stretches = sentences.map(({ length }) => {
    const stretch = { from, to: from + length };
    from += length + 1;
    return stretch;
  });
  const place = placeOfTopic(text, stretches, topic);
  return place === null ? null : text.slice(place.from, place.to);
};

describe('the place of a topic', () => {
  it('is where it stands word for word', () => {
    expect(wordsAt(['I read the outage reports.', 'We asked what  Counts as one outage.'], 'what counts as one outage')).toBe(
      'what  Counts as one outage',
    );
  });

  it('is else where most of its words stand together, with whatever endings', () => {
    expect(wordsAt(['The outages were many.', 'Reporting on an outage is work.'], 'owning the outage reports')).toBe(
      'Reporting on an outage',
    );
  });

  it('does not reach over words that belong to something else', () => {
    expect(wordsAt(['The sketch was the part of it that I liked best, and an outage the other.'], 'outage sketch')).toBe('sketch');
  });

  it('is nowhere where nothing of it is said, and for a topic without words of its own', () => {
    expect([wordsAt(['I liked the team.'], 'night shifts'), wordsAt(['I liked what you do.'], 'what you do')]).toEqual([null, null]);
  });

  it('takes a topic as it is written, whatever signs are in it', () => {
    expect([wordsAt(['We spoke of C++ (and why).'], 'C++ (and'), wordsAt(['We spoke of a-b.'], 'a-b')]).toEqual(['C++ (and', 'a-b']);
  });
});
