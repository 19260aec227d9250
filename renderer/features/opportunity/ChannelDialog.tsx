import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './dialog.module.css';

const CHANNELS = ['mail', 'phone', 'through-recruiter'] as const;

/** Asks how they want to be followed up; what they said outranks every default. */
export function ChannelDialog({ facts, onClose }: { readonly facts: Case; readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { opportunity } = facts;
  return (
    <Dialog open onClose={onClose} title={say('opportunity.channel.title')} over={opportunity.company} size="narrow">
      <div className={styles['end']}>
        {CHANNELS.filter((channel) => channel !== 'through-recruiter' || opportunity.route.kind === 'recruiter').map((channel) => (
          <Button
            key={channel}
            onClick={() => {
              const opportunityIds = [opportunity.id];
              void send('event.add', { kind: 'follow-up-channel-stated', opportunityIds, at: now, notes: '', by: 'employer', channel });
              onClose();
            }}
          >
            {say(`log.channel.${channel}`)}
          </Button>
        ))}
        <Button look="quiet" onClick={onClose}>
          {say('opportunity.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
