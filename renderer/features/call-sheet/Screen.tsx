import { useRef } from 'react';
import { useLocation } from 'wouter';
import { type CallToRecruiter, callToRecruiter } from '../../../core/call-sheet/call-to-recruiter.ts';
import type { InterviewId, OpportunityId } from '../../../core/model/ids.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { AboutInterview } from './AboutInterview.tsx';
import { CallHead } from './CallHead.tsx';
import { EndOfCall } from './EndOfCall.tsx';
import styles from './Screen.module.css';

export interface CallSheetScreenProps {
  readonly opportunityId: OpportunityId;
  readonly interviewId: InterviewId;
}

/** What the person has in front of them while on the phone with the recruiter. */
export function CallSheetScreen({ opportunityId, interviewId }: CallSheetScreenProps) {
  const say = useSay();
  const now = useNow();
  const plan = usePlan();
  const workspace = useWholeWorkspace();
  const [, navigate] = useLocation();
  const interview = workspace.interviews[interviewId];
  const opportunity = workspace.opportunities[opportunityId];
  if (interview === undefined || opportunity === undefined || interview.opportunityId !== opportunityId)
    return (
      <Screen>
        <EmptyState isWholeScreen title={say('callSheet.gone')} />
      </Screen>
    );
  const { company } = opportunity;
  const call = callToRecruiter(workspace, plan, interviewId, now);
  if (call !== null && interview.endAt <= now) return <Call call={call} />;
  const title =
    call === null ? say('callSheet.direct', { company }) : say('callSheet.ahead', { at: { at: interview.endAt, as: 'sentence' } });
  return (
    <Screen>
      <EmptyState isWholeScreen title={title} {...(call === null ? { detail: say('callSheet.direct.detail') } : {})}>
        <Button onClick={() => navigate(`/opportunities/${opportunityId}`)}>{say('callSheet.back', { company })}</Button>
      </EmptyState>
    </Screen>
  );
}

function Call({ call }: { readonly call: CallToRecruiter }) {
  /** What was typed and waits to be saved, of every interview. */
  const waiting = useRef(new Set<() => void>());
  return (
    <Screen className={styles['sheet']}>
      <CallHead call={call} />
      {call.parts.map((about) => (
        <AboutInterview
          key={about.interview.id}
          call={call}
          about={about}
          isOneOfSeveral={call.parts.length > 1}
          onWaiting={(flush) => {
            waiting.current.add(flush);
            return () => waiting.current.delete(flush);
          }}
        />
      ))}
      <EndOfCall call={call} onFlush={() => waiting.current.forEach((flush) => flush())} />
    </Screen>
  );
}
