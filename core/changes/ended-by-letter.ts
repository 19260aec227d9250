import type { EventId } from '../model/ids.ts';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { stageOf } from '../playbook/stage.ts';
import type { ChangeContext } from './change.ts';
import { keepRecords, withRecord } from './records.ts';

/** What a letter brings its process to: those by which the person leaves it, and the one that accepts an offer; null for all others. */
const endOf = ({ kind, begunFrom }: Letter): Stage | null => {
  if (kind === 'withdrawal' || kind === 'decline') return 'withdrawn';
  return kind === 'reply' && begunFrom.kind === 'built-in' && begunFrom.variant === 'accept-offer' ? 'accepted' : null;
};

/** Where nothing is left to leave, or to accept. */
const over: ReadonlySet<Stage> = new Set<Stage>(['withdrawn', 'rejected']);
const settled: ReadonlySet<Stage> = new Set<Stage>([...over, 'accepted', 'signed']);

/**
 * Whoever told them that they withdraw has withdrawn, and whoever wrote that they accept has accepted, however the letter was
 * begun: the workspace with that noted as of when the letter was sent.
 */
export const withEndByLetter = (workspace: Workspace, letter: Letter, { now, newId }: ChangeContext): Workspace => {
  const { opportunityId, sent } = letter;
  const end = endOf(letter);
  if (end === null || opportunityId === null || sent === null) return workspace;
  const stage = stageOf(Object.values(workspace.events).filter(({ opportunityIds }) => opportunityIds.includes(opportunityId)));
  if ((end === 'accepted' ? settled : over).has(stage)) return workspace;
  const event: WorkspaceEvent = {
    id: newId('evt') as EventId,
    kind: 'stage-reached',
    opportunityIds: [opportunityId],
    at: sent.at,
    loggedAt: now,
    notes: '',
    stage: end,
    customStageId: null,
  };
  return withRecord(workspace, 'events', event.id, event);
};

/** The workspace without the end that was noted with this letter; itself where the end was noted apart from it. */
export const withoutEndByLetter = (workspace: Workspace, letter: Letter): Workspace => {
  const { opportunityId, sent } = letter;
  const end = endOf(letter);
  if (end === null || opportunityId === null || sent === null) return workspace;
  return keepRecords(
    workspace,
    'events',
    (event) =>
      event.kind !== 'stage-reached' || event.stage !== end || event.at !== sent.at || !event.opportunityIds.includes(opportunityId),
  );
};
