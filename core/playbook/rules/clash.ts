import { message } from '../../messages/message.ts';
import type { ActionKey } from '../../model/ids.ts';
import type { Interview } from '../../model/interview.ts';
import type { Settings } from '../../model/settings.ts';
import type { Instant } from '../../time/types.ts';
import { previousWorkingDay } from '../../time/working-days.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import type { AcrossProposal, AcrossRule, Together } from '../across/across-rule.ts';
import type { Bearing } from '../across/bearing.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES } from '../figures.ts';
import { named, within } from '../words.ts';

/** A planned round and when its time was agreed. */
interface Planned {
  readonly bearing: Bearing;
  readonly interview: Interview;
  readonly agreedAt: Instant;
}

const byStart = (a: Planned, b: Planned): number => {
  if (a.interview.startAt !== b.interview.startAt) return a.interview.startAt < b.interview.startAt ? -1 : 1;
  return a.interview.id < b.interview.id ? -1 : 1;
};

const plannedIn = ({ cases }: Together): readonly Planned[] =>
  cases
    .flatMap((bearing) =>
      bearing.isClosed
        ? []
        : bearing.planned.map((interview) => ({
            bearing,
            interview,
            agreedAt: bearing.movedAt.get(interview.id) ?? interview.loggedAt,
          })),
    )
    .sort(byStart);

/** Every two that take place at the same time, the one that starts first in front. */
const overlaps = (planned: readonly Planned[]): readonly (readonly [Planned, Planned])[] =>
  planned.flatMap((first, place) => {
    const pairs: (readonly [Planned, Planned])[] = [];
    for (const second of planned.slice(place + 1)) {
      if (second.interview.startAt >= first.interview.endAt) break;
      pairs.push([first, second]);
    }
    return pairs;
  });

const datesOf = (
  { interview }: Planned,
  agreedAt: Instant,
  settings: Settings,
): Pick<AcrossProposal, 'earliestAt' | 'idealAt' | 'latestAt'> => {
  const { startAt } = interview;
  const atOnce = agreedAt < startAt ? agreedAt : startAt;
  const dayBefore = endOfDay(previousWorkingDay(dayOf(startAt, settings.zone), settings), settings.zone);
  return { earliestAt: atOnce, idealAt: atOnce, latestAt: dayBefore > atOnce ? dayBefore : startAt };
};

const titleOf = ({ opportunity }: Bearing, interview: Interview | undefined) =>
  interview === undefined
    ? message('playbook.clash.title-any', { company: opportunity.company })
    : message('playbook.clash.title', { company: opportunity.company, round: interview.round });

const move = ([first, second]: readonly [Planned, Planned], { settings, passed }: Together): AcrossProposal => {
  // Whoever asked last is asked for another time: the others have had the promise for longer.
  const [stays, moves] = first.agreedAt > second.agreedAt ? [second, first] : [first, second];
  const { bearing, interview, agreedAt } = moves;
  const other = stays.bearing.opportunity.company;
  return {
    opportunityId: bearing.opportunity.id,
    // The round that moves comes first: what is said of the step belongs to its opportunity.
    key: keyOf('clash', interview.id, stays.interview.id),
    interviewId: interview.id,
    personId: bearing.recruiter?.personId ?? null,
    title: titleOf(bearing, interview),
    detail:
      bearing.recruiter === null
        ? message('playbook.clash.detail', { other })
        : message('playbook.clash.detail-recruiter', { other, ...named(bearing.recruiter.name) }),
    move: 'yours',
    ...datesOf(first, agreedAt, settings),
    precision: 'time',
    minutes: MINUTES.anotherTime,
    mend: message('playbook.clash.mend'),
    facts: [first, second].map((planned) =>
      message('playbook.fact.interview-starts', {
        company: planned.bearing.opportunity.company,
        round: planned.interview.round,
        start: within(planned.interview.startAt),
      }),
    ),
    changes: message('playbook.changes.clash'),
    wanted: !passed(first.interview.startAt),
  };
};

/** A round that overlaps with several is moved once: what it still overlaps with then, comes next. */
const proposeEach = (together: Together): readonly AcrossProposal[] => {
  const proposals = overlaps(plannedIn(together)).map((pair) => move(pair, together));
  return proposals.filter(({ interviewId }, place) => proposals.findIndex((other) => other.interviewId === interviewId) === place);
};

const roundIn = ({ held, planned }: Bearing, key: ActionKey): Interview | undefined =>
  [...held, ...planned].find(({ id }) => key.includes(id));

/** Two interviews at the same time: move one, cancel none. */
export const clash: AcrossRule = {
  id: 'clash',
  kind: 'interview',
  trigger: 'several-opportunities',
  advice: [29, 33],
  condition: message('playbook.clash.condition'),
  rule: message('playbook.clash.rule'),
  timing: message('playbook.clash.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  propose: proposeEach,
  titleOf: (bearing, key) => titleOf(bearing, roundIn(bearing, key)),
};
