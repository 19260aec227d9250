import * as z from 'zod';
import { instantSchema, zoneSchema } from '../time/types.ts';
import { eventSchema } from './event.ts';
import { opportunityIdSchema } from './ids.ts';
import { namedPersonSchema, newRouteSchema } from './interview-log.ts';
import { lineSchema, nameSchema } from './text.ts';

/** More than anybody says in one line; ours. */
const FACTS_LIMIT = 6;

/** A fact without what it shares with the others that came up with it: when, about what, and with whom. */
const factSchema = z.discriminatedUnion('kind', factInputs());
/** One fact of what happened. */
export type Fact = z.infer<typeof factSchema>;

const newOpportunitySchema = z.strictObject({ company: nameSchema, role: lineSchema, route: newRouteSchema, zone: zoneSchema });

/** One thing that happened, such as a call, with every fact that came up in it. */
export const happenedSchema = z.strictObject({
  at: instantSchema,
  /** Who it was: known by id, or new by name; null for nobody in particular. */
  person: namedPersonSchema.nullable(),
  /** Which known opportunities it is about; empty for one that is new, or for contact that is about the person alone. */
  opportunityIds: z.array(opportunityIdSchema).max(50),
  /** An opportunity that is heard of for the first time; null where it is known. */
  newOpportunity: newOpportunitySchema.nullable(),
  facts: z.array(factSchema).min(1).max(FACTS_LIMIT),
});
export type Happened = z.infer<typeof happenedSchema>;

/** A moved interview is left out: it is noted with the new time it is given, by a change of its own. */
function factInputs() {
  const [stage, contact, date, channel, direct, advised, , cancelled, missed, offer, deadline, start, told, heard] = eventSchema.options;
  const shared = { id: true, loggedAt: true, at: true, opportunityIds: true } as const;
  const sharedWithPerson = { ...shared, personId: true } as const;
  return [
    stage.omit(shared),
    contact.omit(sharedWithPerson),
    date.omit(shared),
    channel.omit(shared),
    direct.omit(shared),
    advised.omit(shared),
    cancelled.omit(shared),
    missed.omit(shared),
    offer.omit(shared),
    deadline.omit(shared),
    start.omit(shared),
    told.omit(sharedWithPerson),
    heard.omit(sharedWithPerson),
  ] as const;
}
