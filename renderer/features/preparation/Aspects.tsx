import { Check, ChevronRight, Circle, CircleDashed } from 'lucide-react';
import { useId, useState } from 'react';
import type { AspectStanding } from '../../../core/brief/aspects.ts';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import type { Terms } from '../../../core/model/brief.ts';
import { useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Aspects.module.css';
import type { EditBrief } from './edit-brief.ts';
import { InPlace } from '../../ui/InPlace.tsx';
import { LINE_LIMIT, NOTES_LIMIT } from './limits.ts';

const TERMS = ['notice', 'available', 'pay'] as const satisfies readonly (keyof Terms)[];

interface AspectsProps {
  readonly brief: InterviewBrief;
  readonly edit: EditBrief;
  readonly onLeave: () => void;
}

/** The five things they weigh up, each with how it stands and what to say. */
export function Aspects(props: AspectsProps) {
  const say = useSay();
  return (
    <section aria-labelledby="aspects">
      <h2 id="aspects" className={text['heading']}>
        {say('preparation.aspects')}
      </h2>
      <ul className={styles['aspects']}>
        {props.brief.aspects.map((standing) => (
          <Aspect key={standing.aspect} standing={standing} {...props} />
        ))}
      </ul>
    </section>
  );
}

function Aspect({ standing, brief, edit, onLeave }: AspectsProps & { readonly standing: AspectStanding }) {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { aspect, readiness, count, line } = standing;
  const name = say(`preparation.aspect.${aspect}`);
  const { excites } = brief.opportunity;
  return (
    <li>
      <button type="button" className={styles['row']} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span>{name}</span>
        <span className={styles['readiness']} data-readiness={readiness}>
          {readiness === 'ready' ? (
            <Check aria-hidden="true" />
          ) : readiness === 'nothing' ? (
            <CircleDashed aria-hidden="true" />
          ) : (
            <Circle aria-hidden="true" />
          )}
          {say('preparation.readiness', { readiness, count })}
        </span>
        <span className={styles['line']}>{say(line)}</span>
        <ChevronRight className={styles['open']} aria-hidden="true" />
      </button>
      <div id={id} className={styles['words']} hidden={!isOpen}>
        {aspect === 'terms' && <TermsHere brief={brief} edit={edit} onLeave={onLeave} />}
        <InPlace
          label={say('preparation.aspect.write', { aspect: name })}
          isLong
          human
          limit={NOTES_LIMIT}
          value={brief.own.aspects[aspect]}
          placeholder={aspect === 'interest' && excites !== '' ? excites : say(`preparation.aspect.${aspect}.nothing`)}
          onWrite={(words) => edit((own) => ({ ...own, aspects: { ...own.aspects, [aspect]: words } }))}
          onLeave={onLeave}
        />
      </div>
    </li>
  );
}

/** What differs here from the usual terms, which are in the settings. */
function TermsHere({ brief, edit, onLeave }: AspectsProps) {
  const say = useSay();
  const usual = useSettings().terms;
  return (
    <div className={styles['terms']}>
      {TERMS.map((part) => (
        <InPlace
          key={part}
          label={say(`preparation.terms.${part}`)}
          limit={LINE_LIMIT}
          value={brief.own.terms[part]}
          placeholder={
            usual[part] === '' ? say(`preparation.terms.${part}.placeholder`) : say('preparation.terms.usual', { words: usual[part] })
          }
          onWrite={(words) => edit((own) => ({ ...own, terms: { ...own.terms, [part]: words } }))}
          onLeave={onLeave}
        />
      ))}
    </div>
  );
}
