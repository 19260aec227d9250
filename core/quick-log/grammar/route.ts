import { message } from '../../messages/message.ts';
import type { QuickLogContext } from '../context.ts';
import type { NamedPerson, NamedRoute, Piece, Question, Span } from '../reading.ts';
import { agencyNamed, peopleNamed } from './known.ts';
import { questionId } from './question.ts';
import { matchesOf, spanOf, wholeWords } from './scan.ts';
import type { Segment } from './segments.ts';
import { isAgencyWord } from './vocabulary.ts';
import { type Name, nameAt } from './words.ts';

const DIRECT = wholeWords(
  String.raw`(?:applied|contacted\s+me|approached\s+me)\s+direct(?:ly)?|direct(?:ly)?\s+(?:application|with\s+(?:them|the\s+(?:company|employer)))|(?:no|without\s+an?)\s+(?:recruiter|agency|headhunter)|direct(?:ly)?(?=\s*(?:[,.;]|$))`,
);
const SOME_RECRUITER = wholeWords(
  String.raw`(?:via|through|with)\s+(?:a|an|the|my|our)\s+(?:recruiter|recruitment\s+agency|agency|headhunter)`,
);

export interface RouteReading {
  readonly route: Piece<NamedRoute> | null;
  readonly questions: readonly Question[];
  readonly spans: readonly Span[];
}

const nothing: RouteReading = { route: null, questions: [], spans: [] };

/** "Direct", "no recruiter", "through a recruiter": the route without a name. */
export const plainRouteOf = (text: string): RouteReading => {
  const [direct] = matchesOf(text, DIRECT);
  if (direct !== undefined) {
    const span = spanOf(direct);
    return { route: { value: { kind: 'direct' }, origin: 'said', span }, questions: [], spans: [span] };
  }
  const [some] = matchesOf(text, SOME_RECRUITER);
  if (some === undefined) return nothing;
  const span = spanOf(some);
  return { route: { value: { kind: 'recruiter', recruiter: null, agency: '' }, origin: 'said', span }, questions: [], spans: [span] };
};

/** "Via Brightwater", "through Tom Lindqvist (Brightwater)", "via Tom at Brightwater". `from` is the "at …" right behind it, if any. */
export const routeOf = (text: string, segment: Segment, from: Segment | null, context: QuickLogContext): RouteReading => {
  const [part] = segment.parts;
  if (part === undefined) return nothing;
  const name = nameAt(part.words, new Set(['&', 'and']));
  if (name === null) return nothing;
  const behind = from?.parts[0] === undefined ? null : nameAt(from.parts[0].words, new Set(['&']));
  const inBrackets = part.brackets.length === 0 ? null : nameAt(part.brackets, new Set(['&']));
  const outer = inBrackets ?? behind;
  const bracketsEnd = part.brackets.at(-1)?.span[1];
  const end =
    inBrackets !== null && bracketsEnd !== undefined
      ? bracketsEnd + (text[bracketsEnd] === ')' ? 1 : 0)
      : (behind?.span[1] ?? name.span[1]);
  const span: Span = [segment.markerSpan?.[0] ?? name.span[0], end];
  const value = (recruiter: NamedPerson | null, agency: string): NamedRoute => ({ kind: 'recruiter', recruiter, agency });
  const settle = (route: NamedRoute): RouteReading => ({ route: { value: route, origin: 'said', span }, questions: [], spans: [span] });

  if (outer !== null) return settle(value(recruiterNamed(name.text, outer.text, context), knownAgency(outer.text, context)));
  const agency = agencyNamed(name.text, context.opportunities, context.people);
  if (agency !== null) return settle(value(null, agency));
  const [known, second] = peopleNamed(name.text, recruitersOf(context), null);
  if (known !== undefined && second === undefined) {
    return settle(value({ personId: known.id, name: known.name, role: 'recruiter' }, known.company));
  }
  if (isAgency(name)) return settle(value(null, name.text));
  if (name.words.length === 1) return { ...settle(value(null, name.text)), questions: [whoIs(text, name, span, 'agency', 'alternative')] };
  // That a recruiter runs it is said; whether the name is theirs or the agency's can wait.
  return {
    ...settle(value({ personId: null, name: name.text, role: 'recruiter' }, '')),
    questions: [whoIs(text, name, span, 'person', 'alternative')],
  };
};

const recruitersOf = (context: QuickLogContext) => context.people.filter(({ roles }) => roles.includes('recruiter'));

const knownAgency = (said: string, { opportunities, people }: QuickLogContext): string => agencyNamed(said, opportunities, people) ?? said;

const recruiterNamed = (name: string, agency: string, context: QuickLogContext): NamedPerson => {
  const [known, second] = peopleNamed(name, recruitersOf(context), agency);
  return known !== undefined && second === undefined
    ? { personId: known.id, name: known.name, role: 'recruiter' }
    : { personId: null, name, role: 'recruiter' };
};

const isAgency = (name: Name): boolean => name.words.some((word) => isAgencyWord(word.key) || word.key === '&');

/** A name nobody knows after "via": a recruiter or an agency? */
const whoIs = (text: string, name: Name, span: Span, first: 'person' | 'agency', kind: Question['kind']): Question => {
  const answers = [
    {
      id: 'person',
      label: message('quick-log.answer.recruiter', { name: name.text }),
      gives: {
        route: {
          value: { kind: 'recruiter' as const, recruiter: { personId: null, name: name.text, role: 'recruiter' as const }, agency: '' },
          origin: 'said' as const,
          span,
        },
      },
    },
    {
      id: 'agency',
      label: message('quick-log.answer.agency', { name: name.text }),
      gives: { route: { value: { kind: 'recruiter' as const, recruiter: null, agency: name.text }, origin: 'said' as const, span } },
    },
  ];
  return {
    id: questionId('route', text, name.span),
    part: 'route',
    asks: message('quick-log.asks.recruiter-or-agency', { name: name.text }),
    answers: first === 'person' ? answers : answers.reverse(),
    kind,
    span,
  };
};
