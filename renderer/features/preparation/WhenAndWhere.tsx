import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import { Place } from '../../places/Place.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import type { EditBrief } from './edit-brief.ts';
import { InPlace } from '../../ui/InPlace.tsx';
import { LINE_LIMIT, NOTES_LIMIT } from './limits.ts';
import styles from './WhenAndWhere.module.css';

interface WhenAndWhereProps {
  readonly brief: InterviewBrief;
  readonly edit: EditBrief;
  readonly onLeave: () => void;
}

/** Where it takes place, how it is held, what they set, and how to get there. */
export function WhenAndWhere({ brief: { interview, own }, edit, onLeave }: WhenAndWhereProps) {
  const say = useSay();
  return (
    <section aria-labelledby="where">
      <h2 id="where" className={text['heading']}>
        {say('preparation.where')}
      </h2>
      <div className={styles['fields']}>
        {interview.place !== '' && (
          <p>
            <span className={styles['term']}>{say('preparation.where.place')}</span>
            <Place place={interview.place} />
          </p>
        )}
        <InPlace
          label={say('preparation.setting')}
          placeholder={say('preparation.setting.placeholder')}
          limit={LINE_LIMIT}
          value={own.setting}
          onWrite={(setting) => edit((last) => ({ ...last, setting }))}
          onLeave={onLeave}
        />
        <InPlace
          label={say('preparation.task')}
          placeholder={say('preparation.task.placeholder')}
          isLong
          limit={NOTES_LIMIT}
          value={own.task}
          onWrite={(task) => edit((last) => ({ ...last, task }))}
          onLeave={onLeave}
        />
        <InPlace
          label={say('preparation.directions')}
          placeholder={say('preparation.directions.placeholder')}
          isLong
          limit={NOTES_LIMIT}
          value={own.directions}
          onWrite={(directions) => edit((last) => ({ ...last, directions }))}
          onLeave={onLeave}
        />
      </div>
    </section>
  );
}
