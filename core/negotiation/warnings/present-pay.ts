import { message } from '../../messages/message.ts';
import { annualBase } from '../../offers/annual-base.ts';
import type { LogEntry } from '../log-entry.ts';
import { comparedWith, exactly } from '../yearly-figure.ts';
import { saidWords } from './fact-words.ts';
import { type Negotiation, type NegotiationCheck, type NegotiationWarning, warningKey } from './warning.ts';

const withoutFigure = ({ earned, entries }: Negotiation): readonly LogEntry[] =>
  entries.filter(
    ({ id, does, elsewhere }) =>
      elsewhere === null && does.kind === 'told' && does.topic === 'earnings' && !earned.some(({ entry }) => entry.id === id),
  );

const warned = (aboutId: string, given: Pick<NegotiationWarning, 'level' | 'title' | 'safe' | 'facts' | 'way'>): NegotiationWarning => ({
  key: warningKey('present-pay', aboutId),
  kind: 'present-pay',
  aboutId,
  isPrivate: false,
  ...given,
});

/** What is said of present pay will be found out (a former recruiter): it is what a payslip shows, or is not said. */
export const presentPay: NegotiationCheck = (negotiation) => {
  const { presentJob, earned, basis } = negotiation;
  const base = presentJob === null ? null : annualBase(presentJob.terms);
  const slip = message('negotiation.present.safe');
  const plain = withoutFigure(negotiation).map((entry) =>
    warned(entry.id, { level: 'hint', title: message('negotiation.present.any'), safe: slip, facts: [], way: null }),
  );
  return [
    ...plain,
    ...earned.flatMap((statement): readonly NegotiationWarning[] => {
      const { id, event, elsewhere } = statement.entry;
      if (presentJob === null || base?.isKnown !== true)
        return [
          warned(id, {
            level: 'hint',
            title: message('negotiation.present.unknown'),
            safe: slip,
            facts: [saidWords(statement)],
            way: { kind: 'present-job' },
          }),
        ];
      const pay = { money: base.amount, currency: presentJob.terms.currency };
      const { company } = presentJob;
      const facts = [saidWords(statement), message('negotiation.fact.present', { named: company === '' ? 'no' : 'yes', company, pay })];
      const goes = comparedWith(statement.figure, exactly(base.amount, presentJob.terms.currency), basis.one);
      if (goes === 'above' || goes === 'below')
        return [
          warned(id, {
            level: 'guard',
            title: message('negotiation.present.differs', { pay }),
            safe: message(elsewhere === null ? 'negotiation.present.differs.safe' : 'negotiation.present.heard.safe', { pay }),
            facts,
            way: event === null ? { kind: 'present-job' } : { kind: 'correct', eventId: event.id },
          }),
        ];
      // What they heard at another job as a payslip shows it leaves nothing to mind here.
      return elsewhere === null
        ? [warned(id, { level: 'hint', title: message('negotiation.present.any'), safe: slip, facts, way: null })]
        : [];
    }),
  ];
};
