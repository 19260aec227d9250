import type { Capture } from '../capture.ts';
import { captureOf } from '../capture-of.ts';
import { type CaptureContext, captureContextOf } from '../context.ts';
import { type CaptureCorrections, nothingCorrected } from '../corrections.ts';
import { readCapture } from '../read-capture.ts';
import { type CaptureGiven, nothingGiven } from '../reading.ts';
import type { SaidFact } from '../said-fact.ts';
import type { Workspace } from '../../model/workspace.ts';
import { timeOf, dayOf } from '../../time/zone.ts';
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
  london,
} from '../../testing/builders.ts';

const via = (recruiter: string, agency: string) => ({ kind: 'recruiter', recruiterId: aPersonId(recruiter), agency }) as const;
const opportunity = (
  id: string,
  company: string,
  role: string,
  route: ReturnType<typeof via> | { readonly kind: 'direct' } = { kind: 'direct' },
) => anOpportunity({ id: anOpportunityId(id), company, role, route });
const person = (id: string, name: string, company: string, role: 'interviewer' | 'recruiter' | 'reference' = 'interviewer') =>
  aPerson({ id: aPersonId(id), name, company, roles: [role] });

/**
 * A search in full swing on Thursday 12 November 2026: two jobs through one agency, two jobs at one company, two Toms,
 * names with accents, a company called like a weekday and one like a month, and one process that is over.
 */
const capturedWorkspace: Workspace = aWorkspace({
  opportunities: [
    opportunity('northgate', 'Northgate Energy', 'Data Analyst', via('tom', 'Brightwater')),
    opportunity('fielding', 'Fielding & Rowe', 'Analytics Engineer'),
    opportunity('tidewell', 'Tidewell', 'Data Analyst'),
    opportunity('tidewelllead', 'Tidewell', 'Data Lead'),
    opportunity('kestrel', 'Kestrel Bank', 'Risk Analyst', via('becker', 'Harbour Talent')),
    opportunity('osprey', 'Osprey Rail', 'Planner', via('becker', 'Harbour Talent')),
    opportunity('monday', 'Monday Labs', 'Analyst'),
    opportunity('may', 'May', 'Buyer'),
    opportunity('fjord', 'Fjordkraft AS', 'Analyst'),
    opportunity('elxsi', 'Tata Elxsi', 'Engineer'),
    opportunity('castlemere', 'Castlemere Trust', 'Analyst'),
  ],
  people: [
    person('priya', 'Priya Nair', 'Northgate Energy'),
    person('tom', 'Tom Lindqvist', 'Brightwater', 'recruiter'),
    person('becker', 'Tom Becker', 'Harbour Talent', 'recruiter'),
    person('jurgen', 'Jürgen Müller', 'Fielding & Rowe'),
    person('ann', 'Ann Lee', 'Tidewell'),
    person('soren', 'Søren Ångström', 'Fjordkraft AS'),
    person('lakshmi', 'Lakshmi Venkataraman', 'Tata Elxsi'),
    person('will', 'Will Young', 'May'),
    person('joan', 'Joan Ellery', '', 'reference'),
  ],
  interviews: [
    anInterview(),
    anInterview({ id: anInterviewId('second'), round: 2, startAt: at('2026-11-17 10:00'), endAt: at('2026-11-17 11:00') }),
    anInterview({
      id: anInterviewId('fielding'),
      opportunityId: anOpportunityId('fielding'),
      interviewerIds: [aPersonId('jurgen')],
      startAt: at('2026-11-18 14:00'),
      endAt: at('2026-11-18 15:00'),
    }),
    anInterview({
      id: anInterviewId('monday'),
      opportunityId: anOpportunityId('monday'),
      interviewerIds: [],
      startAt: at('2026-11-12 11:00'),
      endAt: at('2026-11-12 12:00'),
    }),
  ],
  events: [
    anEvent('stage-reached', {
      id: anEventId('castlemere'),
      opportunityIds: [anOpportunityId('castlemere')],
      stage: 'rejected',
      at: at('2026-11-02 09:00'),
    }),
  ],
});

/** Thursday 12 November 2026, 12:38 in London, with that search. */
export const capturedContext: CaptureContext = captureContextOf(capturedWorkspace, at('2026-11-12 12:38'), 'en-GB');

/** What was understood, short enough to stand in a table: `*` is known, `~` inferred. */
export interface Noted {
  kind: string;
  who?: string;
  about?: string;
  facts?: string;
  /** Absent where it is now. */
  at?: string;
  asks?: string;
  orElse?: string;
  notes?: string;
}

const day = (on: string | null, tie: string): string => (on === null ? '' : ` ${tie} ${on.slice(5)}`);
const quoted = (words: string): string => (words === '' ? '' : `: ${words}`);
const plain = (id: string | null): string => (id === null ? '?' : id.slice(4).replace(/0+$/u, ''));

/** One fact in a few words: "in phone request by 11-13: references". */
const factText = (fact: SaidFact): string => {
  switch (fact.kind) {
    case 'contact':
      return `${fact.direction} ${fact.medium} ${fact.about}${day(fact.answerBy, 'by')}${quoted(fact.words)}`;
    case 'stage':
      return fact.stage;
    case 'channel':
      return `channel ${fact.channel} ${fact.by}`;
    case 'direct-note':
      return fact.agreed ? 'direct note fine' : 'no direct note';
    case 'cancelled':
      return `cancelled ${plain(fact.interviewId)} ${fact.by}`;
    case 'missed':
      return `missed ${plain(fact.interviewId)}`;
    case 'moved':
      return `moved ${plain(fact.interviewId)}${day(fact.on, 'to')}${fact.time === null ? '' : ` ${fact.time}`} ${fact.by}`;
    case 'offer':
    case 'deadline':
      return `${fact.kind}${day(fact.on, 'until')}${fact.time === null ? '' : ` ${fact.time}`}`;
    case 'decision':
    case 'advised':
      return `${fact.kind}${day(fact.on, 'on')} ${fact.by}`;
    case 'start':
      return `start${day(fact.on, 'on')}`;
    case 'told':
      return `told ${fact.topic}${quoted(fact.words)}`;
  }
};

const asked = (capture: Capture, states: 'open' | 'else'): string =>
  [
    ...new Set(
      capture.chips.flatMap(({ question, part }): readonly string[] => {
        if (question === null || (question.kind === 'open') !== (states === 'open')) return [];
        const answers = states === 'open' ? question.answers : question.answers.slice(1);
        return [`${part}: ${answers.map(({ id }) => (id.includes('_') ? plain(id) : id)).join(', ')}`];
      }),
    ),
  ].join('; ');

/** Reads and captures the line, and tells what was understood; what is empty is left out, ways that may be another are too. */
export const noted = (
  line: string,
  context: CaptureContext = capturedContext,
  given: CaptureGiven = nothingGiven,
  corrections: CaptureCorrections = nothingCorrected,
): Noted => {
  const capture = captureOf(readCapture(line, context, given), corrections, context);
  const mark = (origin: string): string => (origin === 'inferred' ? '~' : '');
  const all: Record<string, string> = { kind: capture.kind };
  if (capture.kind === 'happened') {
    const { person: who, about, facts, at: when, timeIsKnown, notes } = capture.form;
    all['who'] = who === null ? '' : mark(who.origin) + who.value.name + (who.value.personId === null ? '' : '*');
    all['about'] =
      about === null ? '' : mark(about.origin) + (about.value.newCompany ?? (about.value.opportunityIds.map(plain).join('+') || 'none'));
    all['facts'] = facts.map(({ value }) => factText(value)).join('; ');
    const isNow = when.origin === 'inferred' && timeIsKnown;
    all['at'] = isNow ? '' : `${dayOf(when.value, london).slice(5)} ${timeIsKnown ? '' : '~'}${timeOf(when.value, london)}`;
    all['notes'] = notes;
  } else if (capture.kind === 'interview') {
    const { form } = capture;
    all['who'] = form.people.map(({ name, personId }) => name + (personId === null ? '' : '*')).join(', ');
    all['about'] = form.company === null ? '' : mark(form.company.origin) + form.company.value.name;
    all['at'] = `${form.startOn === null ? '?' : form.startOn.value.slice(5)} ${form.startTime?.value ?? '?'}`;
  } else if (capture.kind === 'note') {
    all['about'] = capture.form.about === null ? '' : capture.form.about.value.opportunityIds.map(plain).join('+');
    all['notes'] = capture.form.notes;
  }
  if (capture.kind !== 'interview') {
    all['asks'] = asked(capture, 'open');
    all['orElse'] = asked(capture, 'else')
      .split('; ')
      .filter((each) => !/: (?:phone|mail), message$/u.test(each))
      .join('; ');
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')) as unknown as Noted;
};
