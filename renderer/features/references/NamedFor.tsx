import { Check } from 'lucide-react';
import { historyOf } from '../../../core/changes/history.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Person } from '../../../core/model/person.ts';
import { isClosed, stageOf } from '../../../core/playbook/stage.ts';
import { useSend, useWholeWorkspace } from '../../data/services.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Row } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Entry.module.css';

/** For which of the open opportunities somebody is named. */
export function NamedFor({ person }: { readonly person: Person }) {
  const say = useSay();
  const send = useSend();
  const workspace = useWholeWorkspace();
  const open = Object.values(workspace.opportunities)
    .filter(({ id }) => !isClosed(stageOf(historyOf(workspace, id))))
    .toSorted((one, other) => (one.createdAt > other.createdAt ? -1 : 1));
  if (open.length === 0) return null;
  const toggle = (opportunity: Opportunity): void => {
    const { referenceIds } = opportunity;
    const isNamed = referenceIds.includes(person.id);
    void send('opportunity.update', {
      id: opportunity.id,
      referenceIds: isNamed ? referenceIds.filter((id) => id !== person.id) : [...referenceIds, person.id],
    });
  };
  return (
    <div role="group" className={styles['named']} aria-label={say('references.at.choose')}>
      <p className={styles['note']}>{say('references.at.choose')}</p>
      <Row>
        {open.map((opportunity) => {
          const isNamed = opportunity.referenceIds.includes(person.id);
          return (
            <Chip key={opportunity.id} look={isNamed ? 'on' : 'plain'} aria-pressed={isNamed} onClick={() => toggle(opportunity)}>
              {opportunity.company}
              {isNamed && <Check aria-hidden="true" />}
            </Chip>
          );
        })}
      </Row>
    </div>
  );
}
