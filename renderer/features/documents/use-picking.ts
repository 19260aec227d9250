import { type DragEvent, useState } from 'react';
import { message } from '../../../core/messages/message.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import { usePathOf, useReport } from '../../data/services.ts';
import type { Picked } from '../../documents/attach-form.ts';

/** Files that were chosen or dropped: one after the other is asked about, in the order they came. */
export const usePicking = () => {
  const pathOf = usePathOf();
  const report = useReport();
  const [waiting, setWaiting] = useState<readonly Picked[]>([]);
  const [isOver, setOver] = useState(false);

  const pick = (files: Iterable<File>, documentId: DocumentId | null = null): void => {
    const picked = [...files].map((file): Picked => ({ path: pathOf(file), name: file.name, documentId, keep: 'copy' }));
    const nowhere = picked.find(({ path }) => path === '');
    if (nowhere !== undefined) report({ kind: 'document-nowhere', message: message('documents.problem.nowhere', { name: nowhere.name }) });
    setWaiting([...waiting, ...picked.filter(({ path }) => path !== '')]);
  };

  return {
    /** The file to ask about; null while there is none. */
    present: waiting[0] ?? null,
    pick,
    /** A file that is known already, such as one that has changed. */
    add: (picked: Picked): void => setWaiting([...waiting, picked]),
    /** The present one is settled. */
    settled: (): void => setWaiting(waiting.slice(1)),
    isOver,
    dropProps: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        // Leaving something inside for something else inside is no leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(false);
        pick(event.dataTransfer.files);
      },
    },
  } as const;
};
