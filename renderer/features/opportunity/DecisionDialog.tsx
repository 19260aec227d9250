import { useState } from 'react';
import type { StatedBy } from '../../../core/model/event.ts';
import type { Case } from '../../../core/playbook/case.ts';
import type { LocalDay } from '../../../core/time/types.ts';
import { useNow, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { DateField } from '../../ui/TimeFields.tsx';
import styles from './dialog.module.css';

/** Asks which day they named, and who named it. */
export function DecisionDialog({ facts, onClose }: { readonly facts: Case; readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { opportunity, interviews } = facts;
  const [on, setOn] = useState<LocalDay | null>(null);
  const [by, setBy] = useState<StatedBy>('employer');
  const [hasTried, setHasTried] = useState(false);
  const save = (): void => {
    setHasTried(true);
    if (on === null) return;
    const interviewId = interviews.findLast(({ startAt }) => startAt <= now)?.id ?? null;
    void send('event.add', {
      kind: 'decision-date-stated',
      opportunityIds: [opportunity.id],
      at: now,
      notes: '',
      by,
      on,
      zone: opportunity.zone,
      interviewId,
    });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={say('opportunity.date.title')} over={opportunity.company} size="narrow">
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DateField
          label={say('opportunity.date.on')}
          value={on}
          problem={hasTried && on === null ? say('opportunity.date.missing') : null}
          onChange={setOn}
        />
        {opportunity.route.kind === 'recruiter' && (
          <Segmented
            label={say('opportunity.date.by')}
            value={by}
            options={[
              { value: 'employer', label: say('log.by.employer') },
              { value: 'recruiter', label: say('log.by.recruiter') },
            ]}
            onChange={setBy}
          />
        )}
        <div className={styles['end']}>
          <Button look="primary" type="submit">
            {say('opportunity.date.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('opportunity.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
