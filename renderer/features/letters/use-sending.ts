import { useState } from 'react';
import type { CallInput, CallName, CallOutput } from '../../../core/contract.ts';
import type { Letter } from '../../../core/model/letter.ts';
import { type LetterLayout, sheetOf } from '../../../core/papers/paper.ts';
import { useAnnounce, useSend } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';

/** A way out of the window. */
export type SendingWay = 'mail' | 'copy' | 'print' | 'pdf' | 'file' | 'save-file';

/** What can be done with a letter, one thing at a time; each says what came of it. */
export interface Sending {
  /** What is being done, so that nobody asks twice; null while nothing is. */
  readonly doing: SendingWay | null;
  readonly openInMail: () => void;
  readonly copy: () => void;
  readonly print: (layout: LetterLayout) => void;
  readonly savePdf: (layout: LetterLayout) => void;
  readonly openAsFile: () => void;
  readonly saveFile: () => void;
}

/** `flush` saves what is still being typed; false where it could not, which has been told, and nothing leaves then. */
export const useSending = (letter: Letter, flush: () => Promise<boolean>): Sending => {
  const say = useSay();
  const send = useSend();
  const announce = useAnnounce();
  const [doing, setDoing] = useState<SendingWay | null>(null);
  const size = sheetOf(navigator.language);

  /** What came of it is told where it did; a problem has been told already. */
  const run = async <Name extends CallName>(
    way: SendingWay,
    name: Name,
    input: CallInput<Name>,
    tell: (answer: CallOutput<Name>) => void,
  ): Promise<void> => {
    if (doing !== null) return;
    setDoing(way);
    try {
      if (!(await flush())) return;
      const answer = await send(name, input);
      if (answer.ok) tell(answer.value);
    } finally {
      setDoing(null);
    }
  };
  const tellSaved = ({ savedAs }: { readonly savedAs: string | null }): void => {
    if (savedAs === null) return;
    announce(say('sending.saved', { name: savedAs }), { label: say('sending.reveal'), run: () => void send('paper.reveal', {}) });
  };

  const { id } = letter;
  return {
    doing,
    openInMail: () => void run('mail', 'letter.openInMail', { id }, ({ handedOver }) => announce(say(`sending.handed-over.${handedOver}`))),
    copy: () => void run('copy', 'letter.copy', { id }, () => announce(say('sending.copied'))),
    print: (layout) =>
      void run('print', 'paper.print', { kind: 'letter', letterId: id, size, layout }, ({ isPrinted }) => {
        if (isPrinted) announce(say('sending.printed'));
      }),
    savePdf: (layout) => void run('pdf', 'paper.save', { kind: 'letter', letterId: id, size, layout }, tellSaved),
    openAsFile: () => void run('file', 'letter.openAsFile', { id }, () => announce(say('sending.opened-file'))),
    saveFile: () => void run('save-file', 'letter.saveFile', { id }, tellSaved),
  };
};
