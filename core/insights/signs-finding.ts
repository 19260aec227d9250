import { type Message, message } from '../messages/message.ts';
import type { Finding } from './answer-findings.ts';
import type { Sign, SignHistory } from './signs.ts';

/** What the signs went with; null while no interview with signs has an outcome. Signs are named by `nameOf`. */
export const signsFinding = ({ signs, all, open }: SignHistory, nameOf: (sign: Sign) => string): Finding | null => {
  if (all === null) return null;
  const { of, total } = all;
  const title = (): Message => {
    if (!signs.some(({ isShown }) => isShown)) return message('insights.signs.title.few', { total });
    const apart = signs.filter(({ standsApart }) => standsApart);
    const [only] = apart;
    if (only === undefined) return message('insights.signs.title.none');
    if (apart.length > 1) return message('insights.signs.title.several', { count: apart.length });
    const isMore = (only.noticed?.share ?? 0) > (only.unnoticed?.share ?? 0);
    return message(isMore ? 'insights.signs.title.more' : 'insights.signs.title.less', { sign: nameOf(only.sign) });
  };
  return { title: title(), lede: message('insights.signs.lede', { of, total, open }) };
};
