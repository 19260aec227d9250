import { useState } from 'react';
import type { LocalDay } from '../../../../../core/time/types.ts';
import { likelyDates } from '../../../../happenings/likely-dates.ts';
import { useNow, useSend, useSettings } from '../../../../data/services.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ChoiceChips } from '../../../../ui/ChoiceChips.tsx';
import { useSay } from '../../../../ui/say.ts';
import { DateField } from '../../../../ui/TimeFields.tsx';
import type { Desk } from '../use-desk.ts';
import styles from './fields.module.css';
import { askedNext } from './asked-next.ts';

/** The day they decide and how they want to be followed up: shown where they were said, else asked once more. */
export function NextSteps({ desk: { facts, interview } }: { readonly desk: Desk }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const settings = useSettings();
  const { decidesOn, channel } = askedNext(facts, interview);
  const [day, setDay] = useState<LocalDay | null>(() => likelyDates({ facts, settings, now }).inAWeek);
  const { opportunity } = facts;
  const fact = { opportunityIds: [opportunity.id], at: interview.endAt, notes: '', by: 'employer' as const };
  return (
    <div className={styles['fields']}>
      {decidesOn !== null ? (
        <p>{say('debrief.next.date.known', { on: { on: decidesOn, as: 'sentence' } })}</p>
      ) : (
        <div className={styles['group']}>
          <p>{say('debrief.next.date')}</p>
          <div className={styles['ends']}>
            <DateField label={say('debrief.next.date.on')} value={day} onChange={setDay} />
            <Button
              onClick={() => {
                if (day === null) return;
                void send('event.add', {
                  ...fact,
                  kind: 'decision-date-stated',
                  on: day,
                  zone: opportunity.zone,
                  interviewId: interview.id,
                });
              }}
            >
              {say('debrief.next.date.note')}
            </Button>
          </div>
        </div>
      )}
      {channel !== null ? (
        <p>{say('debrief.next.channel.known', { channel })}</p>
      ) : (
        <div className={styles['group']}>
          <p>{say('debrief.next.channel')}</p>
          <ChoiceChips
            label={say('debrief.next.channel')}
            value={channel}
            options={(['mail', 'phone', 'through-recruiter'] as const)
              .filter((value) => value !== 'through-recruiter' || opportunity.route.kind === 'recruiter')
              .map((value) => ({ value, label: say(`log.channel.${value}`) }))}
            onChange={(value) => {
              if (value !== null) void send('event.add', { ...fact, kind: 'follow-up-channel-stated', channel: value });
            }}
          />
        </div>
      )}
      {(decidesOn === null || channel === null) && <p className={styles['note']}>{say('debrief.next.unsaid')}</p>}
    </div>
  );
}
