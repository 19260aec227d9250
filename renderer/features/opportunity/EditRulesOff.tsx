import { Undo2 } from 'lucide-react';
import { ruleNamed } from '../../../core/playbook/rulebook.ts';
import { thanksRules } from '../../../core/playbook/switched-off.ts';
import { Button } from '../../ui/Button.tsx';
import { Fieldset } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './dialog.module.css';

interface RulesOffProps {
  readonly off: readonly string[];
  readonly onChange: (off: string[]) => void;
}

/** What is not proposed here any more, each a click from coming back; thanks have a switch of their own. */
export function RulesOff({ off, onChange }: RulesOffProps) {
  const say = useSay();
  const rules = off.flatMap((id) => (thanksRules.some((thanks) => thanks === id) ? [] : (ruleNamed(id) ?? [])));
  if (rules.length === 0) return null;
  return (
    <Fieldset legend={say('opportunity.edit.rules-off')}>
      <ul className={styles['off']}>
        {rules.map(({ id, rule }) => (
          <li key={id}>
            <span>{say(rule)}</span>
            <Button
              look="quiet"
              size="small"
              icon={<Undo2 aria-hidden="true" />}
              onClick={() => onChange(off.filter((each) => each !== id))}
            >
              {say('opportunity.edit.rules-off.back')}
            </Button>
          </li>
        ))}
      </ul>
    </Fieldset>
  );
}
