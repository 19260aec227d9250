import type { EventOf, Medium } from '../../model/event.ts';
import type { FactPiece } from '../reading.ts';
import { factKeyOf, type SaidFact } from '../said-fact.ts';
import type { Detailed } from './detailed.ts';

type About = EventOf<'contact'>['about'];
type Contact = Extract<SaidFact, { kind: 'contact' }>;

/** What waits for an answer comes before what is merely told, since a clock runs from it. */
const WEIGHT: readonly About[] = [
  'request',
  'invitation',
  'offer',
  'question',
  'rejection',
  'withdrawal',
  'negotiation',
  'material',
  'heads-up',
  'thanks',
  'feedback',
  'check-in',
  'answer',
  'reference-given',
  'delay',
  'receipt',
  'missed-call',
  'other',
];

const isMeans = ({ happening }: Detailed): boolean => happening.contact?.medium !== undefined && WAYS.has(happening.contact.about);
/** What words for the way alone can be about. */
const WAYS: ReadonlySet<About> = new Set(['other', 'missed-call', 'answer']);

/** The contacts the line tells of, at most one each way: the way it came from one word, what it was about from another. */
export const contactsOf = (all: readonly Detailed[], call: 'in' | 'out' | null): readonly FactPiece[] => {
  const means = all.filter(isMeans);
  const contents = all.filter((each) => each.happening.contact !== null && !isMeans(each));
  return (['in', 'out'] as const).flatMap((direction) => contactOf(direction, means, contents, call));
};

const contactOf = (
  direction: 'in' | 'out',
  means: readonly Detailed[],
  contents: readonly Detailed[],
  call: 'in' | 'out' | null,
): readonly FactPiece[] => {
  const isOwn = ({ whose }: Detailed): boolean => (whose === 'theirs') === (direction === 'in');
  const said = contents.filter(isOwn);
  const others = contents.filter((each) => !isOwn(each));
  const ways = means.filter((each) => isOwn(each) || borrows(each, said, others));
  // "Spoke to Tom, he wants references" is one talk, and what he wants is what it was about.
  const isLent =
    said.length === 0 &&
    others.some(standsAlone) &&
    ways.every(({ happening }) => happening.contact?.about === 'other') &&
    direction === 'out';
  const isCall = call === direction;
  const sure = said.filter((each) => standsAlone(each) || ways.length > 0 || isCall);
  if (isLent || (sure.length === 0 && ways.length === 0 && !isCall)) return [];

  const [top] = [...sure, ...ways].sort((a, b) => weightOf(a) - weightOf(b));
  const about = top?.happening.contact?.about ?? 'other';
  const way = ways[0]?.happening.contact?.medium ?? top?.happening.contact?.medium ?? (call === null ? null : 'phone');
  const medium: Medium = way ?? wayOf(means) ?? 'mail';
  const due = top?.due.choice ?? null;
  const value: Contact = {
    kind: 'contact',
    direction,
    medium,
    about,
    answerBy: about !== 'request' || due === null || due.kind === 'open' ? null : (due.days[0] ?? null),
    words: top?.words ?? '',
  };
  return [
    {
      key: factKeyOf(value),
      value,
      origin: top === undefined ? 'inferred' : 'said',
      span: top?.span ?? null,
      assumed: way === null && wayOf(means) === null ? ['medium'] : [],
      otherDays: due === null || due.kind === 'certain' ? [] : due.days,
    },
  ];
};

const standsAlone = ({ happening }: Detailed): boolean => happening.contact?.needsMeans !== true;

/** A talk the person began is the way they were told, where they are the ones who said something. */
const borrows = (way: Detailed, said: readonly Detailed[], others: readonly Detailed[]): boolean =>
  way.whose === 'mine' && way.happening.contact?.about === 'other' && said.length > 0 && others.length === 0;

const wayOf = (means: readonly Detailed[]): Medium | null => means[0]?.happening.contact?.medium ?? null;

const weightOf = ({ happening }: Detailed): number => WEIGHT.indexOf(happening.contact?.about ?? 'other');
