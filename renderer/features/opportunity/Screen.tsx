import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { InterviewId, OpportunityId } from '../../../core/model/ids.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { aheadOf } from './ahead.ts';
import { EditDialog } from './EditDialog.tsx';
import { FactsAside } from './FactsAside.tsx';
import { Head } from './Head.tsx';
import { InterviewDialog } from './InterviewDialog.tsx';
import { NotesTab } from './NotesTab.tsx';
import { pastOf } from './past.ts';
import { PeopleTab } from './PeopleTab.tsx';
import { PlaybookThread } from './PlaybookThread.tsx';
import styles from './Screen.module.css';

const TABS = ['playbook', 'people', 'notes'] as const;
type Tab = (typeof TABS)[number];

export interface OpportunityScreenProps {
  readonly id: OpportunityId;
  /** The action to begin with: its key, `first` for the first open one, null for none. */
  readonly focus: string | null;
}

/** Everything about one opportunity: its thread of time, its people, the person's own notes. */
export function OpportunityScreen({ id, focus }: OpportunityScreenProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const plan = usePlan();
  const now = useNow();
  const [tab, setTab] = useState<Tab>('playbook');
  const [editing, setEditing] = useState<'opportunity' | InterviewId | null>(null);
  const facts = useMemo(() => caseOf(workspace, id), [workspace, id]);
  const actions = useMemo(() => plan.filter(({ opportunityId }) => opportunityId === id), [plan, id]);
  // The place asked for is reached once; left in the address it would take the focus again.
  const arrived = useCallback(() => navigate(`/opportunities/${id}`, { replace: true }), [navigate, id]);

  if (facts === null) {
    return (
      <Screen>
        <EmptyState isWholeScreen title={say('opportunity.gone.title')}>
          <Button onClick={() => navigate('/opportunities')}>{say('opportunity.gone.back')}</Button>
        </EmptyState>
      </Screen>
    );
  }
  const interview = facts.interviews.find((each) => each.id === editing);
  const contents: Record<Tab, ReactNode> = {
    playbook: (
      <div className={styles['playbook']}>
        <PlaybookThread
          past={pastOf(facts, actions, now)}
          ahead={aheadOf(actions, now, workspace.settings.zone)}
          stage={stageOf(facts.events)}
          focus={focus}
          onFocused={arrived}
          onEditInterview={setEditing}
        />
        <FactsAside facts={facts} />
      </div>
    ),
    people: <PeopleTab facts={facts} />,
    notes: <NotesTab facts={facts} onEditInterview={setEditing} />,
  };
  return (
    <Screen className={styles['screen']}>
      <Head facts={facts} onEdit={() => setEditing('opportunity')} />
      <Tabs
        label={say('opportunity.tabs')}
        value={tab}
        onChange={setTab}
        tabs={TABS.map((value) => ({ value, label: say(`opportunity.tab.${value}`), content: contents[value] }))}
        panelClassName={styles['panel']}
      />
      {editing === 'opportunity' && <EditDialog opportunity={facts.opportunity} onClose={() => setEditing(null)} />}
      {interview !== undefined && (
        <InterviewDialog interview={interview} company={facts.opportunity.company} onClose={() => setEditing(null)} />
      )}
    </Screen>
  );
}
