import type { RuleGroup as GroupName } from '../../../core/playbook/rule-groups.ts';
import { rulesIn } from '../../../core/playbook/rule-groups.ts';
import { withRules } from '../../../core/playbook/switched-off.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { Group, SwitchLine } from './Group.tsx';
import { howMany, kindWords, withRule } from './rule-switches.ts';
import { RuleLine } from './RuleLine.tsx';
import styles from './RuleGroup.module.css';

/** The rules of one group; above kind words, a switch for all of them. */
export function RuleGroup({ group, sought }: { readonly group: GroupName; readonly sought: string | null }) {
  const say = useSay();
  const send = useSend();
  const { rulesOff } = useSettings();
  const rules = rulesIn(group);
  const kind = kindWords(rules);
  const kindOn = howMany(rulesOff, kind);
  const switchOff = (off: string[]): void => void send('settings.update', { rulesOff: off });
  return (
    <Group title={say(`settings.rules.${group}`)}>
      {kind.length > 0 && (
        <div className={styles['whole']}>
          <SwitchLine
            label={say('settings.rules.kind')}
            detail={say('settings.rules.kind.detail', { on: kindOn })}
            on={kindOn !== 'none'}
            onChange={(on) => switchOff(withRules(rulesOff, kind, on))}
          />
        </div>
      )}
      <ul className={styles['rules']}>
        {rules.map((rule) => (
          <RuleLine
            key={rule.id}
            rule={rule}
            on={!rule.canBeOff || !rulesOff.includes(rule.id)}
            isSought={sought === rule.id}
            onChange={(on) => switchOff(withRule(rulesOff, rule.id, on))}
          />
        ))}
      </ul>
    </Group>
  );
}
