import { message } from '../../messages/message.ts';
import type { PersonRole } from '../../model/person.ts';
import type { QuickLogContext } from '../context.ts';
import type { NamedPerson, Piece, Question } from '../reading.ts';
import { peopleNamed } from './known.ts';
import { questionId } from './question.ts';
import type { Name } from './words.ts';

/** The person of that name: somebody known where exactly one fits. */
export const personOf = (
  { name, role }: { readonly name: Name; readonly role: PersonRole },
  company: string | null,
  { people }: QuickLogContext,
): Piece<NamedPerson> => {
  const [known, second] = peopleNamed(name.text, people, company);
  const value =
    known !== undefined && second === undefined
      ? { personId: known.id, name: known.name, role }
      : { personId: null, name: name.text, role };
  return { value, origin: 'said', span: name.span };
};

/** Several people of that name are known: which one, or somebody new? */
export const whichPerson = (
  line: string,
  people: readonly Piece<NamedPerson>[],
  place: number,
  company: string | null,
  context: QuickLogContext,
): Question => {
  const piece = people[place];
  const name = piece?.value.name ?? '';
  const span = piece?.span ?? [0, 0];
  const withPerson = (value: NamedPerson) => ({
    people: people.map((other, at) => (at === place ? { ...other, value } : other)),
  });
  const role = piece?.value.role ?? 'interviewer';
  return {
    id: questionId('people', line, span),
    part: 'people',
    asks: message('quick-log.asks.person', { name }),
    kind: 'open',
    span,
    answers: [
      ...peopleNamed(name, context.people, company).map((known) => ({
        id: known.id,
        label:
          known.company === ''
            ? message('quick-log.answer.person-alone', { name: known.name })
            : message('quick-log.answer.person', { name: known.name, company: known.company }),
        gives: withPerson({ personId: known.id, name: known.name, role }),
      })),
      { id: 'new', label: message('quick-log.answer.new-person', { name }), gives: withPerson({ personId: null, name, role }) },
    ],
  };
};
