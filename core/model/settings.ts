import * as z from 'zod';
import { instantSchema, localDaySchema, localTimeSchema, weekdaySchema, zoneSchema } from '../time/types.ts';
import { termsSchema } from './brief.ts';
import { debriefMinutesSchema } from './debrief.ts';
import { stageSchema } from './event.ts';
import { customStageIdSchema } from './ids.ts';
import { comparisonSchema } from './offer.ts';
import { paceSchema } from './opportunity.ts';
import { lineSchema, nameSchema } from './text.ts';

/** One switch per place where the sources disagree; true is the default of the product. */
export const ruleSwitchesSchema = z.strictObject({
  /** On: thanks go through the recruiter unless they agreed (a short career guide over a recruitment agency). */
  thankThroughRecruiter: z.boolean(),
  /** On: at most one answer may be put right in a thank-you (agency and magazine over a former recruiter). */
  allowOneClarification: z.boolean(),
  /** On: search on until a contract is signed (agency); off: until the offer is real (magazine). */
  searchUntilSigned: z.boolean(),
  /** On: the debrief asks for a written account, in a box of time (the Hays guide); off: a short look back, then let go (a former recruiter). */
  writtenAccount: z.boolean(),
});
export type RuleSwitches = z.infer<typeof ruleSwitchesSchema>;

export const selfSchema = z.strictObject({
  /** As letters are signed. */
  name: lineSchema,
  email: lineSchema,
  phone: lineSchema,
});
/** Who the person is, as their letters say it; empty until they say so. */
export type Self = z.infer<typeof selfSchema>;

/** A stage with the person's own name, in the order of the board. */
const customStageSchema = z.strictObject({
  id: customStageIdSchema,
  name: nameSchema,
  /** The stage the playbook takes it for. */
  mapsTo: stageSchema,
});
export type CustomStage = z.infer<typeof customStageSchema>;

export const englishSchema = z.enum(['british', 'american']);
/** The two spellings of English that letters are checked by. */
export type English = z.infer<typeof englishSchema>;

/** A word that is right although no dictionary has it, as the person wrote it. */
export const ownWordSchema = z.string().min(1).max(60).regex(/^\S+$/u);

/** More words than anybody adds by hand; ours. */
export const OWN_WORDS_LIMIT = 2000;

export const settingsSchema = z.strictObject({
  pace: paceSchema,
  /** Reminders due inside wait until the end; null is never quiet. May span midnight. */
  quietHours: z.strictObject({ from: localTimeSchema, to: localTimeSchema }).nullable(),
  /** Whole days without reminders. */
  quietDays: z.array(weekdaySchema),
  /** Days that are not working days. */
  weekend: z.array(weekdaySchema),
  daysOff: z.array(localDaySchema),
  /** Where the person is now. Planning uses this, never the computer's zone. */
  zone: zoneSchema,
  /** On: the zone above is changed when the computer's changes. */
  zoneFollowsComputer: z.boolean(),
  /** When reminders for a day, not an hour, are given. */
  morningTime: localTimeSchema,
  /** On: each morning one notification says what the day holds, where there is anything. */
  morningDigest: z.boolean(),
  /** Ids of the playbook's rules whose steps are shown and never told of. */
  remindersOff: z.array(z.string().max(60)),
  /** Notifications show no name, company or text. */
  hideDetails: z.boolean(),
  /** Nothing is delivered before this instant; null is not paused. */
  remindersPausedUntilAt: instantSchema.nullable(),
  switches: ruleSwitchesSchema,
  /** Ids of the playbook's rules that are switched off for good. */
  rulesOff: z.array(z.string().max(60)),
  customStages: z.array(customStageSchema).max(30),
  /** In a job at present, so that there is one to keep performing in. */
  employed: z.boolean(),
  /** How long a debrief's box of time is, in minutes. */
  debriefMinutes: debriefMinutesSchema,
  /** Notice, availability and pay as the person usually says them. */
  terms: termsSchema,
  self: selfSchema,
  /** By what offers are compared. */
  comparison: comparisonSchema,
  /** How the person's letters are spelled. */
  english: englishSchema,
  /** Words that no dictionary has and that are right all the same; names that are kept as records need none. */
  ownWords: z.array(ownWordSchema).max(OWN_WORDS_LIMIT),
});
/** The person's own choices that planning and reminders depend on. Looks and window places are preferences, not settings. */
export type Settings = z.infer<typeof settingsSchema>;
