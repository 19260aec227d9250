import { useMemo } from 'react';
import { referenceLedger } from '../../../core/people/reference-ledger.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { PeopleNav } from '../../people/PeopleNav.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { AddReference } from './AddReference.tsx';
import { Entry } from './Entry.tsx';
import styles from './Screen.module.css';
import { openingOf } from './view.ts';

/** Everybody who speaks for the person: who agreed, what they know, and who waits for a word or for thanks. */
export function ReferencesScreen() {
  const say = useSay();
  const now = useNow();
  const plan = usePlan();
  const workspace = useWholeWorkspace();
  const ledger = useMemo(() => referenceLedger(workspace, plan, now), [workspace, plan, now]);
  const { sentence, lede } = openingOf(ledger);
  return (
    <Screen>
      <div className={styles['parts']}>
        <PeopleNav />
      </div>
      <PageHeader sentence={say(sentence)} lede={say(lede)} />
      <AddReference />
      {ledger.length === 0 ? (
        <EmptyState title={say('references.none')} detail={say('references.none.detail')} />
      ) : (
        ledger.map((entry) => <Entry key={entry.person.id} entry={entry} />)
      )}
    </Screen>
  );
}
