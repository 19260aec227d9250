import { type Message, message } from '../../../core/messages/message.ts';
import type { Letter } from '../../../core/model/letter.ts';

/** Where somebody comes from who opens a letter, and what that place is called where it is no opportunity. */
export const placeBehind = ({ opportunityId }: Pick<Letter, 'opportunityId'>): { readonly to: string; readonly words: Message } =>
  opportunityId === null
    ? { to: '/people', words: message('letters.back.people') }
    : { to: `/opportunities/${opportunityId}?letters`, words: message('letters.back.opportunity') };
