import * as z from 'zod';
import { createFormatter } from '../messages/format.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { Person } from '../model/person.ts';
import { ruleSwitchesSchema } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Action } from '../playbook/action.ts';
import { ruleIds } from '../playbook/rules.ts';
import { thanksRules } from '../playbook/switched-off.ts';
import type { Instant, Zone } from '../time/types.ts';
import { dayOf, timeOf } from '../time/zone.ts';
import {
  aMark,
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
} from './builders.ts';

const dayAndTime = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u);
const party = z.enum(['employer', 'recruiter']);

const happenedSchema = z.union([
  /** A round: who was met, from when to when, on the clocks of `zone` (that of the scenario unless given). */
  z.strictObject({
    interview: z.string(),
    round: z.int().default(1),
    from: dayAndTime,
    to: dayAndTime,
    zone: z.string().optional(),
    with: z.array(z.string()).default(['Priya Nair']),
    endIsKnown: z.boolean().default(true),
  }),
  z.strictObject({ at: dayAndTime, by: party, decides: z.iso.date(), zone: z.string().optional() }),
  z.strictObject({ at: dayAndTime, by: party, wants: z.enum(['mail', 'phone', 'through-recruiter']) }),
  z.strictObject({ at: dayAndTime, recruiterAgreesToDirectNote: z.boolean() }),
  z.strictObject({ at: dayAndTime, stage: z.enum(['interviewing', 'offer', 'accepted', 'signed', 'rejected', 'withdrawn', 'silent']) }),
  z.strictObject({
    at: dayAndTime,
    contact: z.enum(['in', 'out']),
    party: z.enum(['employer', 'recruiter', 'reference']),
    about: z.enum(['thanks', 'check-in', 'answer', 'feedback', 'question', 'offer', 'other']).default('other'),
    medium: z.enum(['mail', 'phone']).default('mail'),
    person: z.string().optional(),
  }),
  /** The person ticks a step off: the rule, then the interview and the person it is about where the rule needs them. */
  z.strictObject({ at: dayAndTime, marks: z.enum(['done', 'skipped']), step: z.string() }),
]);
type Happened = z.infer<typeof happenedSchema>;

export const scenarioSchema = z.strictObject({
  title: z.string(),
  zone: z.string().default('Europe/London'),
  /** Where the person is, when that is another place than the interview's. */
  personIn: z.string().optional(),
  pace: z.enum(['standard', 'reserved']).default('standard'),
  switchedOff: z.array(ruleSwitchesSchema.keyof()).default([]),
  rulesOff: z.array(z.enum(ruleIds)).default([]),
  daysOff: z.array(z.iso.date()).default([]),
  recruiter: z.string().optional(),
  references: z.array(z.string()).default([]),
  thankYouWanted: z.boolean().default(true),
  opportunityPace: z.enum(['standard', 'reserved']).optional(),
  happened: z.array(happenedSchema),
  now: dayAndTime,
  /** Only these rules are looked at; all of them where nothing is given. */
  rules: z.array(z.enum(ruleIds)).optional(),
  plan: z.array(
    z.strictObject({
      what: z.string(),
      from: dayAndTime,
      best: dayAndTime,
      by: dayAndTime.optional(),
      state: z.string().optional(),
      move: z.enum(['theirs', 'fixed']).optional(),
      decidedBy: z.enum(['employer', 'recruiter', 'person']).optional(),
    }),
  ),
});
/** One story of a job hunt in plain words: what happened, and the plan that has to follow. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type ExpectedStep = Scenario['plan'][number];

const shortName = (name: string): string => (name.split(' ')[0] ?? name).toLowerCase();
const personIdOf = (name: string) => aPersonId(shortName(name));

const keyOf = (step: string): string => {
  const [rule = '', subject, name] = step.split(' ');
  const about =
    subject === undefined ? anOpportunityId() : subject.startsWith('2') ? `${anOpportunityId()}:${subject}` : anInterviewId(subject);
  return [rule, about, ...(name === undefined ? [] : [personIdOf(name)])].join(':');
};

const eventOf = (happened: Happened, index: number, zone: Zone): WorkspaceEvent | null => {
  if (!('at' in happened) || 'marks' in happened) return null;
  const common = { id: anEventId(`event${String(index)}`), at: at(happened.at, zone) };
  if ('decides' in happened)
    return anEvent('decision-date-stated', { ...common, by: happened.by, on: on(happened.decides), zone: (happened.zone ?? zone) as Zone });
  if ('wants' in happened) return anEvent('follow-up-channel-stated', { ...common, by: happened.by, channel: happened.wants });
  if ('stage' in happened) return anEvent('stage-reached', { ...common, stage: happened.stage });
  if ('recruiterAgreesToDirectNote' in happened)
    return anEvent('direct-note-answered', { ...common, agreed: happened.recruiterAgreesToDirectNote });
  const { contact, party, about, medium, person } = happened;
  return anEvent('contact', {
    ...common,
    direction: contact,
    party,
    about,
    medium,
    personId: person === undefined ? null : personIdOf(person),
  });
};

const interviewOf = (happened: Happened, zone: Zone): Interview | null => {
  if (!('interview' in happened)) return null;
  const there = (happened.zone ?? zone) as Zone;
  return anInterview({
    id: anInterviewId(happened.interview),
    round: happened.round,
    startAt: at(happened.from, there),
    endAt: at(happened.to, there),
    zone: there,
    endIsKnown: happened.endIsKnown,
    interviewerIds: happened.with.map(personIdOf),
  });
};

const markOf = (happened: Happened, zone: Zone): Mark | null =>
  'marks' in happened ? aMark(keyOf(happened.step), { kind: happened.marks, at: at(happened.at, zone) }) : null;

const present = <Item>(item: Item | null): item is Item => item !== null;

/** The workspace a scenario tells of. */
export const workspaceOf = (scenario: Scenario): Workspace => {
  const zone = scenario.zone as Zone;
  const met = scenario.happened.flatMap((happened) => ('interview' in happened ? happened.with : []));
  const names = new Set([...met, ...scenario.references, ...(scenario.recruiter === undefined ? [] : [scenario.recruiter])]);
  const { switches } = someSettings();
  return aWorkspace({
    settings: someSettings({
      pace: scenario.pace,
      zone: (scenario.personIn ?? scenario.zone) as Zone,
      daysOff: scenario.daysOff.map(on),
      rulesOff: scenario.rulesOff,
      switches: { ...switches, ...Object.fromEntries(scenario.switchedOff.map((name) => [name, false])) },
    }),
    opportunities: [
      anOpportunity({
        zone,
        route:
          scenario.recruiter === undefined
            ? { kind: 'direct' }
            : { kind: 'recruiter', recruiterId: personIdOf(scenario.recruiter), agency: '' },
        referenceIds: scenario.references.map(personIdOf),
        rulesOff: scenario.thankYouWanted ? [] : [...thanksRules],
        pace: scenario.opportunityPace ?? null,
      }),
    ],
    people: Array.from(names, (name): Person => aPerson({ id: personIdOf(name), name })),
    interviews: scenario.happened.map((happened) => interviewOf(happened, zone)).filter(present),
    events: scenario.happened.map((happened, index) => eventOf(happened, index, zone)).filter(present),
    marks: scenario.happened.map((happened) => markOf(happened, zone)).filter(present),
  });
};

/** An action as a scenario writes it: in words, on the person's clocks, leaving out what is usual. */
export const stepOf = (action: Action, scenario: Scenario): ExpectedStep => {
  const zone = (scenario.personIn ?? scenario.zone) as Zone;
  const clock = (instant: Instant): string => `${dayOf(instant, zone)} ${timeOf(instant, zone)}`;
  const level = action.reason.settled?.level ?? 'default';
  return {
    what: createFormatter({ locale: 'en-GB', zone }).say(action.title, action.idealAt),
    from: clock(action.earliestAt),
    best: clock(action.idealAt),
    ...(action.latestAt === null ? {} : { by: clock(action.latestAt) }),
    ...(action.state.kind === 'open' ? {} : { state: action.state.kind }),
    ...(action.move === 'yours' ? {} : { move: action.move }),
    ...(level === 'default' ? {} : { decidedBy: level }),
  };
};
