import type { Person } from '../model/person.ts';
import { foldName } from '../quick-log/fold.ts';

/** As many pages about somebody as a record holds. */
const LINKS_LIMIT = 20;
const DISTINCT_LIMIT = 200;
const LINE_LIMIT = 200;
/** As much as notes hold, in characters. */
const NOTES_LIMIT = 100_000;

type Referee = NonNullable<Person['referee']>;

/** Each once, as it was written first. */
const once = (items: readonly string[], plain: (item: string) => string): string[] =>
  items.filter((item, index) => items.findIndex((each) => plain(each) === plain(item)) === index);

/** A number typed with other spaces is the same number; with or without its country it is kept as typed, both times. */
const digits = (phone: string): string => phone.replace(/[\s().-]/gu, '') || phone;

/** Texts one below the other; what one says already is not said again. */
const together = (texts: readonly string[]): string =>
  texts.filter((text, index) => text.trim() !== '' && !texts.slice(0, index).some((before) => before.includes(text.trim()))).join('\n\n');

const notesOf = (one: string, other: string): string => (other.trim() === '' || one === other ? one : together([one, other]));

/** What a reference agreed to: the later word counts, and what they may be named for and know is kept from both. */
const joinedReferee = (one: Referee, other: Referee): Referee => {
  const [later] = (other.consentAt ?? '') > (one.consentAt ?? '') ? [other] : [one];
  const forRoles = once(
    [one.forRoles, other.forRoles].filter((words) => words !== ''),
    foldName,
  );
  const line = forRoles.join('; ');
  const fits = line.length <= LINE_LIMIT;
  return {
    consent: later.consent,
    consentAt: later.consentAt,
    forRoles: fits ? line : (forRoles[0] ?? ''),
    knows: together([one.knows, other.knows, ...(fits ? [] : forRoles.slice(1))]),
  };
};

/** What one line of a record says differently in the other: it has no place of its own any more, so the notes keep it. */
const leftOver = (kept: Person, gone: Person): string => {
  const lines = (['name', 'title', 'company'] as const).flatMap((field) => {
    const words = gone[field];
    return words === '' || kept[field] === '' || words === kept[field] ? [] : [words];
  });
  return lines.join(', ');
};

/**
 * Two records as one person: the name, the title and the company of the one that is kept, where they say something;
 * mails, numbers, pages and roles of both; notes one below the other. What the kept lines do not say stands at the end
 * of the notes. Null where the notes of both are longer than notes can be, so that nothing is cut off.
 */
export const joinedPerson = (kept: Person, gone: Person): Person | null => {
  const links = [...new Set([...kept.links, ...gone.links])];
  const notes = together([notesOf(kept.notes, gone.notes), leftOver(kept, gone), links.slice(LINKS_LIMIT).join('\n')]);
  const research = notesOf(kept.research, gone.research);
  const referee =
    kept.referee === null || gone.referee === null ? (kept.referee ?? gone.referee) : joinedReferee(kept.referee, gone.referee);
  if ([notes, research, referee?.knows ?? ''].some((text) => text.length > NOTES_LIMIT)) return null;
  return {
    ...kept,
    roles: [...new Set([...kept.roles, ...gone.roles])],
    company: kept.company || gone.company,
    title: kept.title || gone.title,
    emails: once([...kept.emails, ...gone.emails], (email) => email.toLowerCase()),
    phones: once([...kept.phones, ...gone.phones], digits),
    notes,
    research,
    links: links.slice(0, LINKS_LIMIT),
    referee,
    distinctFrom: [...new Set([...kept.distinctFrom, ...gone.distinctFrom])]
      .filter((id) => id !== kept.id && id !== gone.id)
      .slice(-DISTINCT_LIMIT),
  };
};
