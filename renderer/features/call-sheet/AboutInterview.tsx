import { useId } from 'react';
import type { CallAbout, CallToRecruiter } from '../../../core/call-sheet/call-to-recruiter.ts';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './AboutInterview.module.css';
import { ToAsk } from './ToAsk.tsx';
import { ToSay } from './ToSay.tsx';
import { useSheet } from './use-sheet.ts';

export interface AboutInterviewProps {
  readonly call: CallToRecruiter;
  readonly about: CallAbout;
  readonly isOneOfSeveral: boolean;
  readonly onWaiting: (flush: () => void) => () => void;
}

/** What one interview is to the call: what to say of it, what to ask, and what was heard. */
export function AboutInterview({ call, about, isOneOfSeveral, onWaiting }: AboutInterviewProps) {
  const say = useSay();
  const id = useId();
  const sheet = useSheet(call, about, onWaiting);
  const { interview, opportunity } = about;
  const title = say('callSheet.about', { company: opportunity.company, round: interview.round });
  const Heading = isOneOfSeveral ? 'h3' : 'h2';
  return (
    <section className={styles['about']} {...(isOneOfSeveral ? { 'aria-labelledby': id } : {})}>
      {isOneOfSeveral && (
        <h2 id={id} className={text['title']}>
          {title}
        </h2>
      )}
      <div className={styles['columns']}>
        <section aria-labelledby={`${id}-say`}>
          <Heading id={`${id}-say`} className={text['heading']}>
            {say('callSheet.say')}
          </Heading>
          <ToSay sheet={sheet} />
        </section>
        <section aria-labelledby={`${id}-ask`}>
          <Heading id={`${id}-ask`} className={text['heading']}>
            {say('callSheet.ask')}
          </Heading>
          <ToAsk sheet={sheet} />
        </section>
      </div>
    </section>
  );
}
