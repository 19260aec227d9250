import * as z from 'zod';
import { personIdSchema } from './ids.ts';
import { lineSchema, nameSchema, notesSchema } from './text.ts';

export const personRoleSchema = z.enum(['interviewer', 'hiring-manager', 'recruiter', 'reference', 'other']);
export type PersonRole = z.infer<typeof personRoleSchema>;

export const personSchema = z.strictObject({
  id: personIdSchema,
  name: nameSchema,
  roles: z.array(personRoleSchema),
  /** The company or agency they speak for; empty while unknown. */
  company: lineSchema,
  title: lineSchema,
  emails: z.array(lineSchema),
  phones: z.array(lineSchema),
  notes: notesSchema,
  /** What was found out about them before meeting them. */
  research: notesSchema,
  /** Addresses of pages about them. */
  links: z.array(lineSchema).max(20),
});
/** Somebody the person deals with, kept once however many opportunities they touch. */
export type Person = z.infer<typeof personSchema>;
