/** The balanced-wording aid: why a phrase is pointed at, and what a text for the recruiter still lacks. */
export const wording = {
  'wording.why.absolute':
    '“{words}” leaves no middle. Say how much it was. The Hays interview guide advises honest words that are not too negative.',
  'wording.why.self-deprecating':
    '“{words}” is hard on you. Name the one answer and why it went that way. The Hays interview guide: self-aware, not self-deprecating.',
  'wording.why.verdict':
    '“{words}” condemns all of it. Name the part that went less well, and one that went well. The Hays interview guide advises balanced feedback.',
  'wording.why.blame':
    '“{words}” puts it on others. Say what was hard for you. The Hays interview guide counts speaking badly of an employer as a mistake.',
  'wording.why.apology': '“{words}” apologises more than it takes. Once is enough, and often a thank-you serves better. This one is ours.',
  'wording.hint.reason': 'No reason is named yet. How did it come about? The Hays interview guide asks for it.',
  'wording.hint.lesson': 'No lesson is named yet. What will you do next time? The Hays interview guide asks for it.',
  'wording.hint.good': 'Nothing good is named yet. One thing that went well belongs in it, says the Hays interview guide.',
} as const;
