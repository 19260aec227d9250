import { useState } from 'react';
import { useSaver } from '../../data/use-saver.ts';

/**
 * What is being typed into a record, on top of what is kept: it stands until the screen is left, so that nothing that
 * comes from elsewhere takes a letter away. `change` saves a moment later, `flush` at once.
 */
export const useEditing = <Fields extends object>(kept: Fields, save: (whole: Fields) => void) => {
  const saver = useSaver();
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const shown: Fields = { ...kept, ...typed };
  return {
    shown,
    change: (fields: Partial<Fields>): void => {
      setTyped({ ...typed, ...fields });
      saver.later(() => save({ ...shown, ...fields }));
    },
    flush: saver.flush,
    /** Nothing of what waits to be saved is wanted any more. */
    cancel: saver.cancel,
  };
};
