import { standingInterviews } from '../playbook/interview-status.ts';
import { offersOf } from '../playbook/offer.ts';
import { remembered } from '../playbook/remembered.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Followed } from './scope.ts';

/** How far a process came, in order. `later` is the third round and whatever came after it. */
export const STATIONS = ['applied', 'screen', 'first', 'second', 'later', 'offer', 'accepted'] as const;
export type Station = (typeof STATIONS)[number];

/** How a process stands that came no further: it goes on, no word ever came, they said no, or the person left it. */
export type Outcome = 'open' | 'silent' | 'rejected' | 'withdrawn';

/** The way of one application, through the stations it really came to. */
export interface Path {
  /** `applied` first; a station that was left out, such as a screening call there was none of, is not among them. */
  readonly stations: readonly Station[];
  /** How it stands after the last of them; null once an offer was accepted, which is the end of the way. */
  readonly outcome: Outcome | null;
}

const LATER_FROM = 3;

const stationOfRound = (round: number): Station =>
  round === 0 ? 'screen' : round === 1 ? 'first' : round < LATER_FROM ? 'second' : 'later';

const isStage = (events: readonly WorkspaceEvent[], stage: 'screening' | 'interviewing'): boolean =>
  events.some((event) => event.kind === 'stage-reached' && event.stage === stage);

/**
 * The way of one application, up to now. A round counts once it is agreed, unless it was called off or nobody came; a
 * stage that was noted counts as its round where no round of that kind was written down at all. Whoever accepted had an
 * offer, noted or not.
 */
export const pathOf: (followed: Followed) => Path = remembered(({ interviews, events, stage }) => {
  const reached = new Set<Station>(['applied']);
  for (const { round } of standingInterviews(interviews, events)) reached.add(stationOfRound(round));
  if (!interviews.some(({ round }) => round === 0) && isStage(events, 'screening')) reached.add('screen');
  if (!interviews.some(({ round }) => round > 0) && isStage(events, 'interviewing')) reached.add('first');
  const isAccepted = stage === 'accepted' || stage === 'signed';
  if (isAccepted) reached.add('accepted');
  if (isAccepted || offersOf(events).length > 0) reached.add('offer');
  const stations = STATIONS.filter((station) => reached.has(station));
  if (isAccepted) return { stations, outcome: null };
  return { stations, outcome: stage === 'silent' || stage === 'rejected' || stage === 'withdrawn' ? stage : 'open' };
});

/** The station a way has come to so far. */
export const lastStationOf = ({ stations }: Path): Station => stations.at(-1) ?? 'applied';
