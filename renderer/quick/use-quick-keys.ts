import { keyCaps } from '../../core/shortcuts/key-caps.ts';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import { useStatus } from '../data/services.ts';
import { useSay } from '../ui/say.ts';

/** The key caps that open a little window from anywhere; none while no keys do. */
export const useQuickKeys = (window: QuickWindow): readonly string[] => {
  const say = useSay();
  const { shortcuts, platform } = useStatus();
  const { accelerator, state } = shortcuts[window];
  return accelerator === null || state !== 'on' ? [] : keyCaps(accelerator, platform).map((cap) => say(cap));
};
