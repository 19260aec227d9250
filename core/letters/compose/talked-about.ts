import type { PersonId } from '../../model/ids.ts';
import type { Interview } from '../../model/interview.ts';
import type { AskedQuestion } from '../../model/debrief.ts';
import type { Case } from '../../playbook/case.ts';
import { topicsOf } from '../../playbook/from-debriefs.ts';
import { interviewersOf } from '../../playbook/situation.ts';
import { afterColon, insideSentence } from './in-a-sentence.ts';

/** What one note may speak of. */
export interface TalkedAbout {
  /** Their place among the people of the round, from 0. */
  readonly position: number;
  readonly topic: string;
  readonly secondTopic: string;
  /** What should have been said to them; empty where nothing was, or another one asked. */
  readonly repair: string;
}

const questionsOf = (facts: Case, { id }: Interview): readonly AskedQuestion[] => facts.debriefs.get(id)?.questions ?? [];

/** The topics in the order of the debrief go round the table; whoever is left without one may have asked about something. */
const topicFor = (facts: Case, interview: Interview, personId: PersonId | null, position: number): readonly string[] => {
  const people = Math.max(1, interviewersOf(facts, interview).length);
  const topics = topicsOf(facts, [interview]);
  const own = topics.filter((_, index) => index % people === position);
  const asked = questionsOf(facts, interview).filter(
    ({ askedById, about }) => askedById !== null && askedById === personId && about !== '',
  );
  const taken = new Set(topics);
  return [...own, ...asked.map(({ about }) => about).filter((about) => !taken.has(about))].map(insideSentence);
};

/** The answer to put right belongs to whoever asked; where nobody noted who that was, to the first of them. */
const repairFor = (facts: Case, interview: Interview, personId: PersonId | null, position: number): string => {
  const improvableId = facts.debriefs.get(interview.id)?.improvableId ?? null;
  const question = questionsOf(facts, interview).find(({ id }) => id === improvableId);
  if (question === undefined) return '';
  const isTheirs = question.askedById === null || personId === null ? position === 0 : question.askedById === personId;
  return isTheirs ? afterColon(question.better) : '';
};

/** What a note to one of the people of a round speaks of, different for each of them. */
export const talkedAbout = (facts: Case, interview: Interview, personId: PersonId | null, mayRepair: boolean): TalkedAbout => {
  const place = personId === null ? 0 : interviewersOf(facts, interview).indexOf(personId);
  const position = Math.max(0, place);
  const [topic = '', secondTopic = ''] = topicFor(facts, interview, personId, position);
  return { position, topic, secondTopic, repair: mayRepair ? repairFor(facts, interview, personId, position) : '' };
};
