import * as z from 'zod';
import { instantSchema, zoneSchema } from '../time/types.ts';
import { opportunityIdSchema, personIdSchema } from './ids.ts';
import { lineSchema, nameSchema, notesSchema } from './text.ts';

export const paceSchema = z.enum(['standard', 'reserved']);
/** How soon a check-in follows: about a week (a career magazine) or a few weeks (a former recruiter). */
export type Pace = z.infer<typeof paceSchema>;

export const routeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('direct') }),
  z.strictObject({
    kind: z.literal('recruiter'),
    /** Null while only the agency is known. */
    recruiterId: personIdSchema.nullable(),
    agency: lineSchema,
  }),
]);
/** Whether a recruiter manages the process or contact with the employer is direct. */
export type Route = z.infer<typeof routeSchema>;

export const opportunitySchema = z.strictObject({
  id: opportunityIdSchema,
  company: nameSchema,
  /** What the company does, in a line that a reference understands; empty while unknown. */
  business: lineSchema,
  /** Empty while unknown. */
  role: lineSchema,
  /** Where the person came upon it, in their words: "a friend", "LinkedIn"; empty while unknown. */
  source: lineSchema,
  route: routeSchema,
  /** The employer's own zone: days they name are days there. */
  zone: zoneSchema,
  /** The people who would speak for the person here. */
  referenceIds: z.array(personIdSchema),
  /** Ids of the playbook's rules that stay away from this opportunity, such as thank-you notes for an employer who does not care for them. */
  rulesOff: z.array(z.string().max(60)),
  /** Overrides the general pace for this employer; null follows it. */
  pace: paceSchema.nullable(),
  /** Overrides the general way of thanks where a recruiter runs the process; null follows it. */
  thankThroughRecruiter: z.boolean().nullable(),
  /** What is exciting about it, in the person's own words: the criteria of the search for more like it. */
  excites: notesSchema,
  notes: notesSchema,
  createdAt: instantSchema,
});
/** One job at one company. Its rounds are interviews, its history is events. */
export type Opportunity = z.infer<typeof opportunitySchema>;
