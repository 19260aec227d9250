import type { EventId } from '../model/ids.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { stageOf } from '../playbook/stage.ts';
import type { ChangeContext } from './change.ts';
import { keepRecords, withRecord } from './records.ts';

/** Letters by which the person leaves a process. */
const decides = ({ kind }: Letter): boolean => kind === 'withdrawal' || kind === 'decline';

/**
 * Whoever told them that they withdraw has withdrawn: the workspace with that noted as of when the letter was sent. A process
 * that ended by a withdrawal or a no has nothing left to leave.
 */
export const withWithdrawn = (workspace: Workspace, letter: Letter, { now, newId }: ChangeContext): Workspace => {
  const { opportunityId, sent } = letter;
  if (!decides(letter) || opportunityId === null || sent === null) return workspace;
  const stage = stageOf(Object.values(workspace.events).filter(({ opportunityIds }) => opportunityIds.includes(opportunityId)));
  if (stage === 'withdrawn' || stage === 'rejected') return workspace;
  const event: WorkspaceEvent = {
    id: newId('evt') as EventId,
    kind: 'stage-reached',
    opportunityIds: [opportunityId],
    at: sent.at,
    loggedAt: now,
    notes: '',
    stage: 'withdrawn',
    customStageId: null,
  };
  return withRecord(workspace, 'events', event.id, event);
};

/** The workspace without the end that was noted with this letter; itself where the end was noted apart from it. */
export const withoutWithdrawn = (workspace: Workspace, letter: Letter): Workspace => {
  const { opportunityId, sent } = letter;
  if (!decides(letter) || opportunityId === null || sent === null) return workspace;
  return keepRecords(
    workspace,
    'events',
    (event) =>
      event.kind !== 'stage-reached' ||
      event.stage !== 'withdrawn' ||
      event.at !== sent.at ||
      !event.opportunityIds.includes(opportunityId),
  );
};
