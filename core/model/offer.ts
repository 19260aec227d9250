import * as z from 'zod';
import { instantSchema, localDaySchema } from '../time/types.ts';
import { itemIdSchema, opportunityIdSchema, personIdSchema } from './ids.ts';
import { lineSchema, notesSchema } from './text.ts';

/** More than anybody is paid, in any currency; keeps a slip of the finger out of the sums (ours). */
export const AMOUNT_LIMIT = 1_000_000_000_000;

export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/u)
  .brand<'Currency'>();
/** A currency by its ISO 4217 letters, such as GBP. */
export type Currency = z.infer<typeof currencySchema>;

/** An amount of money in the currency it stands beside. */
const amountSchema = z.number().min(0).max(AMOUNT_LIMIT);
const percentSchema = z.number().min(0).max(100);

export const payPeriodSchema = z.enum(['year', 'month', 'week', 'day', 'hour']);
/** What a rate of pay is for. */
export type PayPeriod = z.infer<typeof payPeriodSchema>;

/** The most a bonus may be of the base, in per cent (ours). */
export const BONUS_PERCENT_LIMIT = 1000;

export const bonusSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), yearly: amountSchema, expected: percentSchema }),
  z.strictObject({ kind: z.literal('percent'), ofBase: z.number().min(0).max(BONUS_PERCENT_LIMIT), expected: percentSchema }),
]);
/** A yearly bonus; `expected` is how much of it the person reckons with, in per cent. */
export type Bonus = z.infer<typeof bonusSchema>;

export const equitySchema = z.strictObject({
  /** What all of it is worth today, as the person reckons. */
  value: amountSchema,
  /** Over how many years it vests, evenly. */
  vestingYears: z.number().min(0.25).max(20),
  /** Before this many months nothing is theirs to keep. */
  cliffMonths: z.int().min(0).max(120),
  notes: lineSchema,
});
/** A share in the company, with the time it takes to become the person's own. */
export type Equity = z.infer<typeof equitySchema>;

export const noticePeriodSchema = z.strictObject({ count: z.int().min(0).max(365), unit: z.enum(['day', 'week', 'month']) });
/** How long before the last day notice is given. */
export type NoticePeriod = z.infer<typeof noticePeriodSchema>;

/** More than any employer names one by one (ours). */
export const BENEFITS_LIMIT = 50;

export const jobTermsSchema = z.strictObject({
  currency: currencySchema,
  /** The rate as it was named; null while it was not. */
  base: z.strictObject({ amount: amountSchema, per: payPeriodSchema }).nullable(),
  bonus: bonusSchema.nullable(),
  equity: equitySchema.nullable(),
  /** Paid once for starting; never part of a yearly total. */
  signOn: amountSchema.nullable(),
  /** What the employer pays into a pension, in per cent of the base. */
  pensionPercent: percentSchema.nullable(),
  /** What else comes with it, each with what it is worth a year where the person says so. */
  benefits: z.array(z.strictObject({ id: itemIdSchema, name: lineSchema, yearly: amountSchema.nullable() })).max(BENEFITS_LIMIT),
  /** Days off a year; whether public holidays are among them. */
  daysOff: z.number().min(0).max(366).nullable(),
  daysOffIncludePublic: z.boolean(),
  notice: noticePeriodSchema.nullable(),
  startOn: localDaySchema.nullable(),
  /** Where the work is. */
  place: lineSchema,
  /** Days a week that are worked there; 0 is all from home. */
  daysOnSite: z.number().min(0).max(7).nullable(),
  /** One way, door to door. */
  commuteMinutes: z.int().min(0).max(600).nullable(),
  /** What getting there costs a month, taken off the yearly total. */
  commuteMonthly: amountSchema.nullable(),
  /** A week. */
  hours: z.number().min(0).max(168).nullable(),
  probationMonths: z.number().min(0).max(60).nullable(),
  /** What the offer depends on, such as references or a check. */
  conditions: notesSchema,
  /** What the person reckons is taken off pay and bonus, in per cent; null leaves tax out altogether. */
  taxPercent: percentSchema.nullable(),
});
/** What a job pays and asks for. Null and empty where nobody said. */
export type JobTerms = z.infer<typeof jobTermsSchema>;

export const limitsSchema = z.strictObject({
  /** What to ask for. */
  target: amountSchema.nullable(),
  /** What the person would still be glad to settle at. */
  reserve: amountSchema.nullable(),
  /** Below this the answer is no. */
  walkAway: amountSchema.nullable(),
});
/** How far the person goes, as yearly base in the currency of the offer. Nobody else's business. */
export type Limits = z.infer<typeof limitsSchema>;

export const offerSchema = z.strictObject({
  /** An opportunity has one offer at a time; it is stored under the opportunity's id. Its deadline is a fact of the history. */
  id: opportunityIdSchema,
  terms: jobTermsSchema,
  isInWriting: z.boolean(),
  /** The one person terms are agreed with (a former recruiter); null while that is nobody. They may be gone since. */
  negotiatorId: personIdSchema.nullable(),
  limits: limitsSchema,
  /** The person lets the caller card show them. */
  limitsOnCallerCard: z.boolean(),
  /** Warnings about the negotiation that the person has looked at and left, by the key of the warning. */
  ignored: z.array(z.string().min(1).max(200)).max(200),
  changedAt: instantSchema,
});
/** What one employer offers, and how the person means to agree on it. */
export type OfferRecord = z.infer<typeof offerSchema>;

export const criterionSchema = z.enum(['pay', 'time-off', 'commute', 'home', 'hours', 'job', 'company', 'manager', 'gut']);
/**
 * What offers are weighed by. The first five are read from the terms, `home` being days worked from home; the last four
 * are the answers to the four questions (the Hays interview guide).
 */
export type Criterion = z.infer<typeof criterionSchema>;

/** How much the weightiest criterion may count beside one that counts once; ours. */
export const WEIGHT_LIMIT = 10;
const weightSchema = z.int().min(0).max(WEIGHT_LIMIT);

export const weightsSchema = z.strictObject({
  pay: weightSchema,
  'time-off': weightSchema,
  commute: weightSchema,
  home: weightSchema,
  hours: weightSchema,
  job: weightSchema,
  company: weightSchema,
  manager: weightSchema,
  gut: weightSchema,
});
/** How much each criterion counts for the person; all zero until they say so. */
export type Weights = z.infer<typeof weightsSchema>;

/** More than one unit of any currency is worth in another; keeps a slip of the finger out (ours). */
export const RATE_LIMIT = 1_000_000;

export const exchangeRateSchema = z.strictObject({
  currency: currencySchema,
  /** What one unit of it is worth in the currency of the comparison. */
  rate: z.number().positive().max(RATE_LIMIT),
  /** The day the person looked it up. */
  on: localDaySchema,
});
/** An exchange rate of the person's own: nothing is looked up. */
export type ExchangeRate = z.infer<typeof exchangeRateSchema>;

export const presentJobSchema = z.strictObject({ company: lineSchema, role: lineSchema, terms: jobTermsSchema });
/** Where the person works now, to compare with, and for its notice. */
export type PresentJob = z.infer<typeof presentJobSchema>;

export const comparisonSchema = z.strictObject({
  /** Totals are in this currency; null follows the first offer. */
  currency: currencySchema.nullable(),
  rates: z.array(exchangeRateSchema).max(30),
  weights: weightsSchema,
  /** Null while nothing is known of it, or where there is none. */
  presentJob: presentJobSchema.nullable(),
});
/** By what the person compares offers. */
export type Comparison = z.infer<typeof comparisonSchema>;
