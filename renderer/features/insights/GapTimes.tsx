import { Link } from 'wouter';
import { useNow } from '../../data/services.ts';
import { OutcomeMark } from '../../gaps/OutcomeMark.tsx';
import { useGapPlan } from '../../gaps/use-gap-plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './GapTimes.module.css';
import type { Row, ShownTime } from './gaps-view.ts';

/** What one gap came to: the plan for it, and each time it came up, in the person's own words. */
export function GapTimes({ row }: { readonly row: Row }) {
  const say = useSay();
  return (
    <>
      <PlanForGap key={row.key} row={row} />
      <ul className={styles['times']} aria-label={say('insights.showings', { name: row.name })}>
        {row.times.map((time) => (
          <Time key={time.interviewId} time={time} />
        ))}
      </ul>
    </>
  );
}

/** What the person is going to do about it, saved as it is typed, and whether they count it as closed. */
function PlanForGap({ row }: { readonly row: Row }) {
  const say = useSay();
  const now = useNow();
  const { key, name, standing, isSettled } = row;
  const { plan, write, settle, leave } = useGapPlan(key, row.plan);
  return (
    <div className={styles['plan']}>
      <TextArea label={say('insights.plan', { name })} human value={plan} onChange={write} onBlur={leave} />
      <div className={styles['acts']}>
        {isSettled ? (
          <Button size="small" onClick={() => settle(null)}>
            {say('insights.unsettle')}
          </Button>
        ) : (
          standing !== 'closed' && (
            <Button size="small" onClick={() => settle(now)}>
              {say('insights.settle')}
            </Button>
          )
        )}
        <p className={text['unseen']} role="status">
          {isSettled && say('insights.settled', { name })}
        </p>
      </div>
    </div>
  );
}

function Time({ time }: { readonly time: ShownTime }) {
  const say = useSay();
  const { column, outcome, words, question, timesAsked, isDebriefed } = time;
  const { company, round, at, zone, opportunityId, interviewId } = column;
  const when = say('app.at', { at: { at, as: 'day', zone } });
  const what = say('standing.round', { round });
  return (
    <li className={styles['time']}>
      <OutcomeMark outcome={outcome} isDecorative />
      <div>
        <p className={text['strong']}>{say('insights.showing', { company, what, at: when })}</p>
        <p className={styles['how']}>
          {say(`gaps.outcome.${outcome}`)}
          {timesAsked > 1 && <>, {say('insights.showing.times', { count: timesAsked })}</>}
          {question !== null && <>: {question}</>}
        </p>
        {words !== '' && <blockquote className={styles['words']}>“{words}”</blockquote>}
      </div>
      <Link
        to={`/opportunities/${opportunityId}?debrief=${interviewId}`}
        className={styles['way']}
        aria-label={say(isDebriefed ? 'insights.debrief.of' : 'insights.debrief.write.of', { company, at: when })}
      >
        {say(isDebriefed ? 'insights.debrief' : 'insights.debrief.write')}
      </Link>
    </li>
  );
}
