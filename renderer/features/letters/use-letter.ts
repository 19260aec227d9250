import { useEffect, useMemo, useRef, useState } from 'react';
import type { Letter } from '../../../core/model/letter.ts';
import type { Result } from '../../../core/result.ts';
import type { Saved } from '../../data/edits.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { type Edited, useEdited } from '../../data/use-edited.ts';

/** A draft that is being written. */
export interface EditedLetter extends Edited<Letter> {
  /** As it is kept; null until the first word of it was. */
  readonly kept: Letter | null;
  /** What was typed last could not be kept. */
  readonly isUnkept: boolean;
  /** The opportunity it belongs to was removed: nothing of it can be kept until that is back. */
  readonly isStranded: boolean;
  /** Saves it as it stands, and says whether it is kept. */
  readonly flush: () => Promise<boolean>;
}

/** Edits a letter in place. A fresh one is kept from its first change on, so that one nobody touched leaves nothing behind. */
export const useLetter = (first: Letter): EditedLetter => {
  const send = useSend();
  const kept = useWorkspace(({ letters }) => letters[first.id]) ?? null;
  const isStranded = useWorkspace(
    ({ opportunities }) => first.opportunityId !== null && !Object.hasOwn(opportunities, first.opportunityId),
  );
  const [isUnkept, setUnkept] = useState(false);
  // One that was removed from elsewhere while it is being written stays in sight, and comes back with the next word.
  const [last, setLast] = useState(first);
  if (kept !== null && kept !== last) setLast(kept);
  const save = useMemo(
    () =>
      async (letter: Letter): Promise<Result<null>> => {
        const answer = await send('letter.save', letter);
        setUnkept(!answer.ok);
        return answer;
      },
    [send],
  );
  const saveTyped = (letter: Letter): Promise<Saved> => {
    if (!isStranded) return save(letter);
    // What stands above the letter says it once; a toast with every rest would say it again and again.
    setUnkept(true);
    return Promise.resolve({ ok: false });
  };
  const edited = useEdited(first.id, kept ?? last, saveTyped);
  const { edit, leave } = edited;
  const flush = async (): Promise<boolean> => {
    leave();
    return (await save(edited.value)).ok;
  };
  const wasStranded = useRef(isStranded);
  useEffect(() => {
    const isBack = wasStranded.current && !isStranded;
    wasStranded.current = isStranded;
    if (!isBack || !isUnkept) return;
    // What was typed meanwhile is kept now, without another word of it.
    edit((letter) => letter);
    leave();
  });
  return { ...edited, kept, isUnkept, isStranded, flush };
};
