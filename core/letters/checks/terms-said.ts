import { message } from '../../messages/message.ts';
import { offerDoubt } from '../../negotiation/offer-doubt.ts';
import { offersNamed } from '../../negotiation/offers-named.ts';
import { figuresIn, type SaidFigure } from '../../negotiation/figures-in-words.ts';
import { isStepTowardsThem } from '../../negotiation/warnings/figure-differs.ts';
import { readNegotiation } from '../../negotiation/warnings/negotiation-warnings.ts';
import type { Negotiation } from '../../negotiation/warnings/warning.ts';
import { ownFigures } from '../../negotiation/own-figures.ts';
import { earningsIn } from '../../negotiation/statement.ts';
import { comparedWith, exactly, spanOf, yearlyFigure } from '../../negotiation/yearly-figure.ts';
import { annualBase } from '../../offers/annual-base.ts';
import { remembered } from '../../playbook/remembered.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { wordsAt } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, inText, notChecked } from './check.ts';

/** The negotiation a letter belongs to, without the letter itself; null for one that was sent, which changes nothing any more. Read once for all checks. */
const negotiationOf = remembered(({ workspace, opportunity, letter, now }: LetterReading): Negotiation | null =>
  opportunity === null || letter.sent !== null ? null : readNegotiation(workspace, opportunity.id, now),
);

const isSaid =
  ({ said }: LetterReading) =>
  ({ at }: SaidFigure): boolean =>
    said.some(({ from, to }) => at.from >= from && at.to <= to);

/** A figure of one's own that contradicts the one they have already: figures are upfront and stay (a former recruiter). */
export const figureDiffersInLetter: Check = (reading) => {
  const negotiation = negotiationOf(reading);
  const earlier = negotiation?.asked.at(-1);
  if (negotiation === null || earlier === undefined) return notChecked;
  const { plain } = reading;
  const earns = new Set(earningsIn(plain).map(({ at }) => at.from));
  const own = ownFigures(plain, figuresIn(plain, negotiation.basis.currency))
    .filter(isSaid(reading))
    .filter(({ at }) => !earns.has(at.from))
    .flatMap((figure) => {
      const yearly = yearlyFigure(figure, negotiation.basis);
      return yearly === null ? [] : [{ yearly, at: figure.at }];
    });
  const span = spanOf(own.map(({ yearly }) => yearly));
  const passed = message('letterCheck.figure-differs.passed', { words: earlier.words });
  // Whoever names the figure they have beside another says in the same breath what has changed.
  const isRepeated = own.some(({ yearly }) => comparedWith(yearly, earlier.figure, negotiation.basis.one) === 'same');
  if (span === null || isRepeated) return checked([], span === null ? null : passed);
  const goes = comparedWith(span, earlier.figure, negotiation.basis.one);
  if (goes === 'unknown' || (goes === 'below' && isStepTowardsThem(negotiation, earlier, reading.now))) return checked([], passed);
  return checked(
    own.map(({ at }) => ({
      about: bare(wordsAt(reading, at)),
      level: 'warning',
      at: [inText(at)],
      title: message('letterCheck.figure-differs.title', { words: earlier.words }),
      detail: message('letterCheck.figure-differs.detail', {
        words: earlier.words,
        on: { at: earlier.entry.at, as: 'sentence' },
        named: earlier.entry.person === null ? 'no' : 'yes',
        who: earlier.entry.person?.name ?? '',
      }),
    })),
    passed,
  );
};

/** Another offer is named that is not written down, that no longer stands, or as more than it is (a short career guide; no games, says a former recruiter). */
export const leverageInLetter: Check = (reading) => {
  const { workspace, opportunity, plain, sentences, letter, now } = reading;
  if (opportunity === null || letter.sent !== null) return notChecked;
  const named = sentences.flatMap((at) => {
    const words = plain.slice(at.from, at.to);
    const offers = offersNamed(workspace, words, opportunity.id);
    return offers.length === 0 ? [] : [{ at, doubt: offerDoubt(workspace, opportunity.id, offers, words, { at: now, now }) }];
  });
  if (named.length === 0) return notChecked;
  return checked(
    named.flatMap(({ at, doubt }) =>
      doubt === null
        ? []
        : [
            {
              about: bare(doubt.company),
              level: 'error',
              at: [inText(at)],
              title: message('letterCheck.leverage.title', {
                how: doubt.how,
                named: doubt.company === '' ? 'no' : 'yes',
                company: doubt.company,
                noted: doubt.noted ?? '',
                said: doubt.said,
              }),
              detail: message('letterCheck.leverage.detail', { how: doubt.how, noted: doubt.noted ?? '' }),
            },
          ],
    ),
    message('letterCheck.leverage.passed'),
  );
};

/** What the person says they earn: it is what a payslip shows, or is left out (a former recruiter). */
export const presentPayInLetter: Check = (reading) => {
  const negotiation = negotiationOf(reading);
  if (negotiation === null) return notChecked;
  const { presentJob, basis } = negotiation;
  const base = presentJob === null ? null : annualBase(presentJob.terms);
  const said = earningsIn(reading.plain).filter(isSaid(reading));
  return checked(
    said.map((figure) => {
      const yearly = yearlyFigure(figure, basis);
      const known = presentJob !== null && base?.isKnown === true ? { money: base.amount, currency: presentJob.terms.currency } : null;
      const goes =
        known === null || presentJob === null || yearly === null
          ? 'unknown'
          : comparedWith(yearly, exactly(known.money, presentJob.terms.currency), basis.one);
      const differs = goes === 'above' || goes === 'below';
      return {
        about: bare(wordsAt(reading, figure.at)),
        level: differs ? 'warning' : 'hint',
        at: [inText(figure.at)],
        title: message('letterCheck.present-pay.title', { words: wordsAt(reading, figure.at) }),
        detail:
          differs && known !== null
            ? message('letterCheck.present-pay.differs', { pay: known })
            : message('letterCheck.present-pay.detail'),
      } as const;
    }),
    null,
  );
};
