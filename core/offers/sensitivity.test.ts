import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Criterion, criterionSchema, type Weights } from '../model/offer.ts';
import { sensitivityOf } from './sensitivity.ts';
import { type Figures, isTelling, leadersOf, together, type Weighable, weighed } from './weigh.ts';

const criteria = criterionSchema.options;
const each = <Value>(value: (criterion: Criterion) => Value): Record<Criterion, Value> =>
  Object.fromEntries(criteria.map((criterion) => [criterion, value(criterion)])) as Record<Criterion, Value>;

const weights = (given: Partial<Weights>): Weights => ({ ...each(() => 0), ...given });
const offer = (id: string, given: Partial<Figures>): Weighable<string> => ({ id, figures: { ...each(() => null), ...given } });

const halden = offer('Halden', { pay: 46_500, commute: -300, 'time-off': 25, job: 1 });
const pellow = offer('Pellow', { pay: 44_000, commute: -60, 'time-off': 30, job: 1 });

/** Two to five offers with a figure, or none, for each criterion, and weights for them. */
const figure = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null, freq: 8 });
const anyWeights = fc.record(each(() => fc.integer({ min: 0, max: 10 })));
const anyOffers = fc
  .array(fc.record(each(() => figure)), { minLength: 2, maxLength: 5 })
  .map((all) => all.map((figures, index) => ({ id: String(index), figures })));

/** Who leads when a criterion counts `share` and the others what they count among each other, added up anew. */
const leadersAt = (offers: readonly Weighable<string>[], given: Weights, criterion: Criterion, share: number): readonly string[] => {
  const others = weighed(offers, { ...given, [criterion]: 0 }).filter(isTelling);
  const all = others.reduce((sum, { weight }) => sum + weight, 0);
  const own = { ...given, [criterion]: (share * all) / (1 - share) };
  return leadersOf(together(weighed(offers, own).filter(isTelling)) ?? []);
};

describe('who leads, and what it hangs on', () => {
  it('names the share of each criterion from which another offer leads', () => {
    expect(sensitivityOf([halden, pellow], weights({ pay: 5, commute: 3, 'time-off': 0 }))).toEqual({
      leaderIds: ['Halden'],
      sensitivities: [
        { criterion: 'pay', share: 0.625, above: null, below: { share: 0.5, leaderIds: ['Pellow'] } },
        { criterion: 'time-off', share: 0, above: { share: 0.2, leaderIds: ['Pellow'] }, below: null },
        { criterion: 'commute', share: 0.375, above: { share: 0.5, leaderIds: ['Pellow'] }, below: null },
      ],
    });
  });

  it('says nothing while nothing counts, or where what counts tells nothing apart', () => {
    expect([sensitivityOf([halden, pellow], weights({})), sensitivityOf([halden, pellow], weights({ job: 8, gut: 3 }))]).toEqual([
      null,
      null,
    ]);
  });

  it('calls offers level that are', () => {
    expect(sensitivityOf([halden, pellow], weights({ pay: 4, commute: 4 }))).toEqual({
      leaderIds: ['Halden', 'Pellow'],
      sensitivities: [],
    });
  });

  it('has one leader on each side of a turn, as adding up anew on both sides shows', () => {
    fc.assert(
      fc.property(anyOffers, anyWeights, (offers, given) => {
        const lead = sensitivityOf(offers, given);
        for (const { criterion, share, above, below } of lead?.sensitivities ?? []) {
          for (const [turn, step] of [
            [above, 1e-6],
            [below, -1e-6],
          ] as const) {
            if (turn === null) continue;
            expect([turn.share, Math.sign(turn.share - share)]).toEqual([turn.share, Math.sign(step)]);
            expect(leadersAt(offers, given, criterion, turn.share - step)).toContain(lead?.leaderIds[0]);
            expect(leadersAt(offers, given, criterion, turn.share + step)).toEqual(turn.leaderIds);
            expect(turn.leaderIds).not.toContain(lead?.leaderIds[0]);
          }
        }
      }),
    );
  });

  it('misses no turn: between those it names the leader leads', () => {
    fc.assert(
      fc.property(anyOffers, anyWeights, fc.double({ min: 0, max: 0.999, noNaN: true }), (offers, given, share) => {
        const lead = sensitivityOf(offers, given);
        for (const { criterion, above, below } of lead?.sensitivities ?? [])
          if (share > (below?.share ?? -1) + 1e-6 && share < (above?.share ?? 2) - 1e-6)
            expect(leadersAt(offers, given, criterion, share)).toContain(lead?.leaderIds[0]);
      }),
    );
  });

  it('does not depend on the unit of a figure, nor on the order of the offers, nor on what all weights are multiplied by', () => {
    fc.assert(
      fc.property(anyOffers, anyWeights, fc.constantFrom(...criteria), fc.constantFrom(0.5, 4, 1024), (offers, given, criterion, scale) => {
        const lead = sensitivityOf(offers, given);
        const scaled = offers.map(({ id, figures }) => {
          const own = figures[criterion];
          return { id, figures: { ...figures, [criterion]: own === null ? null : own * scale } };
        });
        const twice = Object.fromEntries(Object.entries(given).map(([name, weight]) => [name, weight * 2])) as Weights;
        expect(sensitivityOf(scaled, given)).toEqual(lead);
        expect(sensitivityOf(offers, twice)).toEqual(lead);
        const turned = sensitivityOf(offers.toReversed(), given);
        expect(
          turned === null ? null : { ...turned, leaderIds: turned.leaderIds.toSorted(), sensitivities: sorted(turned.sensitivities) },
        ).toEqual(lead === null ? null : { ...lead, leaderIds: lead.leaderIds.toSorted(), sensitivities: sorted(lead.sensitivities) });
      }),
    );
  });

  it('favours no offer: exchanging what two of them offer exchanges what is said of them', () => {
    fc.assert(
      fc.property(anyOffers, anyWeights, (offers, given) => {
        const [first, second, ...rest] = offers;
        if (first === undefined || second === undefined) return;
        const exchanged = [{ ...first, figures: second.figures }, { ...second, figures: first.figures }, ...rest];
        const name = (id: string): string => (id === first.id ? second.id : id === second.id ? first.id : id);
        expect(sensitivityOf(exchanged, given)?.leaderIds.toSorted()).toEqual(sensitivityOf(offers, given)?.leaderIds.map(name).toSorted());
      }),
    );
  });

  it('leads only with what is known: an offer that says nothing to a criterion takes it out for all', () => {
    fc.assert(
      fc.property(anyOffers, anyWeights, fc.constantFrom(...criteria), (offers, given, criterion) => {
        const [first, ...rest] = offers;
        if (first === undefined) return;
        const unknown = [{ ...first, figures: { ...first.figures, [criterion]: null } }, ...rest];
        expect(sensitivityOf(unknown, given)?.leaderIds).toEqual(sensitivityOf(unknown, { ...given, [criterion]: 0 })?.leaderIds);
      }),
    );
  });
});

type Turns = NonNullable<ReturnType<typeof sensitivityOf<string>>>['sensitivities'];

/** With figures that are only told apart beyond what anybody reads, and whoever is level in one order. */
const sorted = (all: Turns): unknown =>
  all.map(({ criterion, share, above, below }) => ({
    criterion,
    share,
    turns: [above, below].map((turn) => turn && [turn.share.toFixed(9), turn.leaderIds.toSorted()]),
  }));
