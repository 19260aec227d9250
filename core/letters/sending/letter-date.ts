import type { Settings } from '../../model/settings.ts';
import { msOf } from '../../time/instant.ts';
import type { Instant, Zone } from '../../time/types.ts';

const LOCALES = { british: 'en-GB', american: 'en-US' } as const;

/** The date at the head of a letter on paper, as the person's English writes it, where the person is. */
export const letterDate = (at: Instant, zone: Zone, english: Settings['english']): string =>
  new Intl.DateTimeFormat(LOCALES[english], { dateStyle: 'long', timeZone: zone }).format(msOf(at));
