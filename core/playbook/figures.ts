import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/instant.ts';
import type { LocalTime } from '../time/types.ts';

/*
 * Every figure of the playbook, with where it comes from. "Ours" marks what the articles leave open.
 */

/** Thanks are due within 24 elapsed hours of the end (a recruitment agency, a career magazine). Nothing moves them. */
export const THANKS_WITHIN_MS = DAY_MS;

/** Thanks are best once the talk has settled and is still fresh (ours). */
export const THANKS_IDEAL_AFTER_MS = 2 * HOUR_MS;

/** Later than this a thank-you reads as an afterthought and is no longer proposed (ours). */
export const THANKS_DROPPED_AFTER_MS = 7 * DAY_MS;

/** From this hour on nobody is called: an interview that ends later is an evening interview (ours). */
export const EVENING_FROM = '18:00' as LocalTime;

/** Before this hour it is still the night of the evening before (ours). */
export const EVENING_UNTIL = '06:00' as LocalTime;

/** A recruiter call the same day keeps at least this long (ours, for an interview that ends shortly before the evening). */
export const CALL_AT_LEAST_MS = HOUR_MS;

/** A call of the next working morning is made before noon (ours). */
export const MORNING_CALL_WITHIN_MS = 3 * HOUR_MS;

/** After this the recruiter has long had the employer's view, and a first impression helps nobody (ours). */
export const CALL_DROPPED_AFTER_MS = 7 * DAY_MS;

/** The debrief waits for the quiet of the evening (ours); the same day is the articles' "while it is fresh". */
export const DEBRIEF_FROM = '19:00' as LocalTime;

/** After a late interview the debrief still has this long, although the day is over (ours). */
export const DEBRIEF_AT_LEAST_MS = 2 * HOUR_MS;

/** After this, memory tells a story of its own (ours). */
export const DEBRIEF_DROPPED_AFTER_MS = 14 * DAY_MS;

/** References hear of an interview the morning after, and by the end of the third day at the latest (ours, for "soon"). */
export const REFERENCES_IDEAL_AFTER_DAYS = 1;
export const REFERENCES_WITHIN_DAYS = 3;

/** Four weeks after the last round a heads-up about it is stale; whoever is asked for references by then says so anew (ours). */
export const REFERENCES_DROPPED_AFTER_MS = 28 * DAY_MS;

/** "About a week" after the last contact (a career magazine). */
export const STANDARD_PACE_DAYS = 7;

/** "A few weeks" after the interview or the last contact (a former recruiter). */
export const RESERVED_PACE_DAYS = 21;

/** A third message that asks and gets no answer is one too many (ours, after a former recruiter). */
export const ASKS_WITHOUT_ANSWER = 2;

/** An employer is answered within 24 elapsed hours, the same day at best (a former recruiter). Nothing moves them. */
export const REPLY_WITHIN_MS = DAY_MS;

/** Reminded again this long before the 24 hours are over (ours). */
export const REPLY_REMIND_BEFORE_END_MS = [3 * HOUR_MS, HOUR_MS] as const;

/** After this an answer, or what they asked for, comes out of nowhere (ours). */
export const ANSWER_DROPPED_AFTER_MS = 14 * DAY_MS;

/** A quarter of an hour late is still on its way; after that nobody comes any more (ours). */
export const REARRANGE_AFTER_START_MS = 15 * MINUTE_MS;

/** New times are offered within this many working days after an interview was called off (ours). */
export const REARRANGE_WITHIN_WORKING_DAYS = 3;

/** After this a talk that fell through is no longer made up for by a message about it (ours). */
export const REARRANGE_DROPPED_AFTER_MS = 14 * DAY_MS;

/** The form of an interview is asked for this many working days before it at the latest, so that it can be prepared for (ours). */
export const ASK_FORMAT_WORKING_DAYS_BEFORE = 2;

/** What to ask in an interview is in sight this long before it at the latest (ours). */
export const ASK_BEFORE_START_MS = HOUR_MS;

/** Preparing longer before than this is forgotten by the day itself (ours). */
export const PREPARE_WITHIN_DAYS = 5;

/** A preparation begins with the gaps of the newest rounds, this many over all opportunities, and names this many of them (ours). */
export const GAPS_LOOKED_BACK_ROUNDS = 30;
export const GAPS_NAMED = 5;

/** A reference is thanked by the end of the third day (ours), and no longer after two weeks. */
export const THANK_REFERENCE_WITHIN_DAYS = 3;
export const THANK_REFERENCE_DROPPED_AFTER_MS = 14 * DAY_MS;

/** A withdrawal that nobody was told of for a week has told itself (ours). */
export const WITHDRAWAL_DROPPED_AFTER_MS = 7 * DAY_MS;

/** Letters that an end causes are written within three working days of it (ours). */
export const CLOSING_WITHIN_WORKING_DAYS = 3;

/** Later than this nobody remembers enough for feedback, and thanks to a recruiter read as an afterthought (ours). */
export const CLOSING_DROPPED_AFTER_MS = 14 * DAY_MS;

/** References hear within a week how it ended (ours). */
export const REFERENCES_TOLD_WITHIN_DAYS = 7;

/** After four weeks they have heard, or asked themselves (ours). */
export const REFERENCES_TOLD_DROPPED_AFTER_MS = 28 * DAY_MS;

/** A contract may take a week after a yes, or after the last word about it (ours, as the standard pace). */
export const CONTRACT_AFTER_DAYS = 7;

/** The last steps no longer ask once the new job has gone on for two weeks (ours). */
export const LAST_STEPS_DROPPED_AFTER_MS = 14 * DAY_MS;

/** Terms are agreed, and a decision begun, two working days before the deadline of an offer (ours). */
export const OFFER_WORKING_DAYS_BEFORE = 2;

/** Without a deadline an offer is decided three working days after it (ours). */
export const DECIDED_AFTER_WORKING_DAYS = 3;

/** The second look at an offer leaves this much time before its deadline, where the deadline comes before the next morning (ours). */
export const SECOND_LOOK_BEFORE_DEADLINE_MS = HOUR_MS;

/** A deadline that has passed for two weeks is no decision any more (ours). */
export const DECISION_DROPPED_AFTER_MS = 14 * DAY_MS;

/** The basics wait until a rough interview has settled, and are proposed for two weeks (ours). */
export const BASICS_AFTER_DAYS = 2;
export const BASICS_FOR_DAYS = 14;

/** What excites is written down the day after, or within two weeks (ours). */
export const EXCITES_AFTER_DAYS = 1;
export const EXCITES_FOR_DAYS = 14;

/** A kind word late in the evening is still to be seen for this long (ours). */
export const KINDNESS_AT_LEAST_MS = 2 * HOUR_MS;

/** No day is longer than this, so nothing older can be a reason for a kind word (ours). */
export const KINDNESS_AT_MOST_MS = 2 * DAY_MS;

/** Planned time of each step, in minutes (ours). */
export const MINUTES = {
  shortDebrief: 10,
  recruiterCall: 10,
  thankYou: 8,
  relayedThanks: 3,
  references: 2,
  checkIn: 4,
  search: 30,
  anotherInterview: 3,
  reply: 5,
  sendRequested: 15,
  informRecruiter: 5,
  askNextSteps: 2,
  askFormat: 3,
  prepare: 45,
  rearrange: 5,
  goneSilent: 1,
  thankReference: 3,
  anotherTime: 5,
  offerWord: 5,
  withdrawal: 5,
  feedbackRequest: 6,
  recruiterThanks: 5,
  lastWordToReference: 3,
  contract: 4,
  lastSteps: 30,
  notice: 20,
  negotiation: 30,
  decision: 45,
  secondLook: 10,
  decisionAfterFirstLook: 10,
  decisionTold: 5,
  basics: 45,
  excites: 3,
} as const;

/** Two weeks without a word, twice the usual pace, and a list calls the employer slow (ours; processes take months, says a former recruiter). */
export const SLOW_AFTER_DAYS = 14;

/** A referee who was asked this often within these days is warned about before being asked again: the third request (ours). */
export const REFEREE_ASKS_AT_MOST = 2;
export const REFEREE_ASKS_WITHIN_MS = 30 * DAY_MS;

/** Two working days before an offer's deadline are left for an answer to a request for time (ours). */
export const OFFER_WORD_BEFORE_DEADLINE_DAYS = 2;

/** An offer is told to a company that named no day from this round on, and of all of them to this many at most (ours). */
export const OFFER_TOLD_FROM_ROUND = 2;
export const OFFER_TOLD_TO_AT_MOST = 2;

/** Those who still wait hear of a signature within two working days (ours, for "at once"). */
export const TELL_OTHERS_WITHIN_DAYS = 2;
