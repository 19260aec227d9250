import type { ActionKey, EventId, InterviewId, LetterId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Letter } from '../model/letter.ts';
import type { Instant } from '../time/types.ts';
import { examplePeople } from './people.ts';

/** Who writes the letters of the example. */
export const SAM = { name: 'Sam Okafor', email: 'sam.okafor@post.example', phone: '07700 900 377' } as const;

/** What a letter of the example says itself. */
interface ToldLetter extends Pick<Letter, 'kind' | 'subject' | 'begunFrom'> {
  readonly opportunityId: OpportunityId;
  readonly interviewId: InterviewId | null;
  readonly actionKey: ActionKey | null;
  readonly to: PersonId;
  /** Its paragraphs, without greeting and sign-off. */
  readonly paragraphs: readonly string[];
  readonly at: Instant;
}

/** A letter of that short name, not sent yet; names are lower-case letters and digits. */
export const draftOf = (name: string, { to, paragraphs, at, ...told }: ToldLetter): Letter => {
  const person = examplePeople.find(({ id }) => id === to);
  const [given = ''] = (person?.name ?? '').split(' ');
  return {
    id: `let_example${name}` as LetterId,
    answersId: null,
    personId: to,
    to: person?.emails[0] ?? '',
    medium: 'mail',
    text: [`Dear ${given},`, ...paragraphs, `With kind regards,\n${SAM.name}`].join('\n\n'),
    attachments: [],
    versions: [],
    ignored: [],
    taken: null,
    sent: null,
    createdAt: at,
    changedAt: at,
    ...told,
  };
};

/** The same once it was sent, as the fact of that name tells. */
export const sentOf = (name: string, told: ToldLetter, eventId: EventId): Letter => ({
  ...draftOf(name, told),
  taken: { at: told.at, way: 'mail-program' },
  sent: { at: told.at, medium: 'mail', eventId },
});
