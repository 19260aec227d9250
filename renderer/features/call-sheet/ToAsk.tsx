import type { LocalDay } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useNow } from '../../data/services.ts';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { useSay } from '../../ui/say.ts';
import { TextArea } from '../../ui/TextField.tsx';
import { DateField } from '../../ui/TimeFields.tsx';
import { Point } from './Point.tsx';
import styles from './Sheet.module.css';
import type { Sheet } from './use-sheet.ts';

type DayHeard = 'decisionOn' | 'contactOn' | 'feedbackOn';
type WordsHeard = 'feedback' | 'positive' | 'notes';

/** What to ask the recruiter, each with room for the answer. */
export function ToAsk({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const now = useNow();
  const { about, value, hear, leave, isTicked, tick, call } = sheet;
  const { heard } = value;
  const today = dayOf(call.finishedAt ?? now, about.opportunity.zone);
  const pointOf = (id: string) => ({ isTicked: isTicked(id), onTick: (ticked: boolean) => tick(id, ticked) });
  const listen = about.points.find(({ id }) => id === 'listen');
  const words = (field: WordsHeard, label: string) => (
    <TextArea
      label={label}
      human
      className={styles['words']}
      value={heard[field]}
      onChange={(said) => hear({ [field]: said })}
      onBlur={leave}
    />
  );
  const day = (field: DayHeard, label: string, hint?: string) => (
    <DateField
      label={label}
      value={heard[field]}
      onChange={(on: LocalDay | null) => hear({ [field]: on })}
      problem={heard[field] !== null && heard[field] < today ? say('callSheet.heard.past') : null}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <>
      <ul className={styles['points']}>
        <Point title={say('callSheet.feedback')} {...pointOf('feedback')}>
          {words('feedback', say('callSheet.heard.feedback'))}
          {heard.feedback.trim() === ''
            ? day('feedbackOn', say('callSheet.heard.feedback-on'), say('callSheet.heard.feedback-on.hint'))
            : words('positive', say('callSheet.heard.positive'))}
        </Point>
        {listen !== undefined && (
          <Point title={say('callSheet.listen')} {...pointOf('listen')}>
            <p className={styles['note']}>{say(listen.text)}</p>
          </Point>
        )}
        <Point title={say('callSheet.dates')} {...pointOf('next-steps')}>
          <div className={styles['days']}>
            {day('decisionOn', say('callSheet.heard.decision-on'))}
            {day('contactOn', say('callSheet.heard.contact-on'))}
          </div>
        </Point>
        <Point title={say('callSheet.note')} {...pointOf('client')}>
          <ChoiceChips
            label={say('callSheet.heard.note')}
            value={heard.directNote === null ? null : heard.directNote ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: say('callSheet.heard.note.yes') },
              { value: 'no', label: say('callSheet.heard.note.no') },
            ]}
            onChange={(answer) => hear({ directNote: answer === null ? null : answer === 'yes' })}
          />
        </Point>
      </ul>
      <div className={styles['more']}>{words('notes', say('callSheet.heard.notes'))}</div>
    </>
  );
}
