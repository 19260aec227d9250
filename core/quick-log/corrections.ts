import type { StatedBy } from '../model/event.ts';
import type { Feeling, InterviewFormat } from '../model/interview.ts';
import type { PersonRole } from '../model/person.ts';
import type { LocalDay, LocalTime, Zone } from '../time/types.ts';
import { foldName } from './fold.ts';
import type { FollowUpChannel, NamedCompany, NamedPerson, NamedRoute, Question } from './reading.ts';

/** What each field holds that can be set by hand. */
export interface FieldValues {
  readonly company: NamedCompany;
  readonly role: string;
  readonly round: number;
  readonly startOn: LocalDay;
  readonly startTime: LocalTime;
  readonly endTime: LocalTime;
  readonly zone: Zone;
  readonly format: InterviewFormat;
  readonly place: string;
  readonly source: string;
  readonly route: NamedRoute;
  readonly decision: { readonly on: LocalDay; readonly by: StatedBy };
  readonly channel: FollowUpChannel;
  readonly feeling: Feeling;
  readonly goodAnswer: string;
  readonly gap: string;
  /** Replaces the note that the unread words of the line would make. */
  readonly notes: string;
}
/** The fields set by hand. One that is absent follows the line; null was emptied on purpose. */
export type CorrectedFields = { readonly [Name in keyof FieldValues]?: FieldValues[Name] | null };
export type CorrectedField = keyof FieldValues;

/** What was done to the people of the line, by folded name, so that it survives further typing. */
export interface PeopleCorrections {
  readonly added: readonly NamedPerson[];
  readonly removed: readonly string[];
  readonly changed: Readonly<Record<string, NamedPerson>>;
}

/** Everything the person set beside the line. Plain values: it can be stored as JSON. */
export interface Corrections {
  readonly fields: CorrectedFields;
  readonly people: PeopleCorrections;
  readonly references: readonly NamedPerson[];
  /** The id of the chosen answer, by the id of its question. */
  readonly answers: Readonly<Record<string, string>>;
}

export const noCorrections: Corrections = {
  fields: {},
  people: { added: [], removed: [], changed: {} },
  references: [],
  answers: {},
};

/** Sets a field by hand; null empties it. */
export const correct = <Name extends CorrectedField>(
  corrections: Corrections,
  name: Name,
  value: FieldValues[Name] | null,
): Corrections => ({ ...corrections, fields: { ...corrections.fields, [name]: value } });

/** Lets a field follow the line again. */
export const uncorrect = (corrections: Corrections, name: CorrectedField): Corrections => {
  const { [name]: _dropped, ...fields } = corrections.fields;
  return { ...corrections, fields };
};

/** Chooses an answer; a field that was set by hand for the same part gives way to it. */
export const answer = (corrections: Corrections, question: Pick<Question, 'id' | 'part'>, answerId: string): Corrections => {
  const answered = { ...corrections, answers: { ...corrections.answers, [question.id]: answerId } };
  return question.part === 'people' ? answered : uncorrect(answered, question.part);
};

/** Asks a question again. */
export const unanswer = (corrections: Corrections, questionId: string): Corrections => {
  const { [questionId]: _dropped, ...answers } = corrections.answers;
  return { ...corrections, answers };
};

const without = (people: readonly NamedPerson[], key: string) => people.filter((person) => foldName(person.name) !== key);

/** Adds an interviewer who is not in the line. */
export const addPerson = (corrections: Corrections, person: NamedPerson): Corrections => {
  const key = foldName(person.name);
  const { people } = corrections;
  return {
    ...corrections,
    people: {
      ...people,
      added: [...without(people.added, key), person],
      removed: people.removed.filter((removed) => removed !== key),
    },
  };
};

/** Takes somebody off the list; `key` is `FormPerson.key`. */
export const removePerson = (corrections: Corrections, key: string): Corrections => {
  const { people } = corrections;
  return {
    ...corrections,
    people: { ...people, added: without(people.added, key), removed: [...new Set([...people.removed, key])] },
  };
};

/** Renames somebody, gives another role, or ties the name to a known person; `key` is `FormPerson.key`. */
export const changePerson = (corrections: Corrections, key: string, person: NamedPerson): Corrections => {
  const { people } = corrections;
  const isAdded = people.added.some((added) => foldName(added.name) === key);
  return {
    ...corrections,
    people: isAdded
      ? { ...people, added: people.added.map((added) => (foldName(added.name) === key ? person : added)) }
      : { ...people, changed: { ...people.changed, [key]: person } },
  };
};

/** Gives somebody on the list another role. */
export const changePersonRole = (corrections: Corrections, person: { key: string } & NamedPerson, role: PersonRole): Corrections =>
  changePerson(corrections, person.key, { personId: person.personId, name: person.name, role });

/** Names somebody who may be asked about the person. */
export const addReference = (corrections: Corrections, reference: NamedPerson): Corrections => ({
  ...corrections,
  references: [...without(corrections.references, foldName(reference.name)), reference],
});

/** `key` is `FormPerson.key`. */
export const removeReference = (corrections: Corrections, key: string): Corrections => ({
  ...corrections,
  references: without(corrections.references, key),
});
