import { inCaseOf, NUMBER, reads, WEEKDAY } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  dont: ["don't"],
  doesnt: ["doesn't"],
  didnt: ["didn't"],
  wont: ["won't"],
  cant: ["can't"],
  couldnt: ["couldn't"],
  wouldnt: ["wouldn't"],
  shouldnt: ["shouldn't"],
  isnt: ["isn't"],
  arent: ["aren't"],
  wasnt: ["wasn't"],
  werent: ["weren't"],
  havent: ["haven't"],
  hasnt: ["hasn't"],
  hadnt: ["hadn't"],
  im: ["I'm"],
  ive: ["I've"],
  thats: ["that's"],
  whats: ["what's"],
  theres: ["there's"],
  heres: ["here's"],
  youre: ["you're"],
  theyre: ["they're"],
  weve: ["we've"],
  youve: ["you've"],
  theyve: ["they've"],
  youll: ["you'll"],
  theyll: ["they'll"],
  itll: ["it'll"],
  mustnt: ["mustn't"],
  hes: ["he's"],
  shes: ["she's"],
  wheres: ["where's"],
  hows: ["how's"],
};

/** Apostrophes that are missing, or that stand where none belongs. */
export const apostrophes: readonly LanguageRule[] = [
  {
    id: 'contraction',
    slip: 'punctuation',
    pattern: reads(`(?<![\\p{L}'’@./-])(?<wrong>${Object.keys(CONTRACTIONS).join('|')})(?![\\p{L}'’@-]|\\.\\p{L})`),
    suggest: (_match, wrong) => {
      if (/^(?:IM|IVE|HES)$/u.test(wrong)) return null;
      return (CONTRACTIONS[wrong.toLowerCase()] ?? []).map((each) => inCaseOf(wrong, each));
    },
  },
  {
    id: 'lets',
    slip: 'punctuation',
    pattern: reads(
      `(?:^|[.!?]\\s|\\n|, |so |then |and )(?<wrong>lets)(?= (?:talk|meet|say|see|speak|arrange|find|keep|discuss|do|go|hope|stay|set|make|have|schedule|be|start|catch)\\b)`,
    ),
    suggest: (_match, wrong) => [`${wrong.slice(0, -1)}'s`],
  },
  {
    id: 'pronoun-possessive',
    slip: 'punctuation',
    pattern: reads(
      `\\b(?<wrong>everyones|someones|anyones|nobodys|everybodys|somebodys|childrens|peoples|womens|mens|companys|familys)(?= \\p{L}|[.,])`,
    ),
    suggest: (match, wrong) => {
      if (/^peoples/iu.test(wrong) && /\b(?:the|indigenous|these|those) $/iu.test(match.input.slice(0, match.index))) return null;
      return [`${wrong.slice(0, -1)}'s`];
    },
  },
  {
    id: 'time-possessive',
    slip: 'punctuation',
    pattern: reads(
      `\\b(?<wrong>todays|tomorrows|yesterdays|(?<=\\b(?:last|next|this) )(?:weeks|months|years|nights|mondays|tuesdays|wednesdays|thursdays|fridays|summers)|(?<=\\b(?:a|one|each) )(?:years|months|weeks|days))(?= (?:interview|meeting|call|conversation|chat|talk|visit|discussion|presentation|session|work|round|notice|news|tour|lunch|event|deadline|experience|salary|pay|email|test|task|time|leave|break|plan)\\b)`,
    ),
    suggest: (_match, wrong) => [`${wrong.slice(0, -1)}'s`],
  },
  {
    id: 'weekday-possessive',
    slip: 'punctuation',
    pattern: reads(
      `(?<!\\b(?:on|from|and|to|most|many|some) )\\b(?<wrong>${WEEKDAY}s)(?= (?:interview|meeting|call|conversation|chat|talk|visit|discussion|presentation|session|round|tour)\\b)`,
    ),
    suggest: (_match, wrong) => [`${wrong.slice(0, -1)}'s`],
  },
  {
    id: 'years-experience',
    slip: 'punctuation',
    pattern: reads(
      `\\b(?:${NUMBER}|several|many|some|few|of) (?<wrong>years|months|weeks|days)(?= (?:(?:working|work|relevant|solid|professional|practical|teaching|management|sales|nursing|industry|notice|hands-on) )?(?:experience|notice|holiday|leave|service|training|practice)\\b)`,
    ),
    suggest: (_match, wrong) => [`${wrong}'`, `${wrong} of`],
  },
  {
    id: 'plural-with-apostrophe',
    slip: 'punctuation',
    pattern: reads(
      `\\b(?:two|three|four|five|six|several|many|some|all|these|those|more|few|other|my) (?<wrong>(?:interview|question|year|month|week|project|team|manager|role|skill|customer|client|colleague|reference|idea|document|certificate|job|meeting|page|hour|day|language|course|offer)['’]s)(?=[.,;!?]| (?:in|on|at|of|and|or|for|with|that|which|I|we|you|about|to|from|were|are|have|ago|later|by|as)\\b)`,
    ),
    suggest: (_match, wrong) => [wrong.replace(/['’]s$/u, 's')],
  },
  {
    id: 'its-plural',
    slip: 'punctuation',
    pattern: reads(`\\b(?<wrong>(?:your|our|their|her)['’]s|(?:yours|ours|theirs|hers|its)['’])(?=[\\s.,;])`),
    suggest: (_match, wrong) => [wrong.replace(/['’]/u, '')],
  },
];
