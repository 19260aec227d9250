import { useState } from 'react';
import type { GapPlan } from '../../core/model/brief.ts';
import type { GapKey } from '../../core/model/ids.ts';
import type { Instant } from '../../core/time/types.ts';
import { useSend, useWorkspace } from '../data/services.ts';
import { useEdited } from '../data/use-edited.ts';

/** What the person is going to do about a gap, saved as it is typed; it begins with the plan that is known, such as a debrief's. */
export const useGapPlan = (id: GapKey, known: string) => {
  // A field that is being emptied stays empty until it is left.
  const [isTyping, setIsTyping] = useState(false);
  const send = useSend();
  const kept = useWorkspace(({ gapPlans }) => (Object.hasOwn(gapPlans, id) ? (gapPlans[id] ?? null) : null));
  const none: GapPlan = { id, plan: '', settledAt: null };
  const { value, edit, leave } = useEdited<GapPlan | null>(`gap ${id}`, kept, (next) => send('gap.plan', next ?? none));
  return {
    plan: isTyping ? (value?.plan ?? '') : value?.plan || known,
    write: (plan: string): void => {
      setIsTyping(true);
      edit((last) => ({ ...(last ?? none), plan }));
    },
    /** It is closed for good since then, or open again. */
    settle: (settledAt: Instant | null): void => {
      edit((last) => ({ ...(last ?? none), settledAt }));
      leave();
    },
    leave: (): void => {
      setIsTyping(false);
      leave();
    },
  };
};
