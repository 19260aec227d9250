import { message } from '../../messages/message.ts';
import { addMs } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { dayOf } from '../../time/zone.ts';
import type { Action, Caution } from '../action.ts';
import { REFEREE_ASKS_AT_MOST, REFEREE_ASKS_WITHIN_MS } from '../figures.ts';
import type { Together } from './across-rule.ts';

/** When each referee was asked; a call that was logged and ticked off the same day about one opportunity is one. */
const asksByReferee = ({ cases, settings }: Together): Map<string, readonly Instant[]> => {
  const asks = new Map<string, Map<string, Instant>>();
  for (const { opportunity, refereesAsked } of cases) {
    for (const { personId, at } of refereesAsked) {
      let known = asks.get(personId);
      if (known === undefined) asks.set(personId, (known = new Map<string, Instant>()));
      const name = `${opportunity.id} ${dayOf(at, settings.zone)}`;
      const before = known.get(name);
      if (before === undefined || at < before) known.set(name, at);
    }
  }
  return new Map(Array.from(asks, ([personId, known]) => [personId, [...known.values()]] as const));
};

const cautionFor = (askedAt: readonly Instant[], nextAt: Instant): Caution | null => {
  const recent = askedAt.filter((at) => at > addMs(nextAt, -REFEREE_ASKS_WITHIN_MS)).sort();
  const frees = recent.at(-REFEREE_ASKS_AT_MOST);
  if (frees === undefined) return null;
  const fineAt = addMs(frees, REFEREE_ASKS_WITHIN_MS);
  return { message: message('playbook.caution.referee-asked-often', { count: recent.length, fine: { at: fineAt, as: 'day' } }), fineAt };
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
    const caution = cautionFor(askedAt, idealAt);
    if (caution !== null) changed.set(step, { ...step, cautions: [...step.cautions, caution] });
    asks.set(personId, [...askedAt, idealAt]);
  }
  return changed;
};
