import { message } from '../../messages/message.ts';
import type { Person } from '../../model/person.ts';
import { interviewsByOpportunity } from '../../playbook/by-opportunity.ts';
import { fitOf, properName } from '../reading/greeted.ts';
import type { GreetedName } from '../reading/greeting.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found, inText, notChecked } from './check.ts';

/** Others who may well be meant: whoever was met for this opportunity, or speaks for its company. */
const othersAround = ({ workspace, opportunity, recipient }: LetterReading): readonly Person[] => {
  if (opportunity === null) return [];
  const rounds = interviewsByOpportunity(workspace.interviews).get(opportunity.id) ?? [];
  const met = new Set(rounds.flatMap(({ interviewerIds }) => interviewerIds));
  return Object.values(workspace.people).filter(
    ({ id, company }) => id !== recipient?.id && (met.has(id) || company === opportunity.company),
  );
};

const foundIn = (reading: LetterReading, greeted: GreetedName, name: string): Found | null => {
  const fit = fitOf(greeted.words, name);
  if (fit === 'same') return null;
  const said = reading.letter.text.slice(greeted.from, greeted.to);
  const other = othersAround(reading).find((person) => fitOf(greeted.words, person.name) === 'same');
  const right = properName(greeted.words, greeted.isTitled, name);
  const level = fit === 'slip' && other === undefined ? 'warning' : 'error';
  const at = inText(greeted);
  return {
    about: bare(said),
    level,
    at: [at],
    title: message(level === 'error' ? 'letterCheck.recipient.other' : 'letterCheck.recipient.slip', { said }),
    detail: message(other === undefined ? 'letterCheck.recipient.detail' : 'letterCheck.recipient.known', {
      name,
      other: other?.name ?? '',
    }),
    fixes: [
      { kind: 'replace', label: message('letterCheck.write', { words: right }), edits: [{ at, by: right }] },
      ...(other === undefined
        ? []
        : [{ kind: 'choose-person' as const, label: message('letterCheck.recipient.choose', { name: other.name }) }]),
    ],
  };
};

/** The name in the greeting is the name in the contacts. A greeting to nobody by name is left alone. */
export const recipientName: Check = (reading) => {
  const { recipient, parts } = reading;
  const names = parts.greeting?.names ?? [];
  if (recipient === null || names.length === 0) return notChecked;
  const found = names.map((greeted) => foundIn(reading, greeted, recipient.name));
  const passed = message('letterCheck.recipient.passed', { name: recipient.name });
  // Of several who are greeted one must be whom the letter goes to.
  if (found.includes(null)) return checked([], passed);
  const nearest = found.find((each) => each?.level === 'warning') ?? found[0];
  return checked(nearest == null ? [] : [nearest], passed);
};
