import type { Span } from '../../quick-log/reading.ts';
import { clausesOf } from './clauses.ts';
import { contents } from './content.ts';
import { DAY, type Happening, NAME } from './happening.ts';
import { means } from './means.ts';
import { isUnreal } from './unreal.ts';
import { type Whose, whoseIs } from './voice.ts';

/** Something that happened, found in the line. */
export interface Found {
  readonly happening: Happening;
  readonly whose: Whose;
  /** The words for it. */
  readonly span: Span;
  readonly clause: Span;
}

/** Whose doing it is where nothing says so: that of whoever acted before, or of who is on the phone. `told` is what the person said. */
export const foundIn = (text: string, call: 'in' | 'out' | null, told: readonly Span[]): readonly Found[] => {
  const found: Found[] = [];
  let last: Whose | null = call === null ? null : call === 'in' ? 'theirs' : 'mine';
  const clauses = clausesOf(text);
  for (const clause of clauses) {
    const inClause = foundInClause(text, clause, last);
    found.push(...inClause);
    last = inClause.at(-1)?.whose ?? lastActor(text.slice(...clause)) ?? last;
  }
  const said = [...found.map(({ span }) => span), ...told];
  return found.map((each) => withList(text, each, said, clauses));
};

/** "Wants references, CV and portfolio by Friday": what was asked for goes on behind the commas. */
const withList = (text: string, each: Found, said: readonly Span[], clauses: readonly Span[]): Found => {
  const { contact } = each.happening;
  if (contact?.about !== 'request' || contact.keepsWords !== true || text.slice(...each.clause).includes(DAY)) return each;
  const behind = clauses.filter(([from]) => from >= each.clause[1]);
  const busy = behind.findIndex(([from, to]) => said.some(([start]) => start >= from && start < to));
  const end = (busy < 0 ? behind : behind.slice(0, busy)).at(-1)?.[1] ?? each.clause[1];
  return { ...each, clause: [each.clause[0], end] };
};

/** "Emailed Northgate, asked about the team": who asked is who acted before. */
const ASKED = /^ask/u;

/** "Northgate: wants references": a clause that is only a name says who acts in the next. */
const lastActor = (clause: string): Whose | null => (new RegExp(`^\\s*${NAME}+\\s*$`, 'u').test(clause) ? 'theirs' : null);

const foundInClause = (text: string, clause: Span, last: Whose | null): readonly Found[] => {
  const words = text.slice(...clause);
  const found: Found[] = [];
  const take = (happening: Happening): void => {
    for (const match of words.matchAll(happening.says)) {
      if (isUnreal(happening, words.slice(0, match.index))) continue;
      const own: Span = [clause[0] + match.index, clause[0] + match.index + match[0].length];
      if (found.some(({ span }) => span[0] < own[1] && own[0] < span[1])) continue;
      const said = whoseIs(words, match.index, match.index + match[0].length);
      if (isIntended(words, match, said ?? last)) continue;
      const whose = happening.whose === 'actor' ? (said ?? last ?? (PASSIVE.test(match[0]) ? 'theirs' : 'mine')) : happening.whose;
      if (isDenied(happening, said ?? (ASKED.test(match[0]) ? last : null))) continue;
      found.push({ happening, whose, span: own, clause });
      return;
    }
  };
  for (const happening of contents) take(happening);
  for (const happening of means) take(happening);
  return found.sort((a, b) => a.span[0] - b.span[0]);
};

/** "Call Northgate" and "must thank Priya" are still to be done. */
const isIntended = (words: string, match: RegExpExecArray, said: Whose | null): boolean => {
  if (INTENT.test(words.slice(0, match.index)) && said !== 'theirs') return true;
  return said === null && BARE.test(match[0]) && !/\b(?:from|with|by)\b/u.test(match[0]);
};

const INTENT =
  /(?:^|\s)(?:need to|must|should|have to|will|i'll|going to|want to|remember to|don't forget to|todo:?|to do:?|plan to|let's)\s+$/u;
const BARE =
  /^(?:call|ring|phone|text|message|mail|e-?mail|write|thank|check in|follow up|ask|send|tell|sign|accept|withdraw|answer|reply|respond|chase|ping|need|want|require|move|cancel|postpone|reschedule|apply|submit|upload|prepare)(?:\s|$)/u;

/** "The interview was moved" does not say who did it: they did. */
const PASSIVE = new RegExp(
  `^(?:${NAME}|the |my |our |an? |next |first |second |third |final |interview|role|position|process|hiring|start|first day)`,
  'u',
);

/** "I thanked them" is the person's doing and "they thanked me" is not; the words for the one never mean the other. */
const isDenied = ({ whose, id }: Happening, said: Whose | null): boolean => {
  if (said === null || whose === 'actor' || said === whose) return false;
  if (MEANT_EITHER_WAY.has(id)) return false;
  return true;
};

/** These say by themselves whose doing they are, whoever is named before. */
const MEANT_EITHER_WAY: ReadonlySet<string> = new Set([
  'they missed the interview',
  'they said no',
  'they made an offer',
  'the contract is signed',
  'the day they decide',
  'when to be in touch',
  'a call from',
  'a mail from',
  'a message from',
  'a letter from',
  'heard from',
  'missed their call',
  'talked with',
  'feedback',
  'they invite',
  'no word yet',
  'they received it',
  'it is on hold',
  'they went silent',
  'a direct note is fine',
  'a direct note is not wanted',
  'a reference was given',
  'the end of the offer moved',
  'nobody answered',
]);
