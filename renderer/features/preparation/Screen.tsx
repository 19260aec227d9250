import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { briefOf } from '../../../core/brief/brief-of.ts';
import { comingInterviews } from '../../../core/brief/coming.ts';
import { emptyBrief } from '../../../core/brief/empty-brief.ts';
import type { InterviewId } from '../../../core/model/ids.ts';
import type { Interview } from '../../../core/model/interview.ts';
import { useNow, useSend, useWholeWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { Brief } from './Brief.tsx';
import { PaperBar } from './PaperBar.tsx';
import styles from './Screen.module.css';

/** The brief for one interview: the one asked for, else the next that is coming up. */
export function PreparationScreen({ interviewId }: { readonly interviewId: InterviewId | null }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const coming = useMemo(() => comingInterviews(workspace, now), [workspace, now]);
  const chosen = interviewId === null ? coming[0] : workspace.interviews[interviewId];

  return (
    <Screen>
      <div className={styles['parts']}>
        <PreparationNav />
      </div>
      {chosen !== undefined ? (
        <BriefOf key={chosen.id} interview={chosen} coming={coming} />
      ) : interviewId === null ? (
        <EmptyState isWholeScreen title={say('preparation.none')} detail={say('preparation.none.detail')}>
          <Button onClick={() => navigate('/log')}>{say('preparation.none.log')}</Button>
          <Button onClick={() => navigate('/preparation/practice')}>{say('preparation.none.practise')}</Button>
        </EmptyState>
      ) : (
        <EmptyState isWholeScreen title={say('preparation.gone')}>
          <Button onClick={() => navigate('/preparation')}>{say('preparation.gone.back')}</Button>
        </EmptyState>
      )}
    </Screen>
  );
}

function BriefOf({ interview, coming }: { readonly interview: Interview; readonly coming: readonly Interview[] }) {
  const send = useSend();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const { id } = interview;
  const { value, edit, leave } = useEdited(`brief ${id}`, workspace.briefs[id] ?? null, (next) =>
    send('brief.save', next ?? emptyBrief(id, now)),
  );
  // What is being typed is derived from at once, so that counts and readiness follow the hand.
  const brief = useMemo(
    () => briefOf(value === null ? workspace : { ...workspace, briefs: { ...workspace.briefs, [id]: value } }, id, now),
    [workspace, value, id, now],
  );
  if (brief === null) return null;
  return (
    <Brief
      brief={brief}
      edit={(change) => edit((own) => change(own ?? emptyBrief(id, now)))}
      onLeave={leave}
      foot={
        <>
          <PaperBar interviewId={id} flush={leave} />
          <Others coming={coming.filter((each) => each.id !== id)} />
        </>
      }
    />
  );
}

/** The other interviews that are coming up, each with its brief. */
function Others({ coming }: { readonly coming: readonly Interview[] }) {
  const say = useSay();
  const { opportunities } = useWholeWorkspace();
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others" className={text['heading']}>
        {say('preparation.others')}
      </h2>
      <ul className={styles['others']}>
        {coming.map(({ id, opportunityId, round, startAt, zone }) => (
          <li key={id}>
            <Link to={`/preparation/${id}`} className={styles['other']}>
              <span>{say('preparation.others.one', { company: opportunities[opportunityId]?.company ?? '', round })}</span>
              <span className={styles['when']}>{say('app.at', { at: { at: startAt, as: 'day-time', zone } })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
