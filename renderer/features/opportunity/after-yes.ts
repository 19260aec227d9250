import { type Message, message } from '../../../core/messages/message.ts';
import type { LocalDay } from '../../../core/time/types.ts';
import type { AfterYes } from '../../../core/standing/after-yes.ts';
import { daysBetween } from '../../../core/time/local-day.ts';

/** One date between a yes and the first day, as it is shown. */
export interface YesDate {
  readonly term: Message;
  readonly said: Message;
  readonly detail: Message | null;
  /** Where what is missing can be noted; null where nothing is. */
  readonly to: string | null;
}

const day = (on: LocalDay): Message => message('opportunity.step.on', { at: { on, as: 'day' } });

const noticeDate = ({ signedOn, notice, firstDay }: AfterYes, today: LocalDay): readonly YesDate[] => {
  if (notice === null) return [];
  const { givenOn, by, lastDay } = notice;
  const term = message('opportunity.yes.notice');
  if (givenOn !== null)
    return [
      { term, said: message('opportunity.yes.notice.given', { on: { on: givenOn, as: 'day' } }), detail: null, to: null },
      ...(lastDay === null
        ? []
        : [
            {
              term: message('opportunity.yes.last-day'),
              said: day(lastDay),
              detail: firstDay !== null && lastDay >= firstDay ? message('opportunity.yes.last-day.late') : null,
              to: null,
            },
          ]),
    ];
  if (by !== null && by < today)
    return [{ term, said: message('opportunity.yes.notice.past'), detail: message('opportunity.yes.notice.past.detail'), to: null }];
  return [
    {
      term,
      said:
        by === null
          ? message(signedOn === null ? 'opportunity.yes.notice.waits' : 'opportunity.yes.notice.due')
          : message('opportunity.yes.notice.by', { by: { on: by, as: 'day' } }),
      detail: by === null ? message('opportunity.yes.notice.unknown') : signedOn === null ? message('opportunity.yes.notice.after') : null,
      to: by === null ? '/offers/present' : null,
    },
  ];
};

/** The dates in the order they come: contract, notice, last day, first day. */
export const yesDates = (yes: AfterYes, today: LocalDay): readonly YesDate[] => {
  const { signedOn, firstDay } = yes;
  return [
    {
      term: message('opportunity.yes.contract'),
      said:
        signedOn === null
          ? message('opportunity.yes.contract.open')
          : message('opportunity.yes.contract.signed', { on: { on: signedOn, as: 'day' } }),
      detail: null,
      to: null,
    },
    ...noticeDate(yes, today),
    {
      term: message('opportunity.yes.first-day'),
      said: firstDay === null ? message('opportunity.yes.first-day.open') : day(firstDay),
      detail: firstDay !== null && firstDay > today ? message('opportunity.yes.in-days', { days: daysBetween(today, firstDay) }) : null,
      to: null,
    },
  ];
};

/** The sentence over them. */
export const yesTitle = ({ signedOn, firstDay }: AfterYes, company: string, today: LocalDay): Message => {
  if (signedOn === null) return message('opportunity.yes.title.accepted');
  if (firstDay === null) return message('opportunity.yes.title.signed', { company });
  return firstDay <= today
    ? message('opportunity.yes.title.started', { company })
    : message('opportunity.yes.title.starts', { company, on: { on: firstDay, as: 'long-day' } });
};
