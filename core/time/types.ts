import * as z from 'zod';

export const instantSchema = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
/** A point in time as UTC text with milliseconds, `2026-11-12T14:30:00.000Z`, so that text order is time order. Fields that hold one end in `At`. */
export type Instant = z.infer<typeof instantSchema>;

export const localDaySchema = z.iso.date().brand<'LocalDay'>();
/** A calendar day without a zone, `2026-11-12`. Names of fields that hold one end in `On`. */
export type LocalDay = z.infer<typeof localDaySchema>;

export const localTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'LocalTime'>();
/** A wall-clock time, `09:00`. */
export type LocalTime = z.infer<typeof localTimeSchema>;

/** Asking Intl costs fifty times more than parsing the rest of a record, and a workspace names few zones often. */
const knownZones = new Set<string>();

const isZone = (zone: string): boolean => {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    knownZones.add(zone);
    return true;
  } catch {
    return false;
  }
};
export const zoneSchema = z.string().refine(isZone, 'not an IANA time zone').brand<'Zone'>();
/** An IANA time zone, `Europe/London`. */
export type Zone = z.infer<typeof zoneSchema>;

export const weekdaySchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]);
/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = z.infer<typeof weekdaySchema>;
