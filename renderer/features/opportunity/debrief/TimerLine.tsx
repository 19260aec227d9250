import { Pause, Play, Timer } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Message, message } from '../../../../core/messages/message.ts';
import type { Instant } from '../../../../core/time/types.ts';
import { useNow } from '../../../data/services.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../../ui/Menu.tsx';
import { useSay } from '../../../ui/say.ts';
import text from '../../../ui/text.module.css';
import styles from './TimerLine.module.css';
import type { Desk } from './use-desk.ts';
import type { DebriefTimer } from './use-timer.ts';

/** The lengths that are offered, in minutes; the settings take any other. */
const LENGTHS = [10, 15, 20, 30, 45, 60] as const;
/** A screen reader has read the page's own words by then, in milliseconds. */
const TOLD_AFTER_MS = 1_000;

const timerWords = ({ state, left, minutes }: DebriefTimer, now: Instant): Message => {
  const time = { at: now, as: 'time' } as const;
  switch (state) {
    case 'running':
      return message('debrief.timer.left', { time, left, minutes });
    case 'paused':
      return message('debrief.timer.paused', { left, minutes });
    case 'up':
      return message('debrief.timer.up', { time, minutes });
  }
};

/** How much time is left, calmly: with a pause, and another length on request. */
export function TimerLine({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const now = useNow();
  const { timer } = desk;
  const lengths = [...new Set([...LENGTHS, timer.minutes])].toSorted((a, b) => a - b);
  const isPaused = timer.state === 'paused';
  return (
    <div className={styles['timer']} data-state={timer.state}>
      <Menu
        align="end"
        trigger={
          <Button look="quiet" size="small" className={styles['time']} icon={<Timer aria-hidden="true" />}>
            <span>{say(timerWords(timer, now))}</span>
            <span className={text['unseen']}>{say('debrief.timer.length')}</span>
          </Button>
        }
      >
        {lengths.map((minutes) => (
          <MenuItem
            key={minutes}
            onChoose={() => {
              timer.last(minutes);
              desk.change({ minutes });
            }}
          >
            {say('debrief.timer.minutes', { minutes })}
          </MenuItem>
        ))}
      </Menu>
      {timer.state !== 'up' && (
        <IconButton
          label={say(isPaused ? 'debrief.timer.resume' : 'debrief.timer.pause')}
          tip={say(isPaused ? 'debrief.timer.resume' : 'debrief.timer.pause')}
          icon={isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
          onClick={() => {
            timer.toggle();
            desk.keepTime();
          }}
        />
      )}
      <TimerNews timer={timer} />
    </div>
  );
}

/** Tells a screen reader that the time runs, rests or is up; never how it passes. */
function TimerNews({ timer: { state, left, minutes } }: { readonly timer: DebriefTimer }) {
  const say = useSay();
  const [told, setTold] = useState<Message | null>(null);
  const tell = useEffectEvent(() => setTold(message(`debrief.timer.told.${state}`, { left, minutes })));
  useEffect(() => {
    const waiting = setTimeout(() => tell(), TOLD_AFTER_MS);
    return () => clearTimeout(waiting);
  }, [state]);
  return (
    <p role="status" className={text['unseen']}>
      {told !== null && say(told)}
    </p>
  );
}
