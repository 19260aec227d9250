import type { Letter } from '../../../model/letter.ts';
import type { Workspace } from '../../../model/workspace.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  on,
  someSettings,
} from '../../../testing/builders.ts';
import { aDebrief } from '../../../testing/learning-builders.ts';
import { aLetter } from '../../../testing/letter-builders.ts';
import { checkLetter } from '../../check-letter.ts';

const northgate = anOpportunityId('northgate');
const halden = anOpportunityId('halden');
const tom = aPersonId('tom');

/**
 * What the letters of the corpus are written in: Northgate Energy is written to directly and decides on 20 November,
 * Halden Freight is run by Tom Lindqvist of Brightwater; Apple, Next and Shell are on the list as well.
 */
export const world: Workspace = aWorkspace({
  settings: someSettings({ self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '' } }),
  opportunities: [
    anOpportunity({ business: 'It balances wind and solar power for the grid.' }),
    anOpportunity({
      id: halden,
      company: 'Halden Freight',
      role: 'Reporting Analyst',
      business: 'It ships frozen food by rail.',
      route: { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' },
    }),
    anOpportunity({ id: anOpportunityId('apple'), company: 'Apple', role: 'Data Engineer' }),
    anOpportunity({ id: anOpportunityId('next'), company: 'Next', role: 'Pricing Manager' }),
    anOpportunity({ id: anOpportunityId('shell'), company: 'Shell', role: 'Insight Lead' }),
  ],
  people: [
    aPerson(),
    aPerson({ id: aPersonId('marcus'), name: 'Marcus Oyelaran' }),
    aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' }),
    aPerson({ id: aPersonId('ana'), name: 'Ana Brandt', company: 'Halden Freight' }),
    aPerson({ id: aPersonId('ruth'), name: 'Ruth Adeyemi', roles: ['reference'], company: 'Lakeside Council' }),
  ],
  interviews: [
    anInterview({ interviewerIds: [aPersonId(), aPersonId('marcus')] }),
    anInterview({ id: anInterviewId('halden'), opportunityId: halden, interviewerIds: [aPersonId('ana')] }),
  ],
  debriefs: [
    aDebrief({ topics: ['what counts as one outage', 'the wind forecast', 'handing over at night'] }),
    aDebrief({ id: anInterviewId('halden'), topics: ['delays at the border', 'cold chain reports'] }),
  ],
  events: [
    anEvent('told', { id: anEventId('range'), words: '£45,000 to £48,000', personId: aPersonId(), at: at('2026-11-11 14:10') }),
    anEvent('decision-date-stated', { on: on('2026-11-20'), at: at('2026-11-11 14:20') }),
    anEvent('contact', { id: anEventId('outage'), direction: 'out', about: 'thanks', personId: aPersonId(), at: at('2026-11-12 10:00') }),
    anEvent('offer-made', {
      id: anEventId('appleoffer'),
      opportunityIds: [anOpportunityId('apple')],
      at: at('2026-11-12 12:00'),
      deadline: null,
    }),
  ],
});

/** A letter of the corpus: to Priya Nair about Northgate Energy, on the day such a letter is fine, unless it says otherwise. */
export interface LetterSample {
  readonly name: string;
  readonly letter: Partial<Letter>;
  /** `2026-11-12 09:30` where nothing is given. */
  readonly now?: string;
  /** The rules that should speak; none for a good letter. */
  readonly expected: readonly string[];
}

/** On the morning after the interview. */
const NEXT_MORNING = '2026-11-12 09:30';

/** To the recruiter, about the job at Halden Freight. */
export const toTom: Partial<Letter> = { opportunityId: halden, interviewId: anInterviewId('halden'), personId: tom };
/** To the firm a recruiter runs the process of. */
export const toAna: Partial<Letter> = { opportunityId: halden, interviewId: anInterviewId('halden'), personId: aPersonId('ana') };
/** To a reference, about the job at Northgate Energy. */
export const toRuth: Partial<Letter> = { opportunityId: northgate, personId: aPersonId('ruth') };

/** The text of a letter with this body. */
export const wrapped = (greeting: string, ...paragraphs: readonly string[]): string =>
  [greeting, ...paragraphs, 'Kind regards,\nSam Okafor'].join('\n\n');

/** The sample as a letter. */
export const letterOf = ({ letter }: LetterSample): Letter => aLetter({ subject: 'Data Analyst at Northgate Energy', ...letter });

/** The rules that speak up about a sample, each once. */
export const rulesFor = (sample: LetterSample): readonly string[] => {
  const { findings } = checkLetter({ workspace: world, letter: letterOf(sample), now: at(sample.now ?? NEXT_MORNING), language: [] });
  return [...new Set(findings.map(({ rule }) => rule))];
};
