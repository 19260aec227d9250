import type { Instant } from '../../time/types.ts';
import type { Action } from '../action.ts';
import { askedTooOften, type AskedAt, distinctAsks } from '../referee-asks.ts';
import type { Together } from './across-rule.ts';

const asksByReferee = ({ cases, settings }: Together): Map<string, readonly Instant[]> => {
  const asks = new Map<string, AskedAt[]>();
  for (const { opportunity, refereesAsked } of cases) {
    for (const { personId, at } of refereesAsked) {
      const asked = { opportunityId: opportunity.id, at };
      const known = asks.get(personId);
      if (known === undefined) asks.set(personId, [asked]);
      else known.push(asked);
    }
  }
  return new Map(Array.from(asks, ([personId, known]) => [personId, distinctAsks(known, settings.zone)] as const));
};

/** A word of warning on a heads-up to somebody who was asked often of late; heads-ups that are planned before it count. */
export const warnOfReferees = (together: Together, steps: readonly Action[]): ReadonlyMap<Action, Action> => {
  const changed = new Map<Action, Action>();
  const headsUps = steps.filter(({ ruleId, personId }) => ruleId === 'references' && personId !== null);
  if (headsUps.length === 0) return changed;
  const asks = asksByReferee(together);
  for (const step of headsUps) {
    const { personId, idealAt } = step;
    if (personId === null) continue;
    const askedAt = asks.get(personId) ?? [];
    const caution = askedTooOften(askedAt, idealAt);
    if (caution !== null) changed.set(step, { ...step, cautions: [...step.cautions, caution] });
    asks.set(personId, [...askedAt, idealAt]);
  }
  return changed;
};
