import { useId, useState } from 'react';
import type { RuleId } from '../../../core/playbook/rules.ts';
import { type KindsOfReminders, kindsOfReminders } from '../../../core/reminders/kinds.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { Group, SwitchLine } from './Group.tsx';
import styles from './ReminderKinds.module.css';
import { howMany } from './rule-switches.ts';

/** Of which steps reminders come: by group, and each rule of a group by itself. */
export function ReminderKinds() {
  const say = useSay();
  return (
    <Group title={say('settings.reminders.kinds.title')} lede={say('settings.reminders.kinds.lede')}>
      {kindsOfReminders.map((kind) => (
        <Kind key={kind.group} {...kind} />
      ))}
    </Group>
  );
}

function Kind({ group, rules }: KindsOfReminders) {
  const say = useSay();
  const send = useSend();
  const { remindersOff } = useSettings();
  const [isUnfolded, setUnfolded] = useState(false);
  const id = useId();
  const ids = rules.map((rule) => rule.id);
  const on = howMany(remindersOff, ids);
  const turn = (ruleIds: readonly RuleId[], isOn: boolean): void => void send('rule.remind', { ruleIds: [...ruleIds], on: isOn });
  return (
    <div className={styles['kind']}>
      <SwitchLine
        label={say(`settings.rules.${group}`)}
        detail={say('settings.reminders.kinds.ring', {
          on,
          ringing: ids.filter((rule) => !remindersOff.includes(rule)).length,
          count: ids.length,
        })}
        aside={
          <Button
            look="link"
            aria-expanded={isUnfolded}
            aria-controls={id}
            aria-label={say('settings.reminders.kinds.choose.named', { group: say(`settings.rules.${group}`) })}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {say('settings.reminders.kinds.choose')}
          </Button>
        }
        on={on !== 'none'}
        onChange={(isOn) => turn(ids, isOn)}
      />
      <div id={id} className={styles['rules']} hidden={!isUnfolded}>
        {isUnfolded &&
          rules.map((rule) => (
            <SwitchLine
              key={rule.id}
              label={say(rule.rule)}
              detail={say(rule.timing)}
              on={!remindersOff.includes(rule.id)}
              onChange={(isOn) => turn([rule.id], isOn)}
            />
          ))}
      </div>
    </div>
  );
}
