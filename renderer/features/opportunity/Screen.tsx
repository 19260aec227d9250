import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { debriefPlace } from '../../../core/debrief/rounds.ts';
import { type InterviewId, interviewIdSchema, type OpportunityId } from '../../../core/model/ids.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { coveringIn } from '../../actions/covering.ts';
import { LettersTab } from '../../letters/LettersTab.tsx';
import { happeningsOf, inGroup } from '../../happenings/happenings.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { aheadOf } from './ahead.ts';
import { DebriefTab } from './debrief/DebriefTab.tsx';
import { FactsAside } from './FactsAside.tsx';
import { Head } from './Head.tsx';
import { type Layer, Layers } from './Layers.tsx';
import { NotesTab } from './NotesTab.tsx';
import { pastOf } from './past.ts';
import { PeopleTab } from './PeopleTab.tsx';
import { PreparationTab } from './PreparationTab.tsx';
import { PlaybookThread } from './PlaybookThread.tsx';
import styles from './Screen.module.css';
import { YesBand } from './YesBand.tsx';

const TABS = ['playbook', 'debrief', 'letters', 'preparation', 'people', 'notes'] as const;
type Tab = (typeof TABS)[number];
/** The tabs that stand in no address. */
type OwnTab = Exclude<Tab, 'debrief' | 'letters'>;

/** The rest of the address of a tab that stands in it. */
const PLACES: Partial<Record<Tab, string>> = { debrief: '?debrief=newest', letters: '?letters' };

export interface OpportunityScreenProps {
  readonly id: OpportunityId;
  /** The action to begin with: its key, `first` for the first open one, null for none. */
  readonly focus: string | null;
  /** What is to be noted and needs a date first, by the name of the happening; null for nothing. */
  readonly happened: string | null;
  /** The interview whose debrief is open, as it stands in the address, `newest` for the newest one that was held; null while none is. */
  readonly debrief: string | null;
  /** Its letters are open. */
  readonly showsLetters: boolean;
}

/** Everything about one opportunity: its thread of time, its people, the person's own notes. */
export function OpportunityScreen({ id, focus, happened, debrief, showsLetters }: OpportunityScreenProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const plan = usePlan();
  const now = useNow();
  const [tab, setTab] = useState<OwnTab>('playbook');
  const [layer, setLayer] = useState<Layer | null>(null);
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
  const { settings, opportunities } = workspace;
  const { groups } = happeningsOf({ facts, settings, now });
  const wanted = groups.flatMap(inGroup).find(({ id, does }) => id === happened && does.kind !== 'note');
  const open = layer ?? (wanted === undefined ? null : { kind: 'happening', happening: wanted });
  const editInterview = (interviewId: InterviewId): void => setLayer({ kind: 'interview', id: interviewId });
  const close = (): void => {
    setLayer(null);
    if (happened !== null) arrived();
  };
  const contents: Record<Tab, ReactNode> = {
    playbook: (
      <div className={styles['playbook']}>
        <YesBand facts={facts} />
        <PlaybookThread
          past={pastOf({ facts, actions, settings, opportunities, now })}
          ahead={aheadOf(actions, coveringIn(plan, opportunities), now, settings.zone)}
          stage={stageOf(facts.events)}
          focus={focus}
          onFocused={arrived}
          edits={{ onEditInterview: editInterview, onEditEvent: (eventId, title) => setLayer({ kind: 'event', id: eventId, title }) }}
        />
        <FactsAside facts={facts} />
      </div>
    ),
    debrief: (
      <DebriefTab
        facts={facts}
        asked={interviewIdSchema.safeParse(debrief).data ?? null}
        onAsk={(interviewId) => navigate(debriefPlace({ id: interviewId, opportunityId: id }), { replace: true })}
      />
    ),
    letters: <LettersTab opportunityId={id} actions={actions} />,
    preparation: <PreparationTab facts={facts} />,
    people: <PeopleTab facts={facts} />,
    notes: <NotesTab facts={facts} onEditInterview={editInterview} />,
  };
  return (
    <Screen className={styles['screen']}>
      <Head
        facts={facts}
        onEdit={() => setLayer({ kind: 'opportunity' })}
        onAsk={(happening) => setLayer({ kind: 'happening', happening })}
      />
      <Tabs
        label={say('opportunity.tabs')}
        value={debrief !== null ? 'debrief' : showsLetters ? 'letters' : tab}
        onChange={(next) => {
          if (next !== 'debrief' && next !== 'letters') setTab(next);
          // The debrief and the letters have places of their own, so that they can be led to from anywhere.
          navigate(`/opportunities/${id}${PLACES[next] ?? ''}`, { replace: true });
        }}
        tabs={TABS.map((value) => ({ value, label: say(`opportunity.tab.${value}`), content: contents[value] }))}
        panelClassName={styles['panel']}
      />
      {open !== null && <Layers facts={facts} layer={open} onClose={close} />}
    </Screen>
  );
}
