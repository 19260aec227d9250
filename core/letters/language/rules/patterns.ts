/** A pattern that reads a text of a letter, from its words; what is wrong has the group `wrong`. */
export const reads = (source: string): RegExp => new RegExp(source, 'giu');

/** The same where capitals matter. */
export const readsExactly = (source: string): RegExp => new RegExp(source, 'gu');

/** Words in the case of the words they replace. */
export const inCaseOf = (wrong: string, right: string): string => {
  const isCapital = /^\p{Lu}/u.test(wrong) && !/^I\b/u.test(wrong);
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
};

export const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
export const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)';
export const DETERMINER =
  '(?:the|a|an|my|your|our|their|his|her|its|this|that|these|those|some|any|all|each|every|both|no|one|two|three|several|many|more)';
export const PRONOUN = '(?:me|you|us|him|them|it|everyone|someone|myself|yourself)';
export const WORD = "[\\p{L}][\\p{L}'’-]*";
