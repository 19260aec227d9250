import type { Stage } from '../model/event.ts';
import type { Settings } from '../model/settings.ts';
import type { Case } from '../playbook/case.ts';
import { contactsOf } from '../playbook/contacts.ts';
import { endingsOf } from '../playbook/endings.ts';
import { firstDayOf } from '../playbook/first-day.ts';
import { lastDayAfterNotice, noticeBy } from '../playbook/notice.ts';
import { contactsByRule } from '../playbook/rulebook.ts';
import { stageOf } from '../playbook/stage.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';

/** Where somebody stands between their yes and the first day. */
export interface AfterYes {
  /** Null while the contract is not signed. */
  readonly signedOn: LocalDay | null;
  /** The first day in the new job; null while nobody named one. */
  readonly firstDay: LocalDay | null;
  /** The notice of the present job; null where there is no such job. */
  readonly notice: {
    /** Null while it was not given. */
    readonly givenOn: LocalDay | null;
    /** The last working day on which it ends in time; null where the period or the first day is not known. */
    readonly by: LocalDay | null;
    /** The last day in the present job; null while notice was not given, or its period is not known. */
    readonly lastDay: LocalDay | null;
  } | null;
}

const yes: ReadonlySet<Stage> = new Set(['accepted', 'signed']);

/** What stands after a yes; null for whoever has not said one, or took it back. */
export const afterYesOf = (facts: Case, settings: Settings, now: Instant): AfterYes | null => {
  const events = facts.events.filter(({ at }) => at <= now);
  const stage = stageOf(events);
  if (!yes.has(stage)) return null;
  const since = events.findLast((event) => event.kind === 'stage-reached' && event.stage === stage)?.at ?? null;
  const firstDay = firstDayOf({ facts, events })?.on ?? null;
  // A yes that was taken back counts for nothing here, nor does what was done after it.
  const saidYesAt = endingsOf({ events }, yes).at(-1)?.at;
  const given = contactsOf(facts.opportunity, events, facts.marks, contactsByRule).findLast(
    ({ about, direction, at }) => about === 'notice' && direction === 'out' && at <= now && at >= (saidYesAt ?? at),
  );
  const period = settings.comparison.presentJob?.terms.notice ?? null;
  const givenOn = given === undefined ? null : dayOf(given.at, settings.zone);
  return {
    signedOn: stage === 'signed' && since !== null ? dayOf(since, settings.zone) : null,
    firstDay,
    notice: settings.employed
      ? {
          givenOn,
          by: period === null || firstDay === null ? null : noticeBy(firstDay, period, settings),
          lastDay: period === null || givenOn === null ? null : lastDayAfterNotice(givenOn, period),
        }
      : null,
  };
};
