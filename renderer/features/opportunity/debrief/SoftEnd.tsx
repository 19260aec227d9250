import { keepProposals } from '../../../../core/debrief/keep.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSay } from '../../../ui/say.ts';
import text from '../../../ui/text.module.css';
import { keptForm } from './draft.ts';
import styles from './SoftEnd.module.css';
import type { Desk } from './use-desk.ts';

export interface SoftEndProps {
  readonly desk: Desk;
  readonly onPutAway: () => void;
  /** To choose what to keep first. */
  readonly onChange: () => void;
}

/** The time is up: said once, with what could be kept, and without hurry. */
export function SoftEnd({ desk, onPutAway, onChange }: SoftEndProps) {
  const say = useSay();
  const { timer, draft } = desk;
  const { keep } = keptForm(draft, 0).debrief;
  const proposed = keep.length > 0 ? keep : keepProposals(draft.debrief, draft.taps);
  return (
    <div className={styles['end']}>
      <p className={text['strong']}>{say('debrief.end.up', { minutes: timer.minutes })}</p>
      {proposed.length > 0 && (
        <>
          <p className={text['small']}>{say('debrief.end.proposal')}</p>
          <ul className={styles['keep']}>
            {proposed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['acts']}>
        <Button onClick={onPutAway}>{say('debrief.end.away')}</Button>
        <Button
          look="quiet"
          onClick={() => {
            timer.endAnswered();
            onChange();
          }}
        >
          {say('debrief.end.change')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            const minutes = timer.longerMinutes;
            timer.endAnswered();
            timer.last(minutes);
            desk.change({ minutes });
          }}
        >
          {say('debrief.end.longer')}
        </Button>
      </div>
    </div>
  );
}
