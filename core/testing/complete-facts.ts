import { letterVariants } from '../letters/variants.ts';
import type { LetterPurpose } from '../letters/purpose.ts';
import type { PersonId } from '../model/ids.ts';
import type { LetterKind } from '../model/letter.ts';
import type { Person } from '../model/person.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Zone } from '../time/types.ts';
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
  someTerms,
} from './builders.ts';
import { anAskedQuestion, aDebrief, aDocument, anItemId, anOwnQuestion } from './learning-builders.ts';

/** The moment the letters of `withCompleteFacts` are written: the morning after the first interview. */
export const writtenAt = at('2026-11-12 09:00');

const people: readonly Person[] = [
  aPerson({ emails: ['priya.nair@northgate.example'] }),
  aPerson({ id: aPersonId('dev'), name: 'Dev Rao', emails: ['dev.rao@northgate.example'] }),
  aPerson({ id: aPersonId('lotte'), name: 'Lotte Brandt', emails: ['lotte.brandt@northgate.example'] }),
  aPerson({
    id: aPersonId('tom'),
    name: 'Tom Lindqvist',
    roles: ['recruiter'],
    company: 'Brightwater',
    emails: ['tom@brightwater.example'],
  }),
  aPerson({
    id: aPersonId('helena'),
    name: 'Helena Marsh',
    roles: ['reference'],
    company: 'Kestrel Insight',
    emails: ['helena.marsh@kestrel.example'],
    referee: { consent: 'given', consentAt: at('2026-10-25 10:00'), forRoles: 'Analyst roles', knows: 'We shared a desk for three years.' },
  }),
  aPerson({
    id: aPersonId('carla'),
    name: 'Carla Weiss',
    roles: ['other'],
    company: 'Marlow & Co',
    emails: ['carla.weiss@marlow.example'],
  }),
];

const byRecruiter: ReadonlySet<string> = new Set(['recruiter', 'recruiter-second']);

/** Whether a letter of this kind and variant goes to the recruiter. */
const goesToRecruiter = (kind: LetterKind, variant: string): boolean => kind === 'recruiter-feedback' || byRecruiter.has(variant);

const stageOf = (kind: LetterKind, variant: string) => {
  if (kind === 'rejection-thanks' || variant === 'rejected' || variant === 'after-rejection' || variant === 'rejection') return 'rejected';
  if (kind === 'withdrawal' || kind === 'decline' || variant === 'withdrawn') return 'withdrawn';
  return variant === 'signed' || kind === 'resignation' ? 'signed' : variant === 'contract' ? 'accepted' : null;
};

const toOffer: ReadonlySet<string> = new Set(['offer', 'accept-offer', 'more-time', 'signed', 'contract']);
const beforeAnother: ReadonlySet<string> = new Set(['invitation', 'ask-format']);
const withAnotherOffer: ReadonlySet<string> = new Set(['other-offer', 'more-time']);

/** A workspace in which everything is known that a letter of this kind and variant may speak of. */
export const withCompleteFacts = (
  kind: LetterKind,
  variant: string,
  english: Settings['english'] = 'british',
  { throughRecruiter = goesToRecruiter(kind, variant), anotherOffer = withAnotherOffer.has(variant), theirOffer = false } = {},
): Workspace => {
  const zone: Zone = someSettings().zone;
  const opportunity = anOpportunity({
    business: 'A supplier of electricity to some two million homes',
    route: throughRecruiter ? { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } : { kind: 'direct' },
    referenceIds: [aPersonId('helena')],
    excites: 'Reports that decide something the same day. A team that asks why.',
  });
  const stage = stageOf(kind, variant);
  const another = anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight', role: 'Operations Analyst' });
  const first = anInterview({ interviewerIds: variant === 'panel' ? [aPersonId(), aPersonId('dev'), aPersonId('lotte')] : [aPersonId()] });
  const heldAt = first.endAt;
  return aWorkspace({
    settings: someSettings({
      english,
      self: { name: 'Sam Okafor', email: 'sam@okafor.example', phone: '07700 900 377' },
      comparison: {
        ...someSettings().comparison,
        presentJob: { company: 'Marlow & Co', role: 'Reporting Analyst', terms: someTerms({ notice: { count: 4, unit: 'week' } }) },
      },
      terms: { notice: 'Four weeks', available: '', pay: '£44,000 to £48,000' },
    }),
    opportunities: [opportunity, another],
    interviews: [
      first,
      ...(beforeAnother.has(variant)
        ? [
            anInterview({
              id: anInterviewId('second'),
              round: 2,
              startAt: at('2026-11-24 14:00'),
              endAt: at('2026-11-24 15:00'),
              loggedAt: heldAt,
            }),
          ]
        : []),
    ],
    people,
    events: [
      anEvent('contact', { id: anEventId('asked'), at: heldAt, about: 'request', personId: aPersonId(), notes: 'The three-table sketch' }),
      anEvent('contact', { id: anEventId('wrote'), at: at('2026-11-11 16:30'), direction: 'out', about: 'other', personId: aPersonId() }),
      anEvent('told', { at: heldAt }),
      anEvent('decision-date-stated', { id: anEventId('decides'), at: heldAt, on: on('2026-11-20'), zone }),
      ...(theirOffer || toOffer.has(variant) || kind === 'negotiation' || kind === 'decline'
        ? [anEvent('offer-made', { at: at('2026-11-11 17:00') })]
        : []),
      ...(stage === null ? [] : [anEvent('stage-reached', { at: at('2026-11-11 18:00'), stage })]),
      ...(stage === 'signed' || stage === 'accepted' || variant === 'accept-offer'
        ? [anEvent('start-date-agreed', { at: at('2026-11-11 18:30') })]
        : []),
      ...(anotherOffer
        ? [anEvent('offer-made', { id: anEventId('other'), opportunityIds: [another.id], at: at('2026-11-11 12:00') })]
        : []),
    ],
    debriefs: [
      aDebrief({
        topics: [
          'The outage sketch',
          'Owning the outage reports',
          'How the team reviews a query',
          'Charts that can be read aloud',
          'Night shifts',
          'The move to dbt',
        ],
        questions: [anAskedQuestion({ better: 'Rank within each month with a window function, then keep the first ten.' })],
        improvableId: anItemId('ranking'),
        ownQuestions: [anOwnQuestion({ question: 'Who reads the outage reports first?', state: 'forgotten' })],
        forRecruiter: 'A good talk, and I would like to go on. One SQL question could have been fuller; I have practised it since.',
      }),
    ],
    documents: [aDocument()],
  });
};

const toReference = (kind: LetterKind): boolean => kind.startsWith('reference-');

const recipientOf = (kind: LetterKind, variant: string): PersonId =>
  kind === 'resignation'
    ? aPersonId('carla')
    : toReference(kind)
      ? aPersonId('helena')
      : goesToRecruiter(kind, variant)
        ? aPersonId('tom')
        : aPersonId();

/** The purpose of such a letter; to whom it goes only where that is not who it usually is. */
export const completePurpose = (kind: LetterKind, variant: string, to: PersonId = recipientOf(kind, variant)): LetterPurpose => ({
  kind,
  variant,
  opportunityId: kind === 'reference-request' ? null : anOpportunityId(),
  interviewId: kind === 'reference-request' ? null : anInterviewId(),
  answersId: kind === 'material' ? anEventId('asked') : null,
  actionKey: null,
  personId: to,
  to: people.find(({ id }) => id === to)?.emails[0] ?? '',
});

/** Every kind with each of its variants. */
export const everyVariant: readonly (readonly [kind: LetterKind, variant: string])[] = (
  Object.entries(letterVariants) as [LetterKind, readonly string[]][]
).flatMap(([kind, variants]) => variants.map((variant) => [kind, variant] as const));
