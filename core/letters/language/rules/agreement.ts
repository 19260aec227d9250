import { inCaseOf, NUMBER, reads } from './patterns.ts';
import type { LanguageRule } from './rule.ts';
import { byBase, byThird, NOUN_TOO } from './verbs.ts';

/** Singular in form, many in sense, or either; a verb beside them may be right in both numbers. */
const MANY =
  /^(?:I|you|we|they|people|children|men|women|police|data|staff|team|panel|committee|media|criteria|family|government|board|company|firm|group|department|council|hr|both|others|rest|majority|number|few|lot)$/iu;

/** Where a clause begins, so that what follows is its subject. */
const BEGINS =
  /(?:^|[.,;:!?–—(“"]\s*|\n\s*|\b(?:and|but|or|because|when|if|that|which|as|since|while|what|where|how|why|who|whether|although|though|so|than|after|before|until|once) )$/iu;

const MODAL = /^(?:can|could|will|would|should|must|might|may|shall|did|does|do)$/iu;

const CAUSES =
  /\b(?:help|helps|helped|let|lets|make|makes|made|see|saw|seen|hear|heard|watch|watched|have|had|has|do|does|did|can|could|will|would|shall|should|may|might|must|to|recommend|suggest|suggested|insist|ask|asked|that|and|or|not|never)(?:n't|n’t)?\s(?:[\p{L}'’-]+\s){0,4}$/iu;

const COUNTED: Readonly<Record<string, string>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  hour: 'hours',
  minute: 'minutes',
  question: 'questions',
  interview: 'interviews',
  project: 'projects',
  team: 'teams',
  manager: 'managers',
  company: 'companies',
  colleague: 'colleagues',
  thing: 'things',
  role: 'roles',
  job: 'jobs',
  round: 'rounds',
  task: 'tasks',
  example: 'examples',
  problem: 'problems',
  skill: 'skills',
  language: 'languages',
  customer: 'customers',
  client: 'clients',
  idea: 'ideas',
  offer: 'offers',
  reference: 'references',
  page: 'pages',
  time: 'times',
  point: 'points',
  reason: 'reasons',
  candidate: 'candidates',
  option: 'options',
  document: 'documents',
  meeting: 'meetings',
  person: 'people',
  child: 'children',
  student: 'students',
  system: 'systems',
  tool: 'tools',
  position: 'positions',
  department: 'departments',
  country: 'countries',
  course: 'courses',
  certificate: 'certificates',
  experience: 'experiences',
  challenge: 'challenges',
  opportunity: 'opportunities',
  interviewer: 'interviewers',
  member: 'members',
  product: 'products',
  topic: 'topics',
  patient: 'patients',
  letter: 'letters',
  change: 'changes',
  way: 'ways',
};
const COUNTED_WORDS = Object.keys(COUNTED).join('|');
const AFTER_COUNTED = `(?=[.,;:!?)\\n]|$|\\s(?:a|per|of|in|on|at|to|with|and|or|but|for|from|ago|later|before|after|who|that|which|is|are|was|were|have|had|about|we|I|you|during|as|because|by|so|since|when)\\b)`;

const UNCOUNTED: Readonly<Record<string, string>> = {
  informations: 'information',
  advices: 'advice',
  feedbacks: 'feedback',
  equipments: 'equipment',
  furnitures: 'furniture',
  knowledges: 'knowledge',
  softwares: 'software',
  hardwares: 'hardware',
  homeworks: 'homework',
  evidences: 'evidence',
  progresses: 'progress',
  datas: 'data',
  luggages: 'luggage',
  staffs: 'staff',
  personnels: 'personnel',
  traffics: 'traffic',
  machineries: 'machinery',
  behaviours: 'behaviour',
  supports: 'support',
  experties: 'expertise',
  musics: 'music',
  transports: 'transport',
  helps: 'help',
  sceneries: 'scenery',
  moneys: 'money',
};
const NEVER_MANY =
  'informations|advices|feedbacks|equipments|furnitures|knowledges|softwares|hardwares|homeworks|evidences|datas|luggages|staffs|personnels|traffics|machineries|experties|sceneries|musics';

const SHORT_COMPARATIVES =
  'clearer|easier|better|worse|faster|quicker|bigger|smaller|larger|longer|shorter|higher|lower|cheaper|nicer|happier|busier|stronger|weaker|deeper|earlier|later|sooner|older|younger|newer|harder|closer|simpler|kinder|warmer|greater|wider|safer|smarter|friendlier|slower|healthier';
const SHORT_SUPERLATIVES = SHORT_COMPARATIVES.replaceAll('better', 'best')
  .replaceAll('worse', 'worst')
  .replaceAll(/er(?=\||$)/gu, 'est')
  .replace('latest', 'latest');

const thirdWord = `(?<wrong>(?<verb>\\p{L}+s))`;

const baseOfThird = (word: string): string | null => {
  if (word === 'was') return 'were';
  if (word === 'has') return 'have';
  if (word === 'does') return 'do';
  return byThird.get(word)?.base ?? null;
};

/** Words that do not agree in number or degree. */
export const agreement: readonly LanguageRule[] = [
  {
    id: 'many-with-singular-verb',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:people|children|they|we|those|others)(?: (?:who|that|also|often|always|really|usually|never|all|both))* ${thirdWord}\\b`,
    ),
    suggest: (match, wrong) => {
      const base = wrong === 'is' ? 'are' : baseOfThird(wrong);
      if (
        base === null ||
        (byThird.get(wrong) !== undefined &&
          NOUN_TOO.has(base) &&
          !/\b(?:who|that|they|we)\s/iu.test(match[0]) &&
          !/^(?:needs|wants|likes)$/u.test(wrong))
      )
        return null;
      return BEGINS.test(match.input.slice(Math.max(0, match.index - 12), match.index)) ? [base] : null;
    },
  },
  {
    id: 'singular-with-dont',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:(?:the|my|your|this|that|a|our|every|each|their|his|her) (?<noun>\\p{L}+)|he|she|it|everyone|everybody|nobody|someone|anyone) (?<wrong>don't|don’t|do not|have not|haven't|haven’t)\\b`,
    ),
    suggest: (match, wrong) => {
      const noun = match.groups?.['noun'] ?? '';
      if (/s$/iu.test(noun) || MANY.test(noun)) return null;
      if (
        /\b(?:\p{L}+s|and|of|if|that|why|how|did|does|do) $/iu.test(match.input.slice(Math.max(0, match.index - 12), match.index)) &&
        noun !== '' &&
        !/\b(?:that|if) $/iu.test(match.input.slice(0, match.index))
      )
        return null;
      return [wrong.replace(/^do(?=n| )/u, 'does').replace(/^have/u, 'has')];
    },
  },
  {
    id: 'singular-with-base',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:(?<det>the|my|your|this|that|one|each|every|our|her|his|their) (?:(?:present|current|new|old|last|first|whole|main|own|next|former) )?(?<noun>\\p{L}+)|anyone|someone|everyone|nobody|everybody|no one) (?<wrong>\\p{L}+)(?= (?:me|you|us|him|her|them|the|a|an|my|your|that|how|what)\\b)`,
    ),
    suggest: (match, wrong) => {
      const noun = match.groups?.['noun'] ?? '';
      const verb = byBase.get(wrong);
      if (
        verb === undefined ||
        verb.past === wrong ||
        MODAL.test(noun) ||
        (NOUN_TOO.has(wrong) && !/^ (?:me|you|us|him|them)\b/u.test(match.input.slice(match.index + match[0].length))) ||
        wrong === 'like' ||
        wrong === 'be' ||
        /s$/iu.test(noun) ||
        MANY.test(noun) ||
        byBase.has(noun)
      )
        return null;
      return CAUSES.test(
        match.input
          .slice(Math.max(0, match.index - 60), match.index)
          .split(/[.,;:!?\n]/u)
          .at(-1) ?? '',
      )
        ? null
        : [verb.third];
    },
  },
  {
    id: 'it-with-base',
    slip: 'grammar',
    pattern: reads(
      `(?:^|[.!?]\\s|\\n|\\b(?:and|but|because|when|as|since|which) )(?:he|she|it) (?<wrong>ask|mean|need|want|say|tell|know|seem|help|give|take|make|work|show|have|do|go|sound|look|suit|require|depend|include)\\b`,
    ),
    suggest: (match, wrong) => {
      const before =
        match.input
          .slice(Math.max(0, match.index - 60), match.index + 1)
          .split(/[.;:!?\n]/u)
          .at(-1) ?? '';
      if (CAUSES.test(`${before} `)) return null;
      const verb = byBase.get(wrong);
      const third = wrong === 'have' ? 'has' : (verb?.third ?? `${wrong}s`);
      return [third, verb?.past ?? `${wrong}ed`];
    },
  },
  {
    id: 'you-was',
    slip: 'grammar',
    pattern: reads(`\\b(?<who>you|we|they|I|these|those|both) (?<wrong>was|is|has|does|doesn't|doesn’t|wasn't|wasn’t|were)\\b`),
    suggest: (match, wrong) => {
      const who = (match.groups?.['who'] ?? '').toLowerCase();
      if (who === 'i') {
        const isIf = /\b(?:if|wish|though|as|than) $/iu.test(match.input.slice(0, match.index));
        return /^(?:is|has|does|doesn)/iu.test(wrong) ||
          (/^were/iu.test(wrong) && !isIf && !/\b(?:and|or) $/iu.test(match.input.slice(0, match.index)))
          ? [
              wrong
                .replace(/^is$/u, 'am')
                .replace(/^has$/u, 'have')
                .replace(/^does/u, 'do')
                .replace(/^were$/u, 'was'),
            ]
          : null;
      }
      if (/^were/iu.test(wrong)) return null;
      if (!BEGINS.test(match.input.slice(Math.max(0, match.index - 12), match.index))) return null;
      return [wrong.replace(/^was/u, 'were').replace(/^is$/u, 'are').replace(/^has$/u, 'have').replace(/^does/u, 'do')];
    },
  },
  {
    id: 'both-is',
    slip: 'grammar',
    pattern: reads(`(?<!\\b(?:with|to|for|of|in|from|has|have) )\\bboth (?:of (?:them|these|which) )?(?<wrong>is|was|has)\\b`),
    suggest: (_match, wrong) => [wrong === 'is' ? 'are' : wrong === 'was' ? 'were' : 'have'],
  },
  {
    id: 'there-is-many',
    slip: 'grammar',
    pattern: reads(
      `\\bthere(?:'s|’s| (?<wrong>is|was|has been)) (?=(?:also |still |only )?(?:${NUMBER}|many|several|some (?:things|questions|points|people)|a few|a lot of \\p{L}+s|lots of|two|both|various|other \\p{L}+s)\\b)`,
    ),
    suggest: (match, wrong) =>
      match.groups?.['wrong'] === undefined ? null : [wrong === 'is' ? 'are' : wrong === 'was' ? 'were' : 'have been'],
  },
  {
    id: 'how-many-is',
    slip: 'grammar',
    pattern: reads(`\\bhow many(?: (?!of\\b)[\\p{L}']+){0,3} (?<wrong>is|was|has|does)\\b`),
    suggest: (_match, wrong) => [{ is: 'are', was: 'were', has: 'have', does: 'do' }[wrong.toLowerCase()] ?? 'are'],
  },
  {
    id: 'what-are',
    slip: 'grammar',
    pattern: reads(
      `\\bwhat I (?:liked|enjoyed|loved|remember|appreciated|value|like)(?: (?:most|best|the most))? (?<wrong>are|were)\\b(?= (?:the|that|how|your|a)\\b (?:way|idea|fact|team|tone|plan|culture))`,
    ),
    suggest: (_match, wrong) => (wrong === 'were' ? ['was'] : ['is', 'was']),
  },
  {
    id: 'plural-noun-singular-verb',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:my|your|the|our|these|those|both|all)(?: \\p{L}+)? (?<noun>skills|references|questions|teams|documents|budgets|certificates|colleagues|plans|managers|projects|results|answers|customers|interviews|people|children|years|details|notes|slides|systems|tools|ideas) (?<wrong>is|was|has|doesn't|doesn’t)\\b`,
    ),
    suggest: (match, wrong) => {
      if (
        /\b(?:of|one|each|with|about|for|in|on|to|by|from|at) (?:my|your|the|our|these|those|both|all)/iu.test(
          match.input.slice(Math.max(0, match.index - 8), match.index + 8),
        )
      )
        return null;
      return [wrong.replace(/^is$/u, 'are').replace(/^was$/u, 'were').replace(/^has$/u, 'have').replace(/^does/u, 'do')];
    },
  },
  {
    id: 'plural-noun-third',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:that|and|but|when|because|as|where|if) (?:(?:the|my|your|our|their|these|those|most|many|all) )?(?<noun>budgets|plans|teams|customers|clients|managers|companies|things|needs|rules|prices|times|users|colleagues|students|patients|employers|recruiters|systems) (?<wrong>\\p{L}+s)\\b`,
    ),
    suggest: (_match, wrong) => {
      const base = baseOfThird(wrong);
      return base === null ? null : [base];
    },
  },
  {
    id: 'counted-singular',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|various|few|[2-9]|[1-9]\\d+)(?: (?:other|more|different|new|good|short|long|full|further|last|next|open|possible|working|main))*|one of (?:the|my|your|our|these)(?: (?:best|most \\p{L}+|main|biggest|first|new|other))?) (?<wrong>${COUNTED_WORDS})${AFTER_COUNTED}`,
    ),
    suggest: (match, wrong) => {
      const before = match.input.slice(Math.max(0, match.index - 3), match.index);
      // "3.5 day", "£2,500 offer", "Year 4 team".
      if (/[.,\d£$€-]$|\p{L}\s$/iu.test(before) && /^\d/u.test(match[0]) && /[.,\d£$€-]$/u.test(before)) return null;
      const many = COUNTED[wrong.toLowerCase()];
      return many === undefined ? null : [inCaseOf(wrong, many)];
    },
  },
  {
    id: 'one-plural',
    slip: 'grammar',
    pattern: reads(
      `\\b(?:every|each|another|a single) (?<wrong>${Object.values(COUNTED)
        .filter((word) => word !== 'children')
        .join('|')})\\b`,
    ),
    suggest: (match, wrong) => {
      if (/^another/iu.test(match[0]) && /^(?:people|days|weeks|months|years|hours|minutes)$/iu.test(wrong)) return null;
      const one = Object.entries(COUNTED).find(([, many]) => many === wrong.toLowerCase());
      return one === undefined ? null : [one[0]];
    },
  },
  {
    id: 'uncounted',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>${NEVER_MANY})\\b`),
    suggest: (_match, wrong) => [inCaseOf(wrong, UNCOUNTED[wrong.toLowerCase()] ?? wrong)],
  },
  {
    id: 'a-piece-of',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>an? (?:(?:honest|quick|short|useful|good|brief|important|detailed|further|positive|helpful) )?(?<noun>information|advice|feedback|equipment|furniture|homework|knowledge|news|software|evidence|progress))\\b(?! (?:session|form|call|pack|sheet|system|centre|center|item|company|engineer|developer|meeting|loop|security|desk|point|officer|manager|report|team|technology|letter|base|architect|product|tool|project|update|request))`,
    ),
    suggest: (_match, wrong) => {
      const bare = wrong.replace(/^an? /iu, '');
      return [`some ${bare}`, bare];
    },
  },
  {
    id: 'many-uncounted',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>many) (?=(?:information|advice|feedback|equipment|knowledge|work|experience|time|money|interest|help|support|progress|thank)\\b(?! (?:sessions|systems|points|forms|packs|sheets)))`,
    ),
    suggest: (match) => (/^many (?:thank)/iu.test(match.input.slice(match.index)) ? null : ['much', 'a lot of']),
  },
  {
    id: 'much-counted',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>much) (?=(?:people|questions|things|companies|interviews|colleagues|years|months|projects|ideas|customers|children|roles|jobs|offers|options)\\b)`,
    ),
    suggest: () => ['many'],
  },
  {
    id: 'double-comparative',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>more (?<word>${SHORT_COMPARATIVES}))\\b`),
    suggest: (match) =>
      /^(?:later|earlier|older|closer)$/iu.test(match.groups?.['word'] ?? '') &&
      /\b(?:no|any|once|some|\d+) $/iu.test(match.input.slice(0, match.index))
        ? null
        : [match.groups?.['word'] ?? ''],
  },
  {
    id: 'double-superlative',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>most (?<word>${SHORT_SUPERLATIVES}))\\b(?! (?:news|version))`),
    suggest: (match) => [match.groups?.['word'] ?? ''],
  },
  {
    id: 'plural-adjective',
    slip: 'grammar',
    pattern: reads(
      `\\b(?<wrong>futures|differents|importants|interestings|actuals|others|news)\\b (?=(?:roles?|companies|company|candidates?|jobs?|opportunit(?:y|ies)|interviews?|projects?|people|applications?|questions?|ideas?|challenges?|positions?|colleagues?|vacanc(?:y|ies)|things?|employers?|steps?)\\b)`,
    ),
    suggest: (match, wrong) => {
      if (/^(?:news)$/iu.test(wrong))
        return /^(?:news) (?:ideas|challenges|projects|colleagues|questions|things)/iu.test(match.input.slice(match.index))
          ? ['new']
          : null;
      return [wrong.replace(/s$/iu, '')];
    },
  },
  {
    id: 'the-both',
    slip: 'grammar',
    pattern: reads(`\\b(?<wrong>the both)\\b`),
    suggest: (_match, wrong) => [inCaseOf(wrong, 'both')],
  },
  {
    id: 'each-others',
    slip: 'grammar',
    pattern: reads(`\\b(?:each|one another) ?(?<wrong>others|anothers)\\b`),
    suggest: (_match, wrong) => [`${wrong.slice(0, -1)}'s`, wrong.slice(0, -1)],
  },
  {
    id: 'modal-also-third',
    slip: 'grammar',
    pattern: reads(`\\b(?:would|will|could|can|should|might|may|must) (?<wrong>also (?<verb>\\p{L}+s))\\b`),
    suggest: (match) => {
      const verb = byThird.get(match.groups?.['verb'] ?? '');
      return verb === undefined ? null : [`also ${verb.base}`];
    },
  },
];
