import { Eye, EyeOff, Pause, Play } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { nextTime } from '../../../core/answers/next-time.ts';
import { comesBack, isWritten } from '../../../core/answers/schedule.ts';
import { keysPressed } from '../../../core/keys/chord.ts';
import { practiceKeys } from '../../../core/keys/keys.ts';
import type { PracticeRating, PractisedAnswer } from '../../../core/model/answer.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { useElapsedMs, useNow, usePreferences, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { durationWords } from './answer-view.ts';
import { TYPICAL_MINUTES } from './list-view.ts';
import styles from './PracticeScreen.module.css';
import { ratings } from './practice-view.ts';

/** How long something took: what was spent before, and since when it runs; null while it rests. */
interface Watch {
  readonly spentMs: number;
  readonly runsFromMs: number | null;
}

const spentAt = ({ spentMs, runsFromMs }: Watch, atMs: number): number =>
  spentMs + (runsFromMs === null ? 0 : Math.max(0, atMs - runsFromMs));

/** The longest try that is noted, in milliseconds: a timer left running over night says nothing. */
const LONGEST_MS = DAY_MS;

export interface PracticeQuestionProps {
  readonly answer: PractisedAnswer;
  /** How many come after it; null where it is the only one. */
  readonly left: number | null;
  readonly showsTimer: boolean;
  readonly onShowTimer: (shows: boolean) => void;
  readonly onRate: (rating: PracticeRating, tookMs: number) => Promise<void>;
}

/** One question: said aloud first, then compared with the answer, then rated by the person. */
export function PracticeQuestion({ answer, left, showsTimer, onShowTimer, onRate }: PracticeQuestionProps) {
  const say = useSay();
  const elapsed = useElapsedMs();
  const { singleLetterKeys } = usePreferences();
  const [watch, setWatch] = useState<Watch>(() => ({ spentMs: 0, runsFromMs: elapsed() }));
  const [isShown, setIsShown] = useState(false);
  const [isRating, setIsRating] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLElement>(null);
  useEffect(() => question.current?.focus(), []);
  useEffect(() => {
    if (isShown) shown.current?.focus();
  }, [isShown]);

  const isPaused = !isShown && watch.runsFromMs === null;
  const rest = (): void => setWatch({ spentMs: spentAt(watch, elapsed()), runsFromMs: null });
  const resume = (): void => {
    setWatch({ ...watch, runsFromMs: elapsed() });
    question.current?.focus();
  };
  const show = (): void => {
    rest();
    setIsShown(true);
  };
  const rate = async (rating: PracticeRating): Promise<void> => {
    if (isRating) return;
    setIsRating(true);
    await onRate(rating, Math.min(Math.round(watch.spentMs), LONGEST_MS));
    setIsRating(false);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    const command = keysPressed(practiceKeys, event, false)?.command;
    const rating = ratings[Number(event.key) - 1];
    // A button in focus has its own use for Space and Enter.
    if (command === 'go-on' && !isShown && (event.target as HTMLElement).closest('button, a') === null) (isPaused ? resume : show)();
    else if (command === 'rate' && isShown && singleLetterKeys && rating !== undefined) void rate(rating);
    else if (command === 'rest' && !isShown && singleLetterKeys) (isPaused ? resume : rest)();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // The keys act while the focus is in here, where it is from the start.
    <article className={styles['practice']} tabIndex={-1} onKeyDown={press}>
      {left !== null && <p className={styles['over']}>{say('answers.practice.left', { count: left })}</p>}
      <h1 ref={question} tabIndex={-1} className={styles['question']}>
        {answer.question === '' ? say('answers.question.none') : answer.question}
      </h1>
      <div className={styles['line']}>
        <p className={styles['hint']}>
          {isShown
            ? say('answers.practice.took', { took: say(durationWords(watch.spentMs)) })
            : say('answers.practice.aloud', { count: TYPICAL_MINUTES })}
        </p>
        {!isShown && (
          <span className={styles['timer']}>
            {showsTimer && <RunningTime watch={watch} />}
            <IconButton
              label={say(showsTimer ? 'answers.timer.hide' : 'answers.timer.show')}
              tip={say(showsTimer ? 'answers.timer.hide' : 'answers.timer.show')}
              icon={showsTimer ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
              onClick={() => onShowTimer(!showsTimer)}
            />
          </span>
        )}
      </div>
      {!isShown && (
        <div className={styles['ways']}>
          <Button look="primary" size="large" keys={say('app.key.space')} aria-keyshortcuts="Space" onClick={isPaused ? resume : show}>
            {say(isPaused ? 'answers.practice.resume' : 'answers.practice.show')}
          </Button>
          {!isPaused && (
            <Button
              look="quiet"
              icon={<Pause aria-hidden="true" />}
              keys={singleLetterKeys ? 'P' : undefined}
              aria-keyshortcuts="P"
              onClick={() => {
                rest();
                question.current?.focus();
              }}
            >
              {say('answers.practice.pause')}
            </Button>
          )}
          {isPaused && (
            <span className={styles['paused']} role="status">
              <Play aria-hidden="true" />
              {say('answers.practice.paused')}
            </span>
          )}
        </div>
      )}
      {isShown && (
        <>
          <section ref={shown} tabIndex={-1} className={styles['answer']} aria-label={say('answers.yours')}>
            {isWritten(answer) ? (
              <p className={styles['words']}>{answer.versions.at(-1)?.text}</p>
            ) : (
              <p className={styles['hint']}>
                {say('answers.practice.unwritten')}{' '}
                <Link to={`/preparation/answers/${answer.id}`} className={styles['link']}>
                  {say('answers.practice.write')}
                </Link>
              </p>
            )}
          </section>
          <Ratings answer={answer} onRate={(rating) => void rate(rating)} />
        </>
      )}
    </article>
  );
}

/** The time that runs, to the second. */
function RunningTime({ watch }: { readonly watch: Watch }) {
  const say = useSay();
  const elapsed = useElapsedMs();
  const [spentMs, setSpentMs] = useState(() => spentAt(watch, elapsed()));
  useEffect(() => {
    const read = (): void => setSpentMs(spentAt(watch, elapsed()));
    const timer = setInterval(read, TICK_MS);
    return () => clearInterval(timer);
  }, [watch, elapsed]);
  return (
    <span role="timer" aria-label={say('answers.timer')} className={styles['time']}>
      {say(durationWords(spentMs))}
    </span>
  );
}

/** How often the time is read, in milliseconds: often enough that no second is skipped. */
const TICK_MS = 250;

/** The four ratings, each with when it brings the answer back. */
function Ratings({ answer, onRate }: { readonly answer: PractisedAnswer; readonly onRate: (rating: PracticeRating) => void }) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const { singleLetterKeys } = usePreferences();
  const back = comesBack(answer, now);
  return (
    <section className={styles['rate']} aria-labelledby="rate">
      <h2 id="rate" className={text['heading']}>
        {say('answers.practice.how')}
      </h2>
      <div className={styles['ratings']}>
        {ratings.map((rating, index) => (
          <button
            key={rating}
            type="button"
            className={styles['rating']}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onRate(rating)}
          >
            <span className={styles['ratingName']}>
              {say(`answers.rating.${rating}`)}
              {singleLetterKeys && <Kbd>{index + 1}</Kbd>}
            </span>
            <span className={styles['when']}>{say(nextTime(back[rating], now, zone, 'short'))}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
