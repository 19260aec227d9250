import { type Message, message } from '../../../core/messages/message.ts';
import type { ReportedOpportunity, ReportTotals } from '../../../core/report/activity-report.ts';

/** The sentence the screen opens with: what there was most to say of. */
export const titleOf = ({ opportunities, applications, interviews, contacts }: ReportTotals): Message => {
  if (opportunities === 0) return message('report.title.none');
  if (applications > 0 && interviews > 0) return message('report.title.both', { applications, interviews });
  if (applications > 0) return message('report.title.applications', { applications });
  if (interviews > 0) return message('report.title.interviews', { interviews });
  return contacts > 0 ? message('report.title.contacts', { contacts }) : message('report.title.other');
};

/** A total, with what it counts. */
export interface TotalWords {
  readonly count: number;
  readonly words: Message;
}

/** The totals a report shows: contacts only where it tells of them, offers only where there was one. */
export const totalsShown = (totals: ReportTotals, leavesOutContacts: boolean): readonly TotalWords[] =>
  (
    [
      ['applications', true],
      ['interviews', true],
      ['contacts', !leavesOutContacts],
      ['offers', totals.offers > 0],
      ['opportunities', true],
    ] as const
  ).flatMap(([name, isShown]) =>
    isShown ? [{ count: totals[name], words: message(`report.total.${name}`, { count: totals[name] }) }] : [],
  );

/** What is known of a position besides what was done about it, in one line. */
export const standingLine = (
  { route, appliedOn, source, stage }: Pick<ReportedOpportunity, 'route' | 'appliedOn' | 'source' | 'stage'>,
  hasEnded: boolean,
  say: (words: Message) => string,
): string =>
  [
    ...(appliedOn === null ? [] : [say(message('report.paper.applied', { on: { on: appliedOn, as: 'full' } }))]),
    say(route),
    ...(source === '' ? [] : [say(message('report.paper.source', { source }))]),
    ...(stage === null ? [] : [say(message('report.paper.stage', { ended: hasEnded ? 'yes' : 'no', stage: say(stage) }))]),
  ].join(' · ');
