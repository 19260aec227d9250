import { useState } from 'react';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import { type DuplicatePair, duplicatePairs, duplicatesOf } from '../../../core/people/duplicates.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Alike.module.css';
import { MergeDialog } from './MergeDialog.tsx';

/** Pairs that are shown at once; the others follow as these are settled (ours). */
const SHOWN = 2;

interface AlikeProps {
  readonly workspace: Workspace;
  /** Only pairs with somebody; everybody's where left out. */
  readonly of?: PersonId;
}

/** Who may be kept twice, with the reason; nothing is joined without being asked for. */
export function Alike({ workspace, of }: AlikeProps) {
  const say = useSay();
  const send = useSend();
  const [compared, setCompared] = useState<DuplicatePair | null>(null);
  const pairs = of === undefined ? duplicatePairs(workspace) : duplicatesOf(workspace, of);
  const why = ({ likenesses }: DuplicatePair): string =>
    likenesses.map((each) => say(`people.alike.why.${each.kind}`, 'words' in each ? { words: each.words } : undefined)).join('; ');
  return (
    <>
      {pairs.length > 0 && (
        <section className={styles['alike']} aria-label={say('people.alike.list')}>
          <ul>
            {pairs.slice(0, SHOWN).map((pair) => {
              const names = { one: pair.one.name, other: pair.other.name };
              return (
                <li key={pair.id} className={styles['pair']}>
                  <p>{say('people.alike', { ...names, why: why(pair) })}</p>
                  <span className={styles['acts']}>
                    <Button size="small" aria-label={say('people.alike.compare.named', names)} onClick={() => setCompared(pair)}>
                      {say('people.alike.compare')}
                    </Button>
                    <Button
                      look="quiet"
                      size="small"
                      aria-label={say('people.alike.distinct.named', names)}
                      onClick={() => void send('person.distinguish', { id: pair.one.id, otherId: pair.other.id })}
                    >
                      {say('people.alike.distinct')}
                    </Button>
                  </span>
                </li>
              );
            })}
          </ul>
          {pairs.length > SHOWN && <p className={styles['more']}>{say('people.alike.more', { count: pairs.length - SHOWN })}</p>}
        </section>
      )}
      {compared !== null && <MergeDialog first={compared.one} second={compared.other} keepFirst={of} onClose={() => setCompared(null)} />}
    </>
  );
}
