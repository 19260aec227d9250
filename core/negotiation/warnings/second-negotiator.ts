import { message } from '../../messages/message.ts';
import { nameToGreet } from '../../letters/compose/address.ts';
import type { LogEntry } from '../log-entry.ts';
import { spokeWords } from './fact-words.ts';
import { figureTheyHave } from './safe-figure.ts';
import { type NegotiationCheck, warningKey } from './warning.ts';

/** Whether terms were talked about in an entry: with the person speaking, or asked to. */
const isTalk = ({ does, event }: LogEntry): boolean => {
  switch (does.kind) {
    case 'told':
      return does.topic === 'pay' || does.topic === 'earnings' || does.topic === 'offers';
    case 'heard':
      return does.says === 'asked' || does.says === 'offered';
    case 'contact':
      return event?.kind === 'contact' && event.about === 'negotiation';
    case 'letter':
      return does.letter.kind === 'negotiation';
    default:
      return false;
  }
};

/** Terms are agreed with one person (a former recruiter): somebody else asks, or was told. */
export const secondNegotiator: NegotiationCheck = (negotiation) => {
  const { negotiator, entries, offeredAt } = negotiation;
  if (negotiator === null) return [];
  const { person } = negotiator;
  const name = nameToGreet(person.name);
  const talks = entries.filter((entry) => entry.elsewhere === null && isTalk(entry) && (offeredAt === null || entry.at >= offeredAt));
  const first = entries.find(
    (entry) => entry.person?.id === person.id && entry.elsewhere === null && (offeredAt === null || entry.at >= offeredAt),
  );
  return talks.flatMap((entry) => {
    const other = entry.person;
    if (other === null || other.id === person.id || (first !== undefined && entry.at < first.at)) return [];
    const figure = figureTheyHave(negotiation, entry.id);
    const to = nameToGreet(other.name);
    const wasTold = entry.does.kind !== 'heard';
    return [
      {
        key: warningKey('second-negotiator', entry.id),
        kind: 'second-negotiator',
        aboutId: entry.id,
        level: 'guard',
        title: message('negotiation.second.title', { name }),
        safe:
          figure === null
            ? message('negotiation.second.safe', { name, other: to })
            : message('negotiation.second.safe-figure', { name, other: to, figure, told: wasTold ? 'yes' : 'no' }),
        facts: [
          ...(negotiator.isChosen
            ? [message('negotiation.fact.chosen', { who: person.name })]
            : first === undefined
              ? []
              : [spokeWords(first)]),
          message('negotiation.fact.other', { on: { at: entry.at, as: 'sentence' }, who: other.name, told: wasTold ? 'yes' : 'no' }),
        ],
        way: { kind: 'write', personId: person.id, name },
        isPrivate: false,
      } as const,
    ];
  });
};
