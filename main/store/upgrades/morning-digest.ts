import type { RawWorkspace } from '../snapshot.ts';
import { isRaw } from './raw.ts';

/**
 * Away from version 4: a morning begins with what the day holds, and steps of a kind may be shown without being told of.
 */
export const morningDigest = (raw: RawWorkspace): RawWorkspace => ({
  ...raw,
  settings: isRaw(raw['settings']) ? { ...raw['settings'], morningDigest: true, remindersOff: [] } : raw['settings'],
});
