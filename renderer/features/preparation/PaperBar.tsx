import { Printer } from 'lucide-react';
import { useState } from 'react';
import { type PaperSize, sheetOf } from '../../../core/papers/paper.ts';
import type { InterviewId } from '../../../core/model/ids.ts';
import { useAnnounce, useSend, useStatus } from '../../data/services.ts';
import { usePrint } from '../../papers/use-print.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './PaperBar.module.css';

/** The sheet of the person's country first, then the other, then the phone. */
const sizesFor = (sheet: 'a4' | 'letter'): readonly PaperSize[] => [sheet, sheet === 'a4' ? 'letter' : 'a4', 'phone'];

interface PaperBarProps {
  readonly interviewId: InterviewId;
  /** Saves what is still being typed, so that it is on the paper too. */
  readonly flush: () => void;
}

/** Ways to take a brief along: on paper, or as a PDF. */
export function PaperBar({ interviewId, flush }: PaperBarProps) {
  const say = useSay();
  const send = useSend();
  const announce = useAnnounce();
  const isMac = useStatus().platform === 'darwin';
  /** What is being made, so that nobody asks twice; a button that was switched off meanwhile would lose the focus. */
  const [making, setMaking] = useState<'print' | 'pdf' | null>(null);
  const sheet = sheetOf(navigator.language);

  const print = async (): Promise<void> => {
    if (making !== null) return;
    flush();
    setMaking('print');
    await send('paper.print', { kind: 'brief', interviewId, size: sheet });
    setMaking(null);
  };
  const save = async (size: PaperSize): Promise<void> => {
    if (making !== null) return;
    flush();
    setMaking('pdf');
    const answer = await send('paper.save', { kind: 'brief', interviewId, size });
    setMaking(null);
    if (!answer.ok || answer.value.savedAs === null) return;
    announce(say('preparation.pdf.saved', { name: answer.value.savedAs }), {
      label: say('preparation.pdf.reveal'),
      run: () => void send('paper.reveal', {}),
    });
  };

  usePrint(() => void print());

  return (
    <section className={styles['bar']} aria-label={say('preparation.paper')}>
      <Button
        icon={<Printer aria-hidden="true" />}
        aria-keyshortcuts={isMac ? 'Meta+P' : 'Control+P'}
        aria-disabled={making !== null}
        onClick={() => void print()}
      >
        {say('preparation.print')} <Kbd>{say(isMac ? 'app.key.command' : 'app.key.control')}</Kbd>
        <Kbd>P</Kbd>
      </Button>
      <Menu
        trigger={
          <Button look="quiet" aria-disabled={making !== null}>
            {say('preparation.pdf')}
          </Button>
        }
      >
        {sizesFor(sheet).map((size) => (
          <MenuItem key={size} onChoose={() => void save(size)}>
            {say(`preparation.pdf.${size}`)}
          </MenuItem>
        ))}
      </Menu>
    </section>
  );
}
