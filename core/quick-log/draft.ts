import * as z from 'zod';
import { statedBySchema } from '../model/event.ts';
import { opportunityIdSchema, personIdSchema } from '../model/ids.ts';
import { feelingSchema, interviewFormatSchema } from '../model/interview.ts';
import { personRoleSchema } from '../model/person.ts';
import { localDaySchema, localTimeSchema, zoneSchema } from '../time/types.ts';
import { type CorrectedFields, type Corrections, noCorrections } from './corrections.ts';

/** What was typed and set by hand and is not logged yet. */
export interface LogDraft {
  readonly line: string;
  readonly corrections: Corrections;
}

export const emptyDraft: LogDraft = { line: '', corrections: noCorrections };

/** The draft as text for the store. */
export const draftOf = (draft: LogDraft): string => JSON.stringify({ version: 1, ...draft });

const person = z.object({ personId: personIdSchema.nullable().catch(null), name: z.string(), role: personRoleSchema.catch('interviewer') });
const people = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.flatMap((each) => known(person, each)));

const fieldSchemas = {
  company: z.object({ opportunityId: opportunityIdSchema.nullable(), name: z.string() }),
  role: z.string(),
  round: z.number(),
  startOn: localDaySchema,
  startTime: localTimeSchema,
  endTime: localTimeSchema,
  zone: zoneSchema,
  format: interviewFormatSchema,
  place: z.string(),
  source: z.string(),
  route: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('direct') }),
    z.object({ kind: z.literal('recruiter'), recruiter: person.nullable(), agency: z.string() }),
  ]),
  decision: z.object({ on: localDaySchema, by: statedBySchema }),
  channel: z.enum(['mail', 'phone', 'through-recruiter']),
  feeling: feelingSchema,
  goodAnswer: z.string(),
  gap: z.string(),
  notes: z.string(),
} satisfies Record<keyof CorrectedFields, z.ZodType>;

const texts = z.record(z.string(), z.string()).catch({});
const correctionsSchema = z
  .object({
    fields: z.record(z.string(), z.unknown()).catch({}),
    people: z
      .object({ added: people, removed: z.array(z.string()).catch([]), changed: z.record(z.string(), z.unknown()).catch({}) })
      .catch({ added: [], removed: [], changed: {} }),
    references: people,
    answers: texts,
  })
  .catch({ fields: {}, people: { added: [], removed: [], changed: {} }, references: [], answers: {} });
const stored = z.object({ line: z.string().catch(''), corrections: z.unknown() });

/** Reads a stored draft back; what it no longer understands is dropped, the line last of all. Never throws. */
export const readDraft = (text: string): LogDraft => {
  const parsed = stored.safeParse(jsonOf(text));
  return parsed.success ? { line: parsed.data.line, corrections: readCorrections(parsed.data.corrections) } : emptyDraft;
};

/** Reads stored corrections back; what they no longer mean is dropped. Never throws. */
export const readCorrections = (value: unknown): Corrections => {
  const corrections = correctionsSchema.parse(value);
  const changed = Object.entries(corrections.people.changed).flatMap(([key, value]) =>
    known(person, value).map((each) => [key, each] as const),
  );
  return {
    fields: fieldsOf(corrections.fields),
    people: { ...corrections.people, changed: Object.fromEntries(changed) },
    references: corrections.references,
    answers: corrections.answers,
  };
};

function known<Value>(schema: z.ZodType<Value>, value: unknown): readonly Value[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}

const fieldsOf = (fields: Readonly<Record<string, unknown>>): CorrectedFields =>
  Object.fromEntries(
    Object.entries(fieldSchemas).flatMap(([name, schema]) => {
      if (!Object.hasOwn(fields, name)) return [];
      return known<unknown>(schema.nullable(), fields[name]).map((value) => [name, value] as const);
    }),
  );

/** What the text says as JSON; null where it says nothing. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
