import { message } from '../../messages/message.ts';
import type { Instant } from '../../time/types.ts';
import type { Statement } from '../statement.ts';
import { comparedWith } from '../yearly-figure.ts';
import { saidWords } from './fact-words.ts';
import { type Negotiation, type NegotiationCheck, type NegotiationWarning, warningKey } from './warning.ts';

/** They have spoken in between: to come down then is a step towards them, and no other figure. */
export const isStepTowardsThem = ({ entries }: Negotiation, earlier: Statement, at: Instant): boolean =>
  entries.some(
    ({ at: saidAt, does, elsewhere }) =>
      elsewhere === null &&
      saidAt >= earlier.entry.at &&
      saidAt <= at &&
      (does.kind === 'offer-made' || (does.kind === 'heard' && (does.says === 'offered' || does.says === 'refused'))),
  );

const contradictionsIn = (negotiation: Negotiation, statements: readonly Statement[]): readonly NegotiationWarning[] =>
  statements.flatMap((statement, place) => {
    const earlier = statements[place - 1];
    // What was said elsewhere is judged there.
    if (earlier === undefined || statement.entry.elsewhere !== null) return [];
    const goes = comparedWith(statement.figure, earlier.figure, negotiation.basis.one);
    if (goes === 'same' || goes === 'unknown') return [];
    if (statement.about === 'pay' && goes === 'below' && isStepTowardsThem(negotiation, earlier, statement.entry.at)) return [];
    return [
      {
        key: warningKey('figure-differs', statement.entry.id),
        kind: 'figure-differs',
        aboutId: statement.entry.id,
        level: 'guard',
        title: message('negotiation.differs.title', { about: statement.about, earlier: earlier.words }),
        safe: message('negotiation.differs.safe', { about: statement.about, earlier: earlier.words }),
        facts: [saidWords(earlier), saidWords(statement)],
        way: statement.entry.event === null ? null : { kind: 'correct', eventId: statement.entry.event.id },
        isPrivate: false,
      } as const,
    ];
  });

/** A figure that differs from the one this company or recruiter heard before: figures are upfront and stay (a former recruiter). */
export const figureDiffers: NegotiationCheck = (negotiation) => [
  ...contradictionsIn(negotiation, negotiation.asked),
  ...contradictionsIn(negotiation, negotiation.earned),
];
