import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { AccountPart } from '../../../../../core/model/debrief.ts';
import type { ItemId } from '../../../../../core/model/ids.ts';
import { newItemId } from '../../../../data/new-item-id.ts';
import { CheckItem } from '../../../../ui/CheckItem.tsx';
import { Chip } from '../../../../ui/Chip.tsx';
import { useSay } from '../../../../ui/say.ts';
import { promptsLeft } from '../account-prompts.ts';
import { Removable } from '../Removable.tsx';
import type { Desk } from '../use-desk.ts';
import { AccountPoint } from './AccountPoint.tsx';
import styles from './fields.module.css';

/** As many points are kept. */
const LIMIT = 60;

/** The day in its order, as it was, and where in it something went wrong. */
export function AccountFields({ desk: { debrief, change } }: { readonly desk: Desk }) {
  const say = useSay();
  const { account } = debrief;
  const list = useRef<HTMLDivElement>(null);
  const [newest, setNewest] = useState<ItemId | null>(null);
  const add = (when: string): void => {
    const id = newItemId();
    change({ account: [...account, { id, when, text: '', mistake: null }] });
    setNewest(id);
  };
  const set = (part: AccountPart): void => change({ account: account.map((each) => (each.id === part.id ? part : each)) });
  return (
    <div ref={list} className={styles['fields']}>
      <p className={styles['note']}>{say('debrief.account.intro')}</p>
      <Removable
        items={account}
        nameOf={({ when, text }) => (when.trim() === '' ? text : when)}
        onChange={(next) => change({ account: [...next] })}
        heirOf={() => list.current?.querySelector<HTMLElement>('[data-add]') ?? null}
        label={say('debrief.step.account')}
        className={styles['list']}
      >
        {(part, remove) => (
          <AccountPoint part={part} number={account.indexOf(part) + 1} isNew={part.id === newest} onChange={set} onRemove={remove} />
        )}
      </Removable>
      {account.length < LIMIT && (
        <div role="group" aria-label={say('debrief.account.prompts')} className={styles['chips']}>
          {promptsLeft(account, (prompt) => say(`debrief.account.prompt.${prompt}`)).map((words) => (
            <Chip key={words} look="ask" onClick={() => add(words)}>
              {words}
            </Chip>
          ))}
          <Chip data-add look="ask" icon={<Plus aria-hidden="true" />} onClick={() => add('')}>
            {say('debrief.account.add')}
          </Chip>
        </div>
      )}
      <div>
        <CheckItem checked={debrief.fellWellShort} comesForward onChange={(fellWellShort) => change({ fellWellShort })}>
          {say('debrief.account.short')}
        </CheckItem>
        <p className={styles['note']}>{say('debrief.account.short.detail')}</p>
      </div>
    </div>
  );
}
