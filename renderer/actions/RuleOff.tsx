import type { OpportunityId } from '../../core/model/ids.ts';
import { ruleNamed } from '../../core/playbook/rulebook.ts';
import type { RuleId } from '../../core/playbook/rules.ts';
import { withRules } from '../../core/playbook/switched-off.ts';
import { useSend, useWorkspace } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import styles from './Why.module.css';

export interface RuleOffProps {
  readonly ruleId: RuleId;
  readonly opportunityId: OpportunityId | null;
}

/** Stops proposing such steps, for good; the toast that follows takes it back. */
export const useRuleOff = (ruleId: RuleId): (() => void) => {
  const send = useSend();
  return () => void send('rule.switch', { ruleIds: [ruleId], on: false });
};

/** One click against a rule: here or everywhere. Nothing for a step that is no advice. */
export function RuleOff({ ruleId, opportunityId }: RuleOffProps) {
  const say = useSay();
  const send = useSend();
  const offForGood = useRuleOff(ruleId);
  const opportunity = useWorkspace(({ opportunities }) => (opportunityId === null ? undefined : opportunities[opportunityId]));
  if (ruleNamed(ruleId)?.canBeOff !== true) return null;
  return (
    <p className={styles['off']}>
      {say('actions.off')}
      {opportunity !== undefined && (
        <Button
          look="link"
          onClick={() =>
            void send('opportunity.update', { id: opportunity.id, rulesOff: withRules(opportunity.rulesOff, [ruleId], false) })
          }
        >
          {say('actions.off.here', { company: opportunity.company })}
        </Button>
      )}
      <Button look="link" onClick={offForGood}>
        {say('actions.off.everywhere')}
      </Button>
    </p>
  );
}
