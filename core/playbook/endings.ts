import type { Stage } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';
import { workingDaysAfter } from '../time/working-days.ts';
import { dayOf, endOfDay } from '../time/zone.ts';
import { CLOSING_WITHIN_WORKING_DAYS } from './figures.ts';
import { nextWorkingMorning } from './interview-hours.ts';
import type { Proposal } from './rule.ts';
import type { Situation } from './situation.ts';

/** An end a process came to. It may have been opened again since, and what was done about it then is not forgotten. */
export interface Ending {
  /** The fact it was noted with first; names what follows from it inside keys. */
  readonly id: EventId;
  readonly at: Instant;
  /** The stage it was first noted as. */
  readonly stage: Stage;
  /** When the stage before it was reached; null where there was none. Word of it may have been given since then. */
  readonly after: Instant | null;
  /** Whether it stands so at present. */
  readonly isPresent: boolean;
}

/** The ends in one of these stages, in order; a stage that follows another one of them belongs to the same end. */
export const endingsOf = ({ events }: Pick<Situation, 'events'>, stages: ReadonlySet<Stage>): readonly Ending[] => {
  const endings: Ending[] = [];
  let before: Instant | null = null;
  let isInside = false;
  for (const event of events) {
    if (event.kind !== 'stage-reached' && event.kind !== 'offer-made') continue;
    const { id, at } = event;
    // An offer made after the end opens the process again, as it does for the stage.
    const stage: Stage = event.kind === 'offer-made' ? 'offer' : event.stage;
    const last = endings.at(-1);
    if (stages.has(stage)) {
      if (!isInside) endings.push({ id, at, stage, after: before, isPresent: true });
    } else if (isInside && last !== undefined) endings[endings.length - 1] = { ...last, isPresent: false };
    isInside = stages.has(stage);
    before = at;
  }
  return endings;
};

/** The days of a letter that an end causes: the working morning after it, within three working days. */
export const closingDates = (
  at: Instant,
  settings: Settings,
): Pick<Proposal, 'move' | 'earliestAt' | 'idealAt' | 'latestAt' | 'precision'> => ({
  move: 'yours',
  earliestAt: at,
  idealAt: nextWorkingMorning(at, settings),
  latestAt: endOfDay(workingDaysAfter(dayOf(at, settings.zone), CLOSING_WITHIN_WORKING_DAYS, settings), settings.zone),
  precision: 'day',
});
