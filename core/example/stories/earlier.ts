import type { Debrief } from '../../model/debrief.ts';
import type { WorkspaceEvent } from '../../model/event.ts';
import type { Interview } from '../../model/interview.ts';
import type { Instant } from '../../time/types.ts';
import { dayOf } from '../../time/zone.ts';
import { debriefOf } from '../debriefs.ts';
import type { Moments } from '../moments.ts';
import { opportunityOf, type Story, tellerOf } from '../story.ts';

/** A talk with them: its round, how many working days ago and until when, and what was written after it. */
interface Talk extends Pick<Interview, 'round' | 'feeling' | 'goodAnswer'> {
  readonly ago: number;
  readonly until: string;
  /** The day on which they meant to decide, as they said in the talk; working days ago. */
  readonly named?: number;
  readonly signs?: Debrief['signs'];
  readonly well?: string;
}

/** An application of some months ago and how it ended. Days are working days before today. */
interface Earlier {
  /** Lower-case letters, for its ids. */
  readonly name: string;
  readonly company: string;
  readonly role: string;
  readonly source: string;
  readonly applied: number;
  readonly talks?: readonly Talk[];
  readonly ended: number;
  /** `silent`: no word ever came. */
  readonly how: 'silent' | 'rejected';
}

const BOARD = 'Job board';
const WEBSITE = 'Their website';

/** Half of what was sent in the first weeks of the search came to nothing before anybody called; three led to talks. */
const TOLD: readonly Earlier[] = [
  { name: 'ashgrove', company: 'Ashgrove Retail', role: 'Data Analyst', source: BOARD, applied: 62, ended: 40, how: 'silent' },
  { name: 'bellweather', company: 'Bellweather Mutual', role: 'Reporting Analyst', source: BOARD, applied: 61, ended: 40, how: 'silent' },
  { name: 'corrie', company: 'Corrie Savings', role: 'BI Developer', source: BOARD, applied: 60, ended: 53, how: 'rejected' },
  { name: 'dunmore', company: 'Dunmore Parcels', role: 'Operations Analyst', source: BOARD, applied: 58, ended: 38, how: 'silent' },
  { name: 'eastmere', company: 'Eastmere Homes', role: 'Data Analyst', source: WEBSITE, applied: 57, ended: 37, how: 'silent' },
  {
    name: 'foxley',
    company: 'Foxley Foods',
    role: 'Supply Analyst',
    source: BOARD,
    applied: 56,
    talks: [{ round: 0, ago: 50, until: '10:20', named: 48, feeling: 'mixed', goodAnswer: '' }],
    ended: 46,
    how: 'rejected',
  },
  { name: 'garnet', company: 'Garnet Tiles', role: 'Data Analyst', source: BOARD, applied: 55, ended: 37, how: 'silent' },
  {
    name: 'hollin',
    company: 'Hollin Parks',
    role: 'Insight Analyst',
    source: WEBSITE,
    applied: 54,
    talks: [
      { round: 0, ago: 48, until: '15:30', named: 46, feeling: 'fine', goodAnswer: 'Footfall without cameras' },
      {
        round: 1,
        ago: 43,
        until: '12:00',
        named: 41,
        feeling: 'mixed',
        goodAnswer: '',
        signs: ['closing-questions'],
        well: 'I asked what the parks are for.',
      },
    ],
    ended: 38,
    how: 'rejected',
  },
  { name: 'islay', company: 'Islay Ferries', role: 'Timetable Analyst', source: WEBSITE, applied: 52, ended: 45, how: 'rejected' },
  { name: 'jessop', company: 'Jessop & Daughters', role: 'Reporting Analyst', source: BOARD, applied: 51, ended: 37, how: 'silent' },
  { name: 'kilnsea', company: 'Kilnsea Energy', role: 'Data Analyst', source: BOARD, applied: 50, ended: 44, how: 'rejected' },
  {
    name: 'lorne',
    company: 'Lorne Hospital Trust',
    role: 'Performance Analyst',
    source: 'A friend',
    applied: 49,
    talks: [
      { round: 0, ago: 45, until: '09:30', named: 43, feeling: 'good', goodAnswer: 'Beds counted once' },
      {
        round: 1,
        ago: 41,
        until: '14:45',
        named: 40,
        feeling: 'good',
        goodAnswer: 'Beds counted once',
        signs: ['conversation', 'engaged'],
        well: 'They argued with each other about my chart.',
      },
      {
        round: 2,
        ago: 37,
        until: '16:00',
        named: 36,
        feeling: 'mixed',
        goodAnswer: '',
        signs: ['conversation', 'closing-questions'],
        well: 'Calm, to the end.',
      },
    ],
    ended: 35,
    how: 'rejected',
  },
  { name: 'marwood', company: 'Marwood College', role: 'Data Officer', source: WEBSITE, applied: 48, ended: 36, how: 'silent' },
  { name: 'netherby', company: 'Netherby Tools', role: 'BI Developer', source: BOARD, applied: 46, ended: 36, how: 'silent' },
  { name: 'orton', company: 'Orton Rail', role: 'Operations Analyst', source: WEBSITE, applied: 45, ended: 39, how: 'rejected' },
  { name: 'penhale', company: 'Penhale Surf', role: 'Data Analyst', source: BOARD, applied: 44, ended: 36, how: 'silent' },
];

const MINUTES = 45;

const storyOf = ({ name, company, role, source, applied, talks = [], ended, how }: Earlier, moments: Moments): Story => {
  const teller = tellerOf(name, moments);
  const { ago, after, zone } = moments;
  const [appliedAt, endedAt] = [ago(applied, '19:20'), ago(ended, '11:30')];
  const held = talks.map(({ ago: daysAgo, until, named, signs = [], well = '', ...talk }) => {
    const format = talk.round === 0 ? ('phone' as const) : ('video' as const);
    const interview = teller.interview({ ...talk, endAt: ago(daysAgo, until), minutes: MINUTES, format, with: [] });
    const on = named === undefined ? null : dayOf(ago(named, until), zone);
    return {
      interview,
      said:
        on === null
          ? []
          : [teller.event('decision-date-stated', { at: interview.endAt, by: 'employer', on, zone, interviewId: interview.id })],
      debrief: talk.round === 0 ? null : debriefOf(interview, moments, { begun: 200, spent: 12, closed: true, well, signs }),
    };
  });
  const heard = (at: Instant, about: 'invitation' | 'rejection'): WorkspaceEvent =>
    teller.event('contact', { at, direction: 'in', personId: null, party: 'employer', medium: 'mail', about });
  const invited = held.flatMap(({ interview: { round, startAt } }) => {
    if (round === 0) return [teller.stage('screening', startAt)];
    const invitedAt = after(startAt, -2 * 24 * 60);
    return [teller.stage('interviewing', invitedAt), heard(invitedAt, 'invitation')];
  });
  const ending = teller.stage(how, endedAt);
  return {
    opportunity: opportunityOf(teller, moments, { company, role, source, createdAt: appliedAt }),
    interviews: held.map(({ interview }) => interview),
    events: [
      teller.stage('applied', appliedAt),
      ...invited,
      ...held.flatMap(({ said }) => said),
      ...(how === 'rejected' ? [heard(endedAt, 'rejection')] : []),
      ending,
    ],
    debriefs: held.flatMap(({ debrief }) => (debrief === null ? [] : [debrief])),
    marks: [],
  };
};

/** What came before the stories of these weeks: sixteen applications that have ended. */
export const earlier = (moments: Moments): readonly Story[] => TOLD.map((told) => storyOf(told, moments));
