import { type Message, message } from '../../../core/messages/message.ts';
import type { Exchange } from '../../../core/people/exchange.ts';
import type { Zone } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';

/** The last exchange in a few words: "yesterday, they called". */
export const lastWords = (exchange: Exchange | null, zone: Zone): Message => {
  if (exchange === null) return message('people.contact.none');
  const at = { on: dayOf(exchange.at, zone), as: 'smart' } as const;
  switch (exchange.kind) {
    case 'met':
      return message('opportunities.contact.met', { at });
    case 'contact': {
      const { direction, medium, about } = exchange;
      if (about === 'thanks' && direction === 'out') return message('opportunities.contact.thanked', { at });
      if (medium === 'in-person') return message('opportunities.contact.spoke', { at });
      return message(medium === 'phone' ? 'opportunities.contact.called' : 'opportunities.contact.wrote', { at, direction });
    }
    case 'handed':
      return message('people.contact.handed', { at });
    case 'told':
      return message('people.contact.told', { at });
    case 'passed-on':
      return message('people.contact.passed-on', { at });
  }
};
