import type { ReactNode, Ref } from 'react';
import type { Interview } from '../../../../core/model/interview.ts';
import type { Case } from '../../../../core/playbook/case.ts';
import { useSay } from '../../../ui/say.ts';
import text from '../../../ui/text.module.css';
import styles from './DebriefTab.module.css';

export interface DebriefHeadProps {
  readonly facts: Case;
  readonly interview: Interview;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** At the right end, such as the time. */
  readonly children?: ReactNode;
}

/** Which interview it is about. */
export function DebriefHead({ facts, interview, headingRef, children }: DebriefHeadProps) {
  const say = useSay();
  const { round, interviewerIds } = interview;
  const people = interviewerIds.flatMap((id) => facts.people[id]?.name ?? []);
  const names = people.length === 0 ? 'none' : people;
  return (
    <div className={styles['head']}>
      <h2 ref={headingRef} tabIndex={-1} className={text['heading']}>
        {say('debrief.title', { round, people: names })}
      </h2>
      {children}
    </div>
  );
}
