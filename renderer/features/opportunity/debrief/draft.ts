import { emptyDebrief } from '../../../../core/debrief/empty-debrief.ts';
import type { Debrief } from '../../../../core/model/debrief.ts';
import type { Interview, Taps } from '../../../../core/model/interview.ts';
import type { Settings } from '../../../../core/model/settings.ts';
import type { Instant } from '../../../../core/time/types.ts';

/** A debrief as it is being written, with the three taps, which are the interview's own. */
export interface Draft {
  readonly debrief: Debrief;
  readonly taps: Taps;
}

/** Where writing begins: with what is kept, else with nothing. */
export const draftOf = (
  { id, feeling, goodAnswer, gap }: Interview,
  kept: Debrief | undefined,
  settings: Pick<Settings, 'debriefMinutes'>,
  now: Instant,
): Draft => ({ debrief: kept ?? emptyDebrief(id, settings, now), taps: { feeling, goodAnswer, gap } });

const said = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '');

/** The draft as it is kept: without lines that say nothing, and with what was spent of its time, in milliseconds. */
export const keptForm = ({ debrief, taps }: Draft, spentMs: number): { debrief: Debrief; taps: Taps } => ({
  debrief: { ...debrief, keep: said(debrief.keep), topics: said(debrief.topics), spentMs: Math.round(spentMs) },
  taps,
});
