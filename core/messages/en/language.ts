/** What is said about spelling and grammar in a letter. */
export const language = {
  'language.title':
    '{slip, select, spelling {“{words}” is in no dictionary here} confusion {“{words}” may be the wrong word} grammar {“{words}” does not quite fit} punctuation {A mark to look at: “{words}”} capital {Capital or small letter: “{words}”} repetition {“{words}” says it twice} dialect {“{words}” is spelled the other way} other {“{words}” can be said better}}',
  'language.detail.one': 'Perhaps “{first}”',
  'language.detail.several': 'Perhaps {words}',
  'language.detail.leaveOut': 'It can go',
  'language.fix.replace': 'Write “{words}”',
  'language.fix.leaveOut': 'Leave it out',
  'language.said': '{said}',
  'language.why.spelling':
    'It is neither in the dictionary nor among the names and words of your own. A slip in spelling is the first thing a reader sees.',
  'language.why.confusion': 'Two words that are easily taken for one another; a dictionary knows both.',
  'language.why.grammar': 'The words around it ask for another form.',
  'language.why.punctuation': 'Marks are read before words are.',
  'language.why.capital': 'Sentences and names begin with a capital; little else does.',
  'language.why.repetition': 'It stands there twice, as happens when a sentence is changed.',
  'language.why.dialect': 'Your letters are set to the other spelling in Settings. Either is right, one letter with both is not.',
  'language.why.wording': 'It says the same thing twice, or takes a longer way.',
} as const;
