import type { Case } from '../../core/playbook/case.ts';
import { EventDialog } from './EventDialog.tsx';
import type { Happening } from './happening.ts';
import { MoveDialog } from './MoveDialog.tsx';

export interface HappeningDialogProps {
  readonly facts: Case;
  readonly happening: Happening;
  readonly onClose: () => void;
}

/** Asks what something that happened needs to be told; what needs nothing is noted without it. */
export function HappeningDialog({ facts, happening, onClose }: HappeningDialogProps) {
  const { does, label } = happening;
  if (does.kind === 'move') return <MoveDialog facts={facts} interviewIds={does.interviewIds} onClose={onClose} />;
  return <EventDialog facts={facts} event={does.event} title={label} onClose={onClose} />;
}
