import { keepProposals } from '../../../../core/debrief/keep.ts';
import { useSend } from '../../../data/services.ts';
import { keptForm } from './draft.ts';
import type { Desk } from './use-desk.ts';

/** Closes the debrief: what is typed is saved first, and where nothing was chosen to be kept, what is proposed is. */
export const usePutAway = (desk: Desk): (() => void) => {
  const send = useSend();
  const close = async (): Promise<void> => {
    const { draft, interview } = desk;
    if (keptForm(draft, 0).debrief.keep.length === 0) desk.change({ keep: [...keepProposals(draft.debrief, draft.taps)] });
    if (!(await desk.save())) return;
    desk.leave();
    await send('debrief.close', { id: interview.id });
  };
  return () => void close();
};
