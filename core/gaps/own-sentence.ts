const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const OF_ONESELF = /\b(?:I|I'm|I’m|I'd|I’d|my|me|myself)\b/u;

/**
 * The sentence to remind the person of what they wrote: of the first of these texts that says anything, the first
 * sentence that speaks of themselves, else its first. Always as it was typed; empty where nothing was.
 */
export const ownSentence = (texts: readonly string[]): string => {
  const text = texts.find((each) => each.trim() !== '');
  if (text === undefined) return '';
  const said = Array.from(sentences.segment(text), ({ segment }) => segment.trim()).filter((each) => each !== '');
  return said.find((each) => OF_ONESELF.test(each)) ?? said[0] ?? '';
};
