import { newestHeld, debriefRounds } from '../../../../core/debrief/rounds.ts';
import type { InterviewId } from '../../../../core/model/ids.ts';
import type { Interview } from '../../../../core/model/interview.ts';
import type { Case } from '../../../../core/playbook/case.ts';
import { useNow } from '../../../data/services.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useSay } from '../../../ui/say.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ClosedDebrief } from './ClosedDebrief.tsx';
import styles from './DebriefTab.module.css';
import { OpenDebrief } from './OpenDebrief.tsx';

/** As many rounds stand side by side; more are a list. */
const SIDE_BY_SIDE = 4;

export interface DebriefTabProps {
  readonly facts: Case;
  /** The interview that is gone through; null for the newest that was held. */
  readonly asked: InterviewId | null;
  readonly onAsk: (id: InterviewId) => void;
}

/** Going through the rounds of one opportunity: one of them at a time, the newest held one first. */
export function DebriefTab({ facts, asked, onAsk }: DebriefTabProps) {
  const say = useSay();
  const now = useNow();
  const rounds = debriefRounds(facts);
  const interview = rounds.find(({ id }) => id === asked) ?? newestHeld(facts, now) ?? rounds[0];
  if (interview === undefined) return <EmptyState title={say('debrief.none')} detail={say('debrief.none.detail')} />;
  return (
    <>
      {rounds.length > 1 && <Rounds rounds={rounds} value={interview.id} onChange={onAsk} />}
      <Round key={interview.id} facts={facts} interview={interview} />
    </>
  );
}

function Round({ facts, interview }: { readonly facts: Case; readonly interview: Interview }) {
  const say = useSay();
  const now = useNow();
  const kept = facts.debriefs.get(interview.id);
  if (interview.endAt > now) {
    return (
      <EmptyState title={say('debrief.ahead', { at: { at: interview.endAt, as: 'sentence' } })} detail={say('debrief.ahead.detail')} />
    );
  }
  if (kept !== undefined && kept.closedAt !== null)
    return <ClosedDebrief facts={facts} interview={interview} debrief={kept} closedAt={kept.closedAt} />;
  return <OpenDebrief facts={facts} interview={interview} kept={kept} />;
}

interface RoundsProps {
  readonly rounds: readonly Interview[];
  readonly value: InterviewId;
  readonly onChange: (id: InterviewId) => void;
}

function Rounds({ rounds, value, onChange }: RoundsProps) {
  const say = useSay();
  const label = say('debrief.rounds');
  const options = rounds.map(({ id, round }) => ({ value: id, label: say('standing.round', { round }) }));
  return (
    <div className={styles['rounds']}>
      {rounds.length <= SIDE_BY_SIDE ? (
        <Segmented label={label} value={value} options={options} onChange={onChange} />
      ) : (
        <Select label={label} labelUnseen value={value} options={options} onChange={onChange} />
      )}
    </div>
  );
}
