import { type Message, message } from '../messages/message.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { customStageOf } from '../standing/custom-stage.ts';
import { type Dossier, dossiers } from '../standing/dossier.ts';
import { standingWords } from '../standing/standing-words.ts';
import type { Instant } from '../time/types.ts';

/** Another process under way, which the recruiter hears of only where the person says so (a recruitment agency). */
export interface OtherProcess {
  readonly opportunity: Opportunity;
  /** Where it stands. */
  readonly standing: Message;
  /** Whoever runs it, where that is another recruiter: they may not want to be named to this one; null where it is not. */
  readonly otherRecruiter: string | null;
  /** What the recruiter would hear, without a name and with the comparison left open. */
  readonly proposed: Message;
}

/** Whether one telephone reaches whoever runs both: the person, else anybody of the agency. */
export const sameRecruiter = (one: Opportunity['route'], other: Opportunity['route']): boolean => {
  if (one.kind === 'direct' || other.kind === 'direct') return false;
  if (one.recruiterId !== null && other.recruiterId !== null) return one.recruiterId === other.recruiterId;
  const [agency, otherAgency] = [one.agency.trim().toLowerCase(), other.agency.trim().toLowerCase()];
  return agency !== '' && agency === otherAgency;
};

const otherRecruiter = ({ people }: Workspace, here: Opportunity, { route }: Opportunity): string | null => {
  if (route.kind === 'direct' || sameRecruiter(here.route, route)) return null;
  const name = route.recruiterId === null ? undefined : people[route.recruiterId]?.name;
  return [name, route.agency].filter((part) => part !== undefined && part !== '').join(', ') || null;
};

const proposedFor = ({ interviews, events }: Dossier, now: Instant): Message => {
  if (stageOf(events) === 'offer') return message('callSheet.others.proposed.offer');
  const rounds = standingInterviews(interviews, events);
  const planned = rounds.find(({ endAt }) => endAt > now);
  if (planned !== undefined)
    return message('callSheet.others.proposed.planned', {
      round: planned.round,
      at: { at: planned.startAt, as: 'day', zone: planned.zone },
    });
  const furthest = rounds.reduce((round, interview) => Math.max(round, interview.round), 0);
  return message('callSheet.others.proposed.held', { round: furthest });
};

/** The other processes in which somebody was met, is to be met, or made an offer; the furthest along and newest first. */
export const otherProcesses = (workspace: Workspace, here: OpportunityId, now: Instant): readonly OtherProcess[] => {
  const own = workspace.opportunities[here];
  if (own === undefined) return [];
  const running = [...dossiers(workspace).values()].filter(({ opportunity, interviews, events }) => {
    const stage = stageOf(events);
    return opportunity.id !== here && !isClosed(stage) && (stage === 'offer' || standingInterviews(interviews, events).length > 0);
  });
  const lastOf = ({ opportunity, interviews }: Dossier): string => interviews.at(-1)?.startAt ?? opportunity.createdAt;
  return running
    .toSorted((one, other) => (lastOf(one) > lastOf(other) ? -1 : 1))
    .map((dossier) => {
      const { opportunity, interviews, events } = dossier;
      return {
        opportunity,
        standing: standingWords(stageOf(events), interviews, events, customStageOf(events, workspace.settings.customStages)),
        otherRecruiter: otherRecruiter(workspace, own, opportunity),
        proposed: proposedFor(dossier, now),
      };
    });
};
