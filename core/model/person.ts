import * as z from 'zod';
import { instantSchema } from '../time/types.ts';
import { personIdSchema } from './ids.ts';
import { lineSchema, nameSchema, notesSchema } from './text.ts';

export const personRoleSchema = z.enum(['interviewer', 'hiring-manager', 'recruiter', 'reference', 'other']);
export type PersonRole = z.infer<typeof personRoleSchema>;

export const consentSchema = z.enum(['not-asked', 'asked', 'given', 'declined']);
/** Whether somebody agreed to speak for the person. */
export type Consent = z.infer<typeof consentSchema>;

const refereeSchema = z.strictObject({
  consent: consentSchema,
  /** When the consent became what it is; null while nobody was asked. */
  consentAt: instantSchema.nullable(),
  /** For which roles they may be named: "analyst roles, not team lead". */
  forRoles: lineSchema,
  /** How they know the person, and what they can speak of. */
  knows: notesSchema,
});
/** What is agreed with somebody who speaks for the person. */
export type Referee = z.infer<typeof refereeSchema>;

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
  /** Null for whoever is no reference. */
  referee: refereeSchema.nullable(),
  /** Whom they look like and are not: these are not offered as duplicates again. */
  distinctFrom: z.array(personIdSchema).max(200),
});
/** Somebody the person deals with, kept once however many opportunities they touch. */
export type Person = z.infer<typeof personSchema>;
