import * as z from 'zod';
import { opportunityIdSchema, personIdSchema } from '../model/ids.ts';
import { personRoleSchema } from '../model/person.ts';
import { jsonOf, readCorrections } from '../quick-log/draft.ts';
import { localDaySchema, localTimeSchema } from '../time/types.ts';
import { type CaptureCorrections, type CaptureFields, nothingCorrected } from './corrections.ts';
import { saidFactSchema } from './said-fact.ts';

/** A line that is being written, with everything that was set beside it. */
export interface CaptureDraft {
  readonly line: string;
  readonly corrections: CaptureCorrections;
}

export const emptyCapture: CaptureDraft = { line: '', corrections: nothingCorrected };

/** Whether nothing was typed or set yet. */
export const isEmptyCapture = ({ line, corrections }: CaptureDraft): boolean =>
  line.trim() === '' && JSON.stringify(corrections) === JSON.stringify(nothingCorrected);

/** The draft as text for the store; empty text for one with nothing in it. */
export const captureDraftOf = (draft: CaptureDraft): string => (isEmptyCapture(draft) ? '' : JSON.stringify({ version: 1, ...draft }));

const fieldSchemas = {
  person: z.object({ personId: personIdSchema.nullable(), name: z.string(), role: personRoleSchema }),
  about: z.object({ opportunityIds: z.array(opportunityIdSchema), newCompany: z.string().nullable() }),
  on: localDaySchema,
  time: localTimeSchema,
  notes: z.string(),
} satisfies Record<keyof CaptureFields, z.ZodType>;

const anything = z.record(z.string(), z.unknown()).catch({});
const stored = z.object({ line: z.string().catch(''), corrections: z.unknown() });
const correctionsSchema = z
  .object({
    kind: z.enum(['interview', 'happened', 'note']).nullable().catch(null),
    interview: z.unknown(),
    fields: anything,
    facts: anything,
    answers: z.record(z.string(), z.string()).catch({}),
  })
  .catch({ kind: null, interview: {}, fields: {}, facts: {}, answers: {} });
const isLog = (corrections: unknown): boolean => z.object({ people: z.object({}) }).safeParse(corrections).success;

/** Reads a stored draft back; what it no longer understands is dropped, the line last of all. Never throws. */
export const readCaptureDraft = (text: string): CaptureDraft => {
  const parsed = stored.safeParse(jsonOf(text));
  if (!parsed.success) return emptyCapture;
  const { line, corrections } = parsed.data;
  // A log that was kept when lines told of interviews alone.
  if (isLog(corrections)) return { line, corrections: { ...nothingCorrected, interview: readCorrections(corrections) } };
  const { kind, interview, fields, facts, answers } = correctionsSchema.parse(corrections);
  return {
    line,
    corrections: { kind, interview: readCorrections(interview), fields: fieldsOf(fields), facts: known(saidFactSchema, facts), answers },
  };
};

/** Those of the values that are still understood; one that was emptied on purpose stays so. */
const known = <Value>(schema: z.ZodType<Value>, values: Readonly<Record<string, unknown>>): Readonly<Record<string, Value | null>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const parsed = schema.nullable().safeParse(value);
      return parsed.success ? [[key, parsed.data] as const] : [];
    }),
  );

const fieldsOf = (fields: Readonly<Record<string, unknown>>): CaptureFields =>
  Object.assign(
    {},
    ...Object.entries(fieldSchemas).map(([name, schema]) =>
      Object.hasOwn(fields, name) ? known<unknown>(schema, { [name]: fields[name] }) : {},
    ),
  ) as CaptureFields;
