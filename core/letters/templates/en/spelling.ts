/** Words the templates use that are spelled differently in America, as they stand in the templates and as they are there. */
const american: readonly (readonly [british: string, american: string])[] = [
  ['favour', 'favor'],
  ['organis', 'organiz'],
  ['realis', 'realiz'],
  ['recognis', 'recogniz'],
  ['apologis', 'apologiz'],
  ['honour', 'honor'],
  ['programme', 'program'],
  ['judgement', 'judgment'],
  ['Yours sincerely', 'Sincerely'],
  ['Kind regards', 'Best regards'],
  ['With kind regards', 'With best regards'],
  ['diary', 'calendar'],
];

const known = new Map(american);
const british = new RegExp(`\\b(?:${american.map(([word]) => word).join('|')})`, 'gu');

/** The words of a template, which are written in British spelling, as the person spells. Letters keep their size but for the first. */
export const spell = (text: string, english: 'british' | 'american'): string =>
  english === 'british' ? text : text.replace(british, (word) => known.get(word) ?? word);
