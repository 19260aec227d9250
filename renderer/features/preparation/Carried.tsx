import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Carried } from '../../../core/brief/carried.ts';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import { GapCourse } from '../../gaps/GapCourse.tsx';
import { nameWithin } from '../../gaps/name-within.ts';
import { useGapPlan } from '../../gaps/use-gap-plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import type { EditBrief } from './edit-brief.ts';
import styles from './Carried.module.css';
import { InPlace } from '../../ui/InPlace.tsx';
import { NOTES_LIMIT } from './limits.ts';
import { storyOfPoint } from '../../preparation/brief-words.ts';

/** Gaps to close and doubts to settle, each with its plan; those that can wait are folded. */
export function CarriedList({ brief, edit }: { readonly brief: InterviewBrief; readonly edit: EditBrief }) {
  const say = useSay();
  const { points, more, closing } = brief;
  const [showsMore, setShowsMore] = useState(false);
  const first = points.find(({ isClosed, gaps }) => !isClosed && gaps.length > 0);
  const pointOf = (point: Carried) => (
    <Point
      key={point.key}
      point={point}
      isFirst={point === first}
      onTick={(isClosed) =>
        edit((own) => ({
          ...own,
          closedGaps: isClosed ? [...own.closedGaps, point.key] : own.closedGaps.filter((key) => key !== point.key),
        }))
      }
    />
  );
  return (
    <section aria-labelledby="carried">
      <h2 id="carried" className={text['heading']}>
        {say('preparation.carried')}
      </h2>
      {points.length === 0 && <p className={styles['none']}>{say('preparation.carried.none')}</p>}
      <ul className={styles['points']}>{points.map(pointOf)}</ul>
      {more.length > 0 && (
        <>
          <button
            type="button"
            className={styles['more']}
            aria-expanded={showsMore}
            aria-controls="more-points"
            onClick={() => setShowsMore(!showsMore)}
          >
            <ChevronRight aria-hidden="true" />
            {say('preparation.carried.more', { count: more.length })}
          </button>
          <ul id="more-points" className={styles['points']} hidden={!showsMore}>
            {more.map(pointOf)}
          </ul>
        </>
      )}
      {closing.length > 0 && (
        <p className={styles['closing']}>{say('preparation.closing', { names: closing.map(({ name }) => nameWithin(name, 'later')) })}</p>
      )}
    </section>
  );
}

interface PointProps {
  readonly point: Carried;
  readonly isFirst: boolean;
  readonly onTick: (isClosed: boolean) => void;
}

function Point({ point, isFirst, onTick }: PointProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { key, name, words, gaps, fit, isClosed } = point;
  const { plan, write, leave } = useGapPlan(key, point.plan);
  return (
    <li className={styles['point']} data-closed={isClosed || undefined}>
      <input
        type="checkbox"
        className={styles['tick']}
        aria-label={say('preparation.carried.tick', { name })}
        checked={isClosed}
        onChange={({ target }) => onTick(target.checked)}
      />
      <div className={styles['about']}>
        <h3 className={text['row']}>{name}</h3>
        {storyOfPoint(point).map((line) => (
          <p key={line.key} className={text['second']}>
            {say(line)}
          </p>
        ))}
        {gaps.length > 0 && <GapCourse gapKey={key} />}
        {words !== '' && <p className={styles['quote']}>“{words}”</p>}
        {fit !== null && <p className={styles['fits']}>{say('preparation.carried.fits', { what: fit })}</p>}
        <InPlace
          label={say('preparation.carried.plan', { name })}
          labelUnseen
          placeholder={say('preparation.carried.plan.placeholder')}
          limit={NOTES_LIMIT}
          isLong
          value={plan}
          onWrite={write}
          onLeave={leave}
        />
      </div>
      {gaps.length > 0 ? (
        <Button
          look={isFirst ? 'primary' : 'plain'}
          aria-label={say('preparation.practise.named', { name })}
          onClick={() => navigate(`/preparation/practice?about=${encodeURIComponent(name)}`)}
        >
          {say('preparation.practise')}
        </Button>
      ) : (
        <Button
          aria-label={say('preparation.example.named', { name })}
          onClick={() => navigate(`/preparation/stories?shows=${encodeURIComponent(name)}`)}
        >
          {say('preparation.example')}
        </Button>
      )}
    </li>
  );
}
