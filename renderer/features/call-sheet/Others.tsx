import { useId } from 'react';
import { type OtherProcess, otherProcesses } from '../../../core/call-sheet/other-processes.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { named } from '../../../core/playbook/words.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { InPlace } from '../../ui/InPlace.tsx';
import { useSay } from '../../ui/say.ts';
import { Switch } from '../../ui/Switch.tsx';
import text from '../../ui/text.module.css';
import { WORDS_LIMIT } from './limits.ts';
import styles from './Sheet.module.css';
import type { Sheet } from './use-sheet.ts';

/** Which of the other processes the recruiter hears of, and in which words; none unless the person says so. */
export function Others({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const { about, call } = sheet;
  const others = otherProcesses(workspace, about.opportunity.id, now);
  if (others.length === 0) return <p className={styles['note']}>{say('callSheet.others.none')}</p>;
  return (
    <>
      <p className={styles['note']}>{say('callSheet.others.detail', named(call.name))}</p>
      <ul>
        {others.map((other) => (
          <Other key={other.opportunity.id} other={other} sheet={sheet} />
        ))}
      </ul>
    </>
  );
}

function Other({ other, sheet }: { readonly other: OtherProcess; readonly sheet: Sheet }) {
  const say = useSay();
  const id = useId();
  const { value, change, leave, call } = sheet;
  const { opportunity, standing, otherRecruiter, proposed } = other;
  const told = value.mention.find((each) => each.opportunityId === opportunity.id);
  const without = (opportunityId: OpportunityId) => value.mention.filter((each) => each.opportunityId !== opportunityId);
  const write = (words: string): void =>
    change({
      mention: value.mention.map((each) => (each.opportunityId === opportunity.id ? { ...each, words } : each)),
    });
  return (
    <li className={styles['other']}>
      <div className={styles['line']}>
        <div>
          <p id={id} className={text['strong']}>
            {opportunity.company} <span className={styles['standing']}>{say(standing)}</span>
          </p>
          {otherRecruiter !== null && <p className={styles['caution']}>{say('callSheet.others.elsewhere', { who: otherRecruiter })}</p>}
        </div>
        <Switch
          labelledBy={id}
          on={told !== undefined}
          onChange={(on) =>
            change({
              mention: on ? [...without(opportunity.id), { opportunityId: opportunity.id, words: say(proposed) }] : without(opportunity.id),
            })
          }
        />
      </div>
      {told !== undefined && (
        <InPlace
          label={say('callSheet.others.hears', { ...named(call.name), company: opportunity.company })}
          isLong
          human
          value={told.words}
          limit={WORDS_LIMIT}
          onWrite={write}
          onLeave={leave}
        />
      )}
    </li>
  );
}
