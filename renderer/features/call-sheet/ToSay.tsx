import { useSay } from '../../ui/say.ts';
import { Impression } from './Impression.tsx';
import { Others } from './Others.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Point } from './Point.tsx';
import styles from './Sheet.module.css';
import type { Sheet } from './use-sheet.ts';

/** What the recruiter hears from the person, in the order it is best said. */
export function ToSay({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const { about, value, change, leave, isTicked, tick } = sheet;
  const { met, signs, forgotten, points } = about;
  const isOnIt = (point: string): boolean => points.some(({ id }) => id === point);
  const people = met.length === 0 ? 'none' : met;
  return (
    <ul className={styles['points']}>
      <Impression sheet={sheet} />
      <Point title={say('callSheet.excitement')} isTicked={isTicked('excitement')} onTick={(ticked) => tick('excitement', ticked)}>
        <OwnWords
          label={say('callSheet.excitement.label')}
          placeholder={say('callSheet.excitement.placeholder')}
          value={value.excitement}
          offered={about.opportunity.excites}
          onWrite={(excitement) => change({ excitement })}
          onLeave={leave}
        />
        {signs.length > 0 && (
          <p className={styles['note']}>{say('callSheet.signs', { signs: signs.map((sign) => say(`debrief.sign.${sign}`)) })}</p>
        )}
        <div>
          <p className={styles['sub']}>{say('callSheet.pleasure', { people })}</p>
          <OwnWords
            label={say('callSheet.pleasure.label')}
            placeholder={say('callSheet.pleasure.placeholder')}
            value={value.pleasure}
            offered=""
            onWrite={(pleasure) => change({ pleasure })}
            onLeave={leave}
          />
        </div>
      </Point>
      <Point title={say('callSheet.others')} isTicked={isTicked('others')} onTick={(ticked) => tick('others', ticked)}>
        <Others sheet={sheet} />
      </Point>
      {(isOnIt('forgotten') || value.question !== '') && (
        <Point title={say('callSheet.forgotten')} isTicked={isTicked('forgotten')} onTick={(ticked) => tick('forgotten', ticked)}>
          <OwnWords
            label={say('callSheet.forgotten.label')}
            placeholder={say('callSheet.forgotten.placeholder')}
            value={value.question}
            offered={forgotten.join('\n')}
            onWrite={(question) => change({ question })}
            onLeave={leave}
          />
        </Point>
      )}
    </ul>
  );
}
