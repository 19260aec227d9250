import type { ReactNode } from 'react';
import { chooseKind } from '../../../core/capture/corrections.ts';
import type { CaptureDesk } from '../../capture/use-capture.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Screen.module.css';

interface FootProps {
  readonly desk: CaptureDesk;
  /** Put the focus back where typing goes on: the button that was chosen is gone. */
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** Where the line goes, what it could be as well, and the button that notes it. */
export function Foot({ desk: { capture, change }, onBack, children }: FootProps) {
  const say = useSay();
  const { goesTo, otherKinds } = capture;
  return (
    <div className={styles['foot']}>
      <div className={styles['words']}>
        <p role="status">{goesTo === null ? '' : say(goesTo)}</p>
        {capture.kind !== 'asked' &&
          otherKinds.map(({ kind, label }) => (
            <Button
              key={kind}
              look="link"
              className={styles['other']}
              onClick={() => {
                change((so) => chooseKind(so, kind));
                onBack();
              }}
            >
              {say(label)}
            </Button>
          ))}
      </div>
      {children}
    </div>
  );
}
