import { message } from '../../messages/message.ts';
import { type Zone, zoneSchema } from '../../time/types.ts';
import { fold } from '../fold.ts';
import type { Piece, Question, Span } from '../reading.ts';
import { questionId } from './question.ts';
import { matchesOf, spanOf, wholeWords } from './scan.ts';

/** Abbreviations with one meaning. "EST" in summer means Eastern time, so each stands for the place, not for an offset. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'Europe/London',
  bst: 'Europe/London',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  wet: 'Europe/Lisbon',
  west: 'Europe/Lisbon',
  msk: 'Europe/Moscow',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  awst: 'Australia/Perth',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  sast: 'Africa/Johannesburg',
};

/** Abbreviations that mean different places to different people: asked. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  cst: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
};

/** Cities people name whose zone is called after another one, and a few countries with one zone. */
const PLACES: Readonly<Record<string, string>> = {
  ...namesFor('Europe/London', 'manchester', 'edinburgh', 'glasgow', 'leeds', 'bristol', 'cambridge', 'cardiff', 'british', 'english'),
  ...namesFor('Europe/Berlin', 'munich', 'hamburg', 'frankfurt', 'cologne', 'stuttgart', 'german', 'germany', 'central european'),
  ...namesFor('Europe/Paris', 'lyon', 'french', 'france'),
  ...namesFor('Europe/Zurich', 'geneva', 'basel', 'swiss'),
  ...namesFor('Europe/Madrid', 'barcelona', 'spanish'),
  ...namesFor('Europe/Rome', 'milan', 'italian'),
  ...namesFor('Europe/Amsterdam', 'rotterdam', 'the hague', 'dutch'),
  ...namesFor('Europe/Warsaw', 'krakow', 'polish'),
  ...namesFor('Europe/Dublin', 'cork', 'irish'),
  ...namesFor('America/New_York', 'boston', 'washington', 'atlanta', 'miami', 'philadelphia', 'ny', 'nyc'),
  ...namesFor('America/Chicago', 'austin', 'dallas', 'houston'),
  ...namesFor('America/Los_Angeles', 'san francisco', 'seattle', 'la', 'sf', 'san diego', 'california'),
  ...namesFor('Asia/Kolkata', 'mumbai', 'delhi', 'new delhi', 'bangalore', 'bengaluru', 'chennai', 'hyderabad', 'pune', 'indian', 'india'),
  ...namesFor('Asia/Shanghai', 'beijing', 'shenzhen', 'chinese'),
  ...namesFor('Asia/Tokyo', 'osaka', 'japan'),
  ...namesFor('Asia/Jerusalem', 'tel aviv', 'israel'),
};

function namesFor(zone: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, zone]));
}

/** The time zones' own cities, from the zone database the runtime brings. */
const CITIES: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
    .map((zone) => [fold(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')), zone]),
);

const WORDS = new Set(['eastern', 'central', 'mountain', 'pacific', 'west', 'wet', 'ie']);
/** Short forms that stand right after a time without the word "time". */
const SHORT = Object.keys({ ...ABBREVIATIONS, ...AMBIGUOUS }).filter((name) => !WORDS.has(name));
const AFTER_TIME = new RegExp(String.raw`^\s*\(?(?<short>${SHORT.join('|')})(?![a-z\d])\)?(?:\s+time(?![a-z\d]))?`, 'i');
const NAMED_TIME = wholeWords(String.raw`(?:in\s+)?\(?(?<place>(?:[a-z.'-]+\s){1,3})(?:standard\s+)?time\)?`);

export interface ZoneReading {
  readonly zone: Piece<Zone> | null;
  readonly questions: readonly Question[];
}

/** A zone right after a time ("3pm EST") or called one ("Berlin time"). `timeEnds` are where the times of the line end. */
export const zoneOf = (line: string, text: string, timeEnds: readonly number[]): ZoneReading => {
  for (const end of timeEnds) {
    const match = AFTER_TIME.exec(text.slice(end, end + 40));
    const short = match?.groups?.['short']?.toLowerCase();
    if (match === null || short === undefined) continue;
    const span: Span = [end + match[0].search(/\S/u), end + match[0].length];
    const ambiguous = AMBIGUOUS[short];
    if (ambiguous !== undefined) return { zone: null, questions: [whichZone(line, span, ambiguous)] };
    return said(ABBREVIATIONS[short], span);
  }
  for (const match of matchesOf(text, NAMED_TIME)) {
    const [from, to] = spanOf(match);
    const start = from + match[0].indexOf(match.groups?.['place'] ?? '');
    const words = line.slice(start, start + (match.groups?.['place'] ?? '').length).split(/(?<=\s)/u);
    for (let skipped = 0; skipped < words.length; skipped += 1) {
      const place = fold(words.slice(skipped).join('').trim());
      const zone = PLACES[place] ?? CITIES.get(place) ?? ABBREVIATIONS[place];
      if (zone !== undefined) return said(zone, [start + words.slice(0, skipped).join('').length, to]);
    }
  }
  return { zone: null, questions: [] };
};

const said = (zone: string | undefined, span: Span): ZoneReading => {
  const parsed = zoneSchema.safeParse(zone);
  return { zone: parsed.success ? { value: parsed.data, origin: 'said', span } : null, questions: [] };
};

const whichZone = (text: string, span: Span, zones: readonly string[]): Question => ({
  id: questionId('zone', text, span),
  part: 'zone',
  asks: message('quick-log.asks.zone', { words: text.slice(...span) }),
  kind: 'open',
  span,
  answers: zones.flatMap((name) => {
    const zone = zoneSchema.safeParse(name);
    if (!zone.success) return [];
    return [
      {
        id: name,
        label: message('quick-log.zone', { place: placeOf(name) }),
        gives: { zone: { value: zone.data, origin: 'said' as const, span } },
      },
    ];
  }),
});

/** The city a zone is called after, for people. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
