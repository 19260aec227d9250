import { Link } from 'wouter';
import { emptyDebrief } from '../../../core/debrief/empty-debrief.ts';
import { debriefPlace } from '../../../core/debrief/rounds.ts';
import { balancedSentence, openingWords, wordingFacts } from '../../../core/wording/offers.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { useSay } from '../../ui/say.ts';
import { BalancedWords } from '../../wording/BalancedWords.tsx';
import { Point } from './Point.tsx';
import styles from './Sheet.module.css';
import type { Sheet } from './use-sheet.ts';

/** The person's own feedback comes first: the debrief's words for the recruiter, which are written here as well as there. */
export function Impression({ sheet: { about, isTicked, tick } }: { readonly sheet: Sheet }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const settings = useSettings();
  const { interview, debrief, isRough, points } = about;
  const { id, feeling, goodAnswer, gap } = interview;
  const empty = () => emptyDebrief(id, settings, now);
  const { value, edit, leave } = useEdited(`debrief ${id}`, debrief, (next) =>
    send('debrief.save', { debrief: next ?? empty(), taps: { feeling, goodAnswer, gap } }),
  );
  const facts = wordingFacts(value ?? empty(), interview);
  const words = value?.forRecruiter ?? '';
  const write = (forRecruiter: string): void => edit((before) => ({ ...(before ?? empty()), forRecruiter }));
  const proposed = isRough ? balancedSentence('verdict', facts) : openingWords(facts);
  const balanced = points.find((point) => point.id === 'balanced');
  return (
    <Point title={say('callSheet.impression')} isTicked={isTicked('impression')} onTick={(ticked) => tick('impression', ticked)}>
      {isRough && balanced !== undefined && (
        <CheckItem checked={isTicked('balanced')} onChange={(ticked) => tick('balanced', ticked)}>
          {say(balanced.text)}
        </CheckItem>
      )}
      {debrief === null && (
        <p className={styles['note']}>
          {say('callSheet.impression.none')}{' '}
          <Link to={debriefPlace(interview)} className={styles['link'] ?? ''}>
            {say('callSheet.impression.debrief')}
          </Link>
        </p>
      )}
      {isRough && (facts.cause !== '' || facts.nextTime !== '') && (
        <dl className={styles['known']}>
          <Known term={say('callSheet.reason')} words={facts.cause} />
          <Known term={say('callSheet.lesson')} words={facts.nextTime} />
        </dl>
      )}
      <BalancedWords label={say('callSheet.impression.label')} words={words} facts={facts} onChange={write} onBlur={leave} />
      {proposed !== '' && words.trim() === '' && (
        <p className={styles['offer']}>
          <span className={styles['proposed']}>{proposed}</span>
          <Button look="link" onClick={() => write(proposed)}>
            {say('callSheet.impression.begin')}
          </Button>
        </p>
      )}
    </Point>
  );
}

function Known({ term, words }: { readonly term: string; readonly words: string }) {
  if (words.trim() === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words}</dd>
    </div>
  );
}
