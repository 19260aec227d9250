import * as z from 'zod';
import { practisedAnswerSchema, storySchema } from './answer.ts';
import { briefSchema, gapPlanSchema } from './brief.ts';
import { callSheetSchema } from './call-sheet.ts';
import { debriefSchema } from './debrief.ts';
import { decisionSchema } from './decision.ts';
import { deliverySchema } from './delivery.ts';
import { ownDocumentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { interviewSchema } from './interview.ts';
import { letterSchema, ownTemplateSchema } from './letter.ts';
import { markSchema, ticksSchema } from './mark.ts';
import { offerSchema } from './offer.ts';
import { opportunitySchema } from './opportunity.ts';
import { personSchema } from './person.ts';
import { settingsSchema } from './settings.ts';

/** Raised with every change of shape, together with an upgrade step and a frozen fixture. */
export const SCHEMA_VERSION = 6;

/** Which form a draft belongs to: `log` is the interview that is being logged, `capture` the line of quick capture, `call` what a caller says. */
export const draftIdSchema = z.enum(['log', 'capture', 'call', 'negotiation']);

export const draftSchema = z.strictObject({
  id: draftIdSchema,
  /** The form's own state as JSON text; the form reads it back and drops what it no longer understands. */
  content: z.string().max(200_000),
});
/** What was typed and not yet saved. Closing the window must not lose it. */
export type Draft = z.infer<typeof draftSchema>;
export type DraftId = Draft['id'];

/** The schema of every collection; each record is stored under its own `id` or `key`. */
export const collectionSchemas = {
  opportunities: opportunitySchema,
  interviews: interviewSchema,
  people: personSchema,
  events: eventSchema,
  marks: markSchema,
  ticks: ticksSchema,
  deliveries: deliverySchema,
  drafts: draftSchema,
  debriefs: debriefSchema,
  briefs: briefSchema,
  gapPlans: gapPlanSchema,
  answers: practisedAnswerSchema,
  stories: storySchema,
  documents: ownDocumentSchema,
  letters: letterSchema,
  templates: ownTemplateSchema,
  callSheets: callSheetSchema,
  offers: offerSchema,
  decisions: decisionSchema,
} as const;
export type CollectionName = keyof typeof collectionSchemas;
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collectionSchemas)[Name]>;

/** Everything the person has entrusted to Afterview. Values are immutable: a change makes new records and shares the rest. */
export type Workspace = {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** Counts the changes; the window notices a gap by it. */
  readonly rev: number;
  readonly settings: z.infer<typeof settingsSchema>;
} & { readonly [Name in CollectionName]: Readonly<Record<string, RecordOf<Name>>> };

export const workspaceSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  rev: z.int().min(0),
  settings: settingsSchema,
  opportunities: z.record(z.string(), opportunitySchema),
  interviews: z.record(z.string(), interviewSchema),
  people: z.record(z.string(), personSchema),
  events: z.record(z.string(), eventSchema),
  marks: z.record(z.string(), markSchema),
  ticks: z.record(z.string(), ticksSchema),
  deliveries: z.record(z.string(), deliverySchema),
  drafts: z.record(z.string(), draftSchema),
  debriefs: z.record(z.string(), debriefSchema),
  briefs: z.record(z.string(), briefSchema),
  gapPlans: z.record(z.string(), gapPlanSchema),
  answers: z.record(z.string(), practisedAnswerSchema),
  stories: z.record(z.string(), storySchema),
  documents: z.record(z.string(), ownDocumentSchema),
  letters: z.record(z.string(), letterSchema),
  templates: z.record(z.string(), ownTemplateSchema),
  callSheets: z.record(z.string(), callSheetSchema),
  offers: z.record(z.string(), offerSchema),
  decisions: z.record(z.string(), decisionSchema),
});

export const operationSchema = z.union([
  z.tuple([
    z.enum([
      'opportunities',
      'interviews',
      'people',
      'events',
      'marks',
      'ticks',
      'deliveries',
      'drafts',
      'debriefs',
      'briefs',
      'gapPlans',
      'answers',
      'stories',
      'documents',
      'letters',
      'templates',
      'callSheets',
      'offers',
      'decisions',
    ]),
    z.string().min(1),
    z.unknown(),
  ]),
  z.tuple([z.literal('settings'), z.literal(''), z.unknown()]),
]);
/** One record set (or removed, with null) in one collection; the unit of the journal and of what the window is sent. */
export type Operation = z.infer<typeof operationSchema>;
