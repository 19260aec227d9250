import * as z from 'zod';
import { gapKeyOf } from '../gaps/gap-key.ts';
import { createFormatter } from '../messages/format.ts';
import { calledOffBySchema, contactAboutSchema, type Deadline, mediumSchema, stageSchema, type WorkspaceEvent } from '../model/event.ts';
import type { GapPlan } from '../model/brief.ts';
import { type Decision, decisionPointSchema, leanSchema } from '../model/decision.ts';
import { answerMarkSchema, type Debrief, debriefSignSchema, ownQuestionSchema } from '../model/debrief.ts';
import { feelingSchema, type Interview, interviewFormatSchema } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import { noticePeriodSchema, type PresentJob } from '../model/offer.ts';
import type { Route } from '../model/opportunity.ts';
import { type Consent, consentSchema, type Person } from '../model/person.ts';
import { ruleSwitchesSchema, type Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Action, GuidePoint } from '../playbook/action.ts';
import { ruleIds } from '../playbook/rules.ts';
import { thanksRules } from '../playbook/switched-off.ts';
import { remindersFor } from '../reminders/plan-reminders.ts';
import { MINUTE_MS } from '../time/instant.ts';
import type { Instant, LocalTime, Zone } from '../time/types.ts';
import { dayOf, timeOf } from '../time/zone.ts';
import {
  aDecision,
  aMark,
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  on,
  someSettings,
  someTerms,
} from './builders.ts';
import { aDebrief, anAskedQuestion, anItemId, anOwnQuestion } from './learning-builders.ts';

const dayAndTime = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u);
const timeOfDay = z.string().regex(/^\d\d:\d\d$/u);
const party = z.enum(['employer', 'recruiter']);

/** A day, or a day and an hour, on the clocks of the scenario. */
const deadlineInWords = z.union([z.iso.date(), dayAndTime]);

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
    /** When it was agreed, which is when it was written down; at its end unless given. */
    agreed: dayAndTime.optional(),
    format: interviewFormatSchema.default('on-site'),
    /** What was missing, as the debrief noted it. */
    gap: z.string().default(''),
    feeling: feelingSchema.nullable().default(null),
  }),
  /** The interview was given another time: `from` and `to` are the new ones, on the clocks of its own zone. */
  z.strictObject({ at: dayAndTime, by: calledOffBySchema, moves: z.string(), from: dayAndTime, to: dayAndTime }),
  z.strictObject({ at: dayAndTime, by: calledOffBySchema, cancels: z.string() }),
  /** Nobody came, or the confirmed call never came. */
  z.strictObject({ at: dayAndTime, missed: z.string() }),
  /** An offer, and until when it stands: the end of that day unless an hour is given. */
  z.strictObject({ at: dayAndTime, offer: deadlineInWords.nullable() }),
  z.strictObject({ at: dayAndTime, offerMovedTo: deadlineInWords.nullable() }),
  z.strictObject({ at: dayAndTime, firstDay: z.iso.date() }),
  z.strictObject({ at: dayAndTime, by: party, wantsToHearOn: z.iso.date(), zone: z.string().optional() }),
  z.strictObject({
    at: dayAndTime,
    by: party,
    decides: z.iso.date(),
    zone: z.string().optional(),
    /** The interview it is decided on. */
    afterInterview: z.string().optional(),
  }),
  z.strictObject({ at: dayAndTime, by: party, wants: z.enum(['mail', 'phone', 'through-recruiter']) }),
  z.strictObject({ at: dayAndTime, recruiterAgreesToDirectNote: z.boolean() }),
  z.strictObject({ at: dayAndTime, stage: stageSchema }),
  z.strictObject({
    at: dayAndTime,
    contact: z.enum(['in', 'out']),
    party: z.enum(['employer', 'recruiter', 'reference', 'present-employer']),
    about: contactAboutSchema.default('other'),
    medium: mediumSchema.default('mail'),
    person: z.string().optional(),
    /** The day by which they want it, in `zone` (that of the scenario unless given). */
    answerBy: z.iso.date().optional(),
    zone: z.string().optional(),
  }),
  /** The person writes the debrief of that interview; `at` is when they wrote last. */
  z.strictObject({
    at: dayAndTime,
    debriefs: z.string(),
    well: z.string().default(''),
    topics: z.array(z.string()).default([]),
    questions: z
      .array(
        z.strictObject({
          question: z.string(),
          about: z.string().default(''),
          marks: z.array(answerMarkSchema).default([]),
          timesAsked: z.int().default(1),
          better: z.string().default(''),
        }),
      )
      .default([]),
    /** The first question is the one to improve. */
    improvesTheFirst: z.boolean().default(false),
    ownQuestions: z.array(z.strictObject({ question: z.string(), state: ownQuestionSchema.shape.state })).default([]),
    signs: z.array(debriefSignSchema).default([]),
    forRecruiter: z.string().default(''),
    fellWellShort: z.boolean().default(false),
    spentMinutes: z.int().default(0),
    closed: z.boolean().default(false),
  }),
  /** The person goes through the four questions about their offer, looks a second time, decides. */
  z.strictObject({ at: dayAndTime, firstLook: leanSchema }),
  z.strictObject({ at: dayAndTime, secondLook: leanSchema }),
  z.strictObject({ at: dayAndTime, decidesTo: z.enum(['accept', 'decline']) }),
  /** The person answers the first so many points of the four questions with a yes. */
  z.strictObject({ at: dayAndTime, answersYesTo: z.int() }),
  /**
   * The person ticks a step off: the rule, then what it is about where the rule needs it, such as the interview, the
   * person, a day, `after-first` for what counts from the interview "first", `#3` for the third thing that happened, or
   * `here` for the opportunity before a person.
   */
  z.strictObject({ at: dayAndTime, marks: z.enum(['done', 'skipped']), step: z.string() }),
]);
type Happened = z.infer<typeof happenedSchema>;

/** Another opportunity of the same person; its interviews go by names of their own. */
const otherSchema = z.strictObject({
  company: z.string(),
  recruiter: z.string().optional(),
  references: z.array(z.string()).default([]),
  excites: z.string().default(''),
  happened: z.array(happenedSchema),
});

export const scenarioSchema = z.strictObject({
  title: z.string(),
  zone: z.string().default('Europe/London'),
  /** Where the person is, when that is another place than the interview's. */
  personIn: z.string().optional(),
  pace: z.enum(['standard', 'reserved']).default('standard'),
  switchedOff: z.array(ruleSwitchesSchema.keyof()).default([]),
  rulesOff: z.array(z.enum(ruleIds)).default([]),
  daysOff: z.array(z.iso.date()).default([]),
  /** When nothing is to ring, from one time of day to another. */
  quiet: z.tuple([timeOfDay, timeOfDay]).optional(),
  recruiter: z.string().optional(),
  references: z.array(z.string()).default([]),
  /** How far the asking went, of references it was noted for. */
  consents: z.record(z.string(), consentSchema).default({}),
  thankYouWanted: z.boolean().default(true),
  /** Rules that stay away from this opportunity only. */
  rulesOffHere: z.array(z.enum(ruleIds)).default([]),
  /** Whether thanks for this opportunity go through the recruiter; what the person chose for all of them unless given. */
  thankThroughRecruiter: z.boolean().optional(),
  /** Where the person works now, and how long notice is there, such as `4 week`; not noted unless given. */
  presentJob: z
    .strictObject({ company: z.string(), notice: z.templateLiteral([z.int(), ' ', noticePeriodSchema.shape.unit]).optional() })
    .optional(),
  employed: z.boolean().default(true),
  /** The first day as the terms of the offer have it, where none was agreed. */
  startsOn: z.iso.date().optional(),
  /** What the person wrote about what excites them here. */
  excites: z.string().default(''),
  opportunityPace: z.enum(['standard', 'reserved']).optional(),
  happened: z.array(happenedSchema),
  others: z.array(otherSchema).default([]),
  now: dayAndTime,
  /** Only these rules are looked at; all of them where nothing is given. */
  rules: z.array(z.enum(ruleIds)).optional(),
  /** What the person is going to do about gaps, by their names. */
  gapPlans: z.record(z.string(), z.string()).default({}),
  /** Tells the guide of every step too, with the person's own words. */
  guides: z.boolean().default(false),
  /** Tells the reminders of every step too. */
  reminders: z.boolean().default(false),
  /** Tells the second line of every step too. */
  inFull: z.boolean().default(false),
  /** What has to follow; nothing where it is left out. */
  plan: z
    .array(
      z.strictObject({
        what: z.string(),
        from: dayAndTime,
        best: dayAndTime,
        by: dayAndTime.optional(),
        state: z.string().optional(),
        move: z.enum(['theirs', 'fixed']).optional(),
        decidedBy: z.enum(['employer', 'recruiter', 'person']).optional(),
        /** The second line, where the scenario is `inFull`. */
        detail: z.string().optional(),
        /** Where the scenario tells `guides`: each point by its id, then what the person wrote to it. */
        guide: z.array(z.string()).optional(),
        /** Where the scenario tells `reminders`: why, and when it rings. */
        rings: z.array(z.string()).optional(),
        pressing: z.literal(true).optional(),
        remindsAlso: z.array(dayAndTime).optional(),
        cautions: z.array(z.string()).optional(),
      }),
    )
    .default([]),
});
/** One story of a job hunt in plain words: what happened, and the plan that has to follow. */
export type Scenario = z.infer<typeof scenarioSchema>;
export type ExpectedStep = Scenario['plan'][number];

const shortName = (name: string): string => (name.split(' ')[0] ?? name).toLowerCase();
const personIdOf = (name: string) => aPersonId(shortName(name));

/** The fact that is told as the `count`th. */
const eventIdOf = (count: number) => anEventId(`event${String(count)}`);

const AFTER = 'after-';

const subjectOf = (word: string | undefined): string => {
  if (word === undefined || word === 'here') return anOpportunityId();
  if (word.startsWith('#')) return `${anOpportunityId()}:${eventIdOf(Number(word.slice(1)))}`;
  if (word.startsWith(AFTER)) return `${anOpportunityId()}:${anInterviewId(word.slice(AFTER.length))}`;
  return word.startsWith('2') ? `${anOpportunityId()}:${word}` : anInterviewId(word);
};

const keyOf = (step: string): string => {
  const [rule = '', subject, name] = step.split(' ');
  const last = name === undefined ? [] : [name.startsWith('#') ? eventIdOf(Number(name.slice(1))) : personIdOf(name)];
  return [rule, subjectOf(subject), ...last].join(':');
};

const deadlineOf = (words: string | null, zone: Zone): Deadline | null => {
  if (words === null) return null;
  const [day = '', time] = words.split(' ');
  return { on: on(day), time: time === undefined ? null : (time as LocalTime), zone };
};

interface Told {
  readonly zone: Zone;
  readonly happened: readonly Happened[];
}

/** When an interview takes place, after every move told so far. */
const timesOf = (name: string, happened: readonly Happened[], zone: Zone): Pick<Interview, 'startAt' | 'endAt'> => {
  const planned = happened.find((each) => 'interview' in each && each.interview === name);
  const there = ((planned !== undefined && 'zone' in planned ? planned.zone : undefined) ?? zone) as Zone;
  const last = happened.findLast((each) => ('interview' in each && each.interview === name) || ('moves' in each && each.moves === name));
  if (last === undefined || !('from' in last)) throw new Error(`no interview is called ${name}`);
  return { startAt: at(last.from, there), endAt: at(last.to, there) };
};

type OfDecision = Extract<Happened, { firstLook: unknown } | { secondLook: unknown } | { decidesTo: unknown } | { answersYesTo: unknown }>;

const isOfDecision = (happened: Happened): happened is OfDecision =>
  'firstLook' in happened || 'secondLook' in happened || 'decidesTo' in happened || 'answersYesTo' in happened;

/** How the person decides about the offer of the first opportunity, after everything told so far. */
const decisionsOf = (happened: readonly Happened[], zone: Zone): readonly Decision[] => {
  const told = happened.filter(isOfDecision);
  if (told.length === 0) return [];
  const decision = told.reduce((before, each): Decision => {
    const changedAt = at(each.at, zone);
    if ('firstLook' in each)
      return { ...before, firstLook: { at: changedAt, lean: each.firstLook, answers: before.answers, gut: before.gut } };
    if ('secondLook' in each) return { ...before, secondLook: { at: changedAt, lean: each.secondLook, words: '' } };
    if ('decidesTo' in each) return { ...before, decided: { at: changedAt, answer: each.decidesTo, why: '' } };
    const answers = decisionPointSchema.options.slice(0, each.answersYesTo);
    return { ...before, answers: answers.map((point) => ({ point, answer: 'yes', words: '' })) };
  }, aDecision());
  return [decision];
};

const eventOf = (happened: Happened, index: number, { zone, happened: all }: Told): WorkspaceEvent | null => {
  if (!('at' in happened) || 'marks' in happened || 'debriefs' in happened || isOfDecision(happened)) return null;
  const common = { id: eventIdOf(index + 1), at: at(happened.at, zone) };
  if ('cancels' in happened)
    return anEvent('interview-cancelled', { ...common, interviewId: anInterviewId(happened.cancels), by: happened.by });
  if ('missed' in happened) return anEvent('interview-missed', { ...common, interviewId: anInterviewId(happened.missed) });
  if ('moves' in happened) {
    const { moves, by } = happened;
    const [before, after] = [timesOf(moves, all.slice(0, index), zone), timesOf(moves, all.slice(0, index + 1), zone)];
    return anEvent('interview-rescheduled', {
      ...common,
      interviewId: anInterviewId(moves),
      by,
      before: { ...before, endIsKnown: true },
      after,
    });
  }
  if ('offer' in happened) return anEvent('offer-made', { ...common, deadline: deadlineOf(happened.offer, zone) });
  if ('offerMovedTo' in happened) return anEvent('offer-deadline-moved', { ...common, deadline: deadlineOf(happened.offerMovedTo, zone) });
  if ('firstDay' in happened) return anEvent('start-date-agreed', { ...common, on: on(happened.firstDay), zone });
  if ('wantsToHearOn' in happened)
    return anEvent('contact-date-advised', {
      ...common,
      by: happened.by,
      on: on(happened.wantsToHearOn),
      zone: (happened.zone ?? zone) as Zone,
    });
  if ('decides' in happened) {
    const { by, decides, afterInterview } = happened;
    const interviewId = afterInterview === undefined ? null : anInterviewId(afterInterview);
    return anEvent('decision-date-stated', { ...common, by, on: on(decides), zone: (happened.zone ?? zone) as Zone, interviewId });
  }
  if ('wants' in happened) return anEvent('follow-up-channel-stated', { ...common, by: happened.by, channel: happened.wants });
  if ('stage' in happened) return anEvent('stage-reached', { ...common, stage: happened.stage });
  if ('recruiterAgreesToDirectNote' in happened)
    return anEvent('direct-note-answered', { ...common, agreed: happened.recruiterAgreesToDirectNote });
  const { contact, party, about, medium, person, answerBy } = happened;
  return anEvent('contact', {
    ...common,
    direction: contact,
    party,
    about,
    medium,
    personId: person === undefined ? null : personIdOf(person),
    answerBy: answerBy === undefined ? null : { on: on(answerBy), zone: (happened.zone ?? zone) as Zone },
  });
};

const interviewOf = (happened: Happened, { zone, happened: all }: Told): Interview | null => {
  if (!('interview' in happened)) return null;
  const there = (happened.zone ?? zone) as Zone;
  const times = timesOf(happened.interview, all, zone);
  return anInterview({
    id: anInterviewId(happened.interview),
    round: happened.round,
    ...times,
    zone: there,
    endIsKnown: happened.endIsKnown,
    interviewerIds: happened.with.map(personIdOf),
    format: happened.format,
    gap: happened.gap,
    feeling: happened.feeling,
    loggedAt: happened.agreed === undefined ? times.endAt : at(happened.agreed, zone),
  });
};

const debriefOf = (happened: Happened, zone: Zone): Debrief | null => {
  if (!('debriefs' in happened)) return null;
  const { debriefs, improvesTheFirst, questions, ownQuestions, spentMinutes, closed, at: words, ...written } = happened;
  const changedAt = at(words, zone);
  const asked = questions.map((question, index) => anAskedQuestion({ ...question, id: anItemId(`asked${String(index)}`) }));
  return aDebrief({
    ...written,
    id: anInterviewId(debriefs),
    questions: asked,
    improvableId: improvesTheFirst ? (asked[0]?.id ?? null) : null,
    ownQuestions: ownQuestions.map((own, index) => anOwnQuestion({ ...own, id: anItemId(`own${String(index)}`) })),
    spentMs: spentMinutes * MINUTE_MS,
    startedAt: changedAt,
    changedAt,
    closedAt: closed ? changedAt : null,
  });
};

const markOf = (happened: Happened, zone: Zone): Mark | null =>
  'marks' in happened ? aMark(keyOf(happened.step), { kind: happened.marks, at: at(happened.at, zone) }) : null;

const present = <Item>(item: Item | null): item is Item => item !== null;

const routeOf = (recruiter: string | undefined): Route =>
  recruiter === undefined ? { kind: 'direct' } : { kind: 'recruiter', recruiterId: personIdOf(recruiter), agency: '' };

/** Everybody a story names. */
const namesIn = ({ recruiter, references, happened }: Pick<Scenario, 'recruiter' | 'references' | 'happened'>): readonly string[] => [
  ...happened.flatMap((each) => ('interview' in each ? each.with : [])),
  ...happened.flatMap((each) => ('person' in each && each.person !== undefined ? [each.person] : [])),
  ...references,
  ...(recruiter === undefined ? [] : [recruiter]),
];

const otherOf = ({ company, recruiter, references, excites, happened }: Scenario['others'][number], zone: Zone) => {
  const name = shortName(company);
  const opportunityId = anOpportunityId(name);
  const told: Told = { zone, happened };
  return {
    opportunity: anOpportunity({
      id: opportunityId,
      company,
      zone,
      route: routeOf(recruiter),
      referenceIds: references.map(personIdOf),
      excites,
    }),
    interviews: happened
      .map((each) => interviewOf(each, told))
      .filter(present)
      .map((interview) => ({ ...interview, opportunityId })),
    debriefs: happened.map((each) => debriefOf(each, zone)).filter(present),
    events: happened
      .map((each, index) => eventOf(each, index, told))
      .filter(present)
      .map((event, index) => ({ ...event, id: anEventId(`${name}${String(index)}`), opportunityIds: [opportunityId] })),
  };
};

const refereeOf = (consent: Consent | undefined): Person['referee'] =>
  consent === undefined ? null : { consent, consentAt: null, forRoles: '', knows: '' };

const quietHoursOf = (quiet: Scenario['quiet']) =>
  quiet === undefined ? null : { from: quiet[0] as LocalTime, to: quiet[1] as LocalTime };

const presentJobOf = (told: Scenario['presentJob']): PresentJob | null => {
  if (told === undefined) return null;
  const [count, unit] = (told.notice ?? '').split(' ');
  const notice = unit === undefined ? null : noticePeriodSchema.parse({ count: Number(count), unit });
  return { company: told.company, role: 'Reporting Analyst', terms: someTerms({ notice }) };
};

const settingsOf = (scenario: Scenario): Settings =>
  someSettings({
    pace: scenario.pace,
    zone: (scenario.personIn ?? scenario.zone) as Zone,
    daysOff: scenario.daysOff.map(on),
    quietHours: quietHoursOf(scenario.quiet),
    rulesOff: scenario.rulesOff,
    employed: scenario.employed,
    comparison: { ...someSettings().comparison, presentJob: presentJobOf(scenario.presentJob) },
    switches: { ...someSettings().switches, ...Object.fromEntries(scenario.switchedOff.map((name) => [name, false])) },
  });

/** The workspace a scenario tells of. */
export const workspaceOf = (scenario: Scenario): Workspace => {
  const zone = scenario.zone as Zone;
  const names = new Set([scenario, ...scenario.others].flatMap(namesIn));
  const told: Told = { zone, happened: scenario.happened };
  const others = scenario.others.map((other) => otherOf(other, zone));
  return aWorkspace({
    settings: settingsOf(scenario),
    opportunities: [
      anOpportunity({
        zone,
        route: routeOf(scenario.recruiter),
        referenceIds: scenario.references.map(personIdOf),
        rulesOff: [...scenario.rulesOffHere, ...(scenario.thankYouWanted ? [] : thanksRules)],
        thankThroughRecruiter: scenario.thankThroughRecruiter ?? null,
        pace: scenario.opportunityPace ?? null,
        excites: scenario.excites,
      }),
      ...others.map(({ opportunity }) => opportunity),
    ],
    people: Array.from(names, (name): Person => aPerson({ id: personIdOf(name), name, referee: refereeOf(scenario.consents[name]) })),
    interviews: [
      ...scenario.happened.map((happened) => interviewOf(happened, told)).filter(present),
      ...others.flatMap(({ interviews }) => interviews),
    ],
    events: [
      ...scenario.happened.map((happened, index) => eventOf(happened, index, told)).filter(present),
      ...others.flatMap(({ events }) => events),
    ],
    offers: scenario.startsOn === undefined ? [] : [anOffer({ terms: someTerms({ startOn: on(scenario.startsOn) }) })],
    marks: scenario.happened.map((happened) => markOf(happened, zone)).filter(present),
    debriefs: [
      ...scenario.happened.map((happened) => debriefOf(happened, zone)).filter(present),
      ...others.flatMap(({ debriefs }) => debriefs),
    ],
    decisions: decisionsOf(scenario.happened, zone),
    gapPlans: Object.entries(scenario.gapPlans).flatMap(([name, plan]): readonly GapPlan[] => {
      const id = gapKeyOf(name);
      return id === null ? [] : [{ id, plan, settledAt: null }];
    }),
  });
};

const pointInWords = ({ id, words, isDone }: GuidePoint): string =>
  `${id}${isDone ? ', seen to' : ''}${words.length === 0 ? '' : `: ${words.join(' / ')}`}`;

/** An action as a scenario writes it: in words, on the person's clocks, leaving out what is usual. */
export const stepOf = (action: Action, scenario: Scenario): ExpectedStep => {
  const zone = (scenario.personIn ?? scenario.zone) as Zone;
  const clock = (instant: Instant): string => `${dayOf(instant, zone)} ${timeOf(instant, zone)}`;
  const formatter = createFormatter({ locale: 'en-GB', zone });
  const now = at(scenario.now, scenario.zone as Zone);
  const { level } = action.reason;
  return {
    what: formatter.say(action.title, action.idealAt),
    from: clock(action.earliestAt),
    best: clock(action.idealAt),
    ...(action.latestAt === null ? {} : { by: clock(action.latestAt) }),
    ...(action.state.kind === 'open' ? {} : { state: action.state.kind }),
    ...(action.move === 'yours' ? {} : { move: action.move }),
    ...(level === 'default' ? {} : { decidedBy: level }),
    ...(scenario.inFull && action.detail !== null ? { detail: formatter.say(action.detail, now) } : {}),
    ...(scenario.guides ? { guide: action.guide.map(pointInWords) } : {}),
    ...(scenario.reminders
      ? { rings: remindersFor([action], settingsOf(scenario)).map(({ cause, fireAt }) => `${cause} ${clock(fireAt)}`) }
      : {}),
    ...(action.isPressing ? { pressing: true } : {}),
    ...(action.remindAlsoAt.length === 0 ? {} : { remindsAlso: action.remindAlsoAt.map(clock) }),
    ...(action.cautions.length === 0 ? {} : { cautions: action.cautions.map((caution) => formatter.say(caution.message, now)) }),
  };
};
