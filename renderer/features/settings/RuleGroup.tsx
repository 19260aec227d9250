import type { RuleGroup as GroupName } from '../../../core/playbook/rule-groups.ts';
import { rulesIn } from '../../../core/playbook/rule-groups.ts';
import type { RuleId } from '../../../core/playbook/rules.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { Group, SwitchLine } from './Group.tsx';
import { howMany, kindWords, switchedTogether } from './rule-switches.ts';
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
  const turn = (ruleIds: readonly RuleId[], on: boolean): void => void send('rule.switch', { ruleIds: [...ruleIds], on });
  return (
    <Group title={say(`settings.rules.${group}`)}>
      {kind.length > 0 && (
        <div className={styles['whole']}>
          <SwitchLine
            label={say('settings.rules.kind')}
            detail={say('settings.rules.kind.detail', { on: kindOn })}
            on={kindOn !== 'none'}
            onChange={(on) => turn(kind, on)}
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
            onChange={(on) => turn(switchedTogether(rule.id, on), on)}
          />
        ))}
      </ul>
    </Group>
  );
}
