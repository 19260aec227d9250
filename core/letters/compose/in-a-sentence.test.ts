import { describe, expect, test } from 'vitest';
import { afterColon, insideSentence } from './in-a-sentence.ts';

describe('The person’s own words inside a sentence', () => {
  test.each([
    ['The outage sketch', 'the outage sketch'],
    ['Owning the outage reports.', 'owning the outage reports'],
    ['How the team   reviews a query', 'how the team reviews a query'],
    ['SQL and window functions', 'SQL and window functions'],
    ['Python in production', 'Python in production'],
    ['Beijing', 'Beijing'],
    ['Priya and her team', 'Priya and her team'],
    ['eBay as a model …', 'eBay as a model'],
    ['', ''],
  ])('“%s” becomes “%s”', (line, inside) => {
    expect(insideSentence(line)).toBe(inside);
  });

  test('after a colon the first sentence stands with an end', () => {
    expect([
      afterColon('Rank within each month, then keep ten. And smile.'),
      afterColon('I would ask first'),
      afterColon('Who reads it?'),
      afterColon('  '),
    ]).toEqual(['rank within each month, then keep ten.', 'I would ask first.', 'who reads it?', '']);
  });
});
