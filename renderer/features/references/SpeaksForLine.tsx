import { Link, useLocation } from 'wouter';
import { insideSentence } from '../../../core/letters/compose/in-a-sentence.ts';
import { writePlace, writePlaceOfAction } from '../../../core/letters/places.ts';
import type { Person } from '../../../core/model/person.ts';
import type { SpeaksFor } from '../../../core/people/reference-ledger.ts';
import { whenOf } from '../../actions/when.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { Button } from '../../ui/Button.tsx';
import { InPlace } from '../../ui/InPlace.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Entry.module.css';
import { wordFrom, wordTo } from './words.ts';

const LINE_LIMIT = 200;

/** What somebody should hear about one opportunity, whether they did, and the ways to tell them. */
export function SpeaksForLine({ person, line }: { readonly person: Person; readonly line: SpeaksFor }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { zone } = useSettings();
  const [, navigate] = useLocation();
  const { isClosed, topics, toldAt, step } = line;
  const {
    value: opportunity,
    edit,
    leave,
  } = useEdited(`business ${person.id} ${line.opportunity.id}`, line.opportunity, (next) =>
    send('opportunity.update', { id: next.id, business: next.business }),
  );
  const { id, company, business } = opportunity;
  const isDeclined = person.referee?.consent === 'declined';
  const what = say(step?.ruleId === 'tell-references' ? 'references.write.ending' : 'references.write.heads-up');
  const place =
    step === null ? writePlace({ kind: 'reference-heads-up', opportunityId: id, personId: person.id }) : writePlaceOfAction(step);
  return (
    <li className={styles['line']}>
      <p>
        <Link to={`/opportunities/${id}`} className={styles['company'] ?? ''}>
          {company}
        </Link>{' '}
        <span className={styles['note']}>{[opportunity.role, isClosed ? say('references.closed') : ''].filter(Boolean).join(', ')}</span>
      </p>
      <p className={step === null ? styles['note'] : styles['due']}>
        {toldAt === null ? say('references.not-told') : say('references.told', { at: { at: toldAt, as: 'sentence' } })}
        {step !== null && ` ${say(step.title)}, ${say(whenOf(step, now, zone))}.`}
      </p>
      {!isClosed && (
        <>
          <InPlace
            label={say('references.company-does', { company })}
            labelUnseen
            value={business}
            placeholder={say('references.company-does.placeholder')}
            limit={LINE_LIMIT}
            onWrite={(next) => edit((before) => ({ ...before, business: next }))}
            onLeave={leave}
          />
          <p className={styles['note']}>
            {topics.length === 0 ? say('references.topics.none') : say('references.topics', { topics: topics.map(insideSentence) })}
          </p>
        </>
      )}
      {!isDeclined && (!isClosed || step !== null) && (
        <div className={styles['acts']} data-quiet={step === null || undefined}>
          <Button
            size="small"
            look={step === null ? 'quiet' : 'plain'}
            aria-label={say('references.write.named', { what, company })}
            onClick={() => navigate(place)}
          >
            {what}
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={say('references.called.named', { company })}
            onClick={() => void send('event.add', wordTo(person.id, id, now, step?.ruleId === 'tell-references' ? 'thanks' : 'heads-up'))}
          >
            {say('references.called')}
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={say('references.gave.named', { company })}
            onClick={() => void send('event.add', wordFrom(person.id, id, now))}
          >
            {say('references.gave')}
          </Button>
        </div>
      )}
    </li>
  );
}
