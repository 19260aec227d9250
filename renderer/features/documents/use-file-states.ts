import { useEffect, useEffectEvent, useState } from 'react';
import type { FileState } from '../../../core/contract.ts';
import type { OwnDocument } from '../../../core/model/document.ts';
import type { ItemId } from '../../../core/model/ids.ts';
import { useClient } from '../../data/services.ts';

export type FileStates = ReadonlyMap<ItemId, FileState>;

/** How the files of all versions are: looked at when they are first shown, when one changes, and when the window is come back to. */
export const useFileStates = (documents: Readonly<Record<string, OwnDocument>>): FileStates => {
  const client = useClient();
  const [states, setStates] = useState<FileStates>(() => new Map());
  const look = useEffectEvent(async (isWanted: () => boolean): Promise<void> => {
    for (const { id } of Object.values(documents)) {
      const answer = await client.call('document.check', { id });
      if (!isWanted()) return;
      // One that was removed meanwhile has no state any more.
      if (answer.ok)
        setStates((before) => new Map([...before, ...answer.value.map(({ versionId, state }) => [versionId, state] as const)]));
    }
  });
  useEffect(() => {
    let isWanted = true;
    const start = (): void => void look(() => isWanted);
    start();
    window.addEventListener('focus', start);
    return () => {
      isWanted = false;
      window.removeEventListener('focus', start);
    };
  }, [documents]);
  return states;
};
