import type { ReactNode } from 'react';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import { useNow } from '../../data/services.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Aspects } from './Aspects.tsx';
import { Ask } from './Ask.tsx';
import styles from './Brief.module.css';
import { AnswersToBring, StoriesToTell } from './Bringing.tsx';
import { CarriedList } from './Carried.tsx';
import { Checklist } from './Checklist.tsx';
import type { EditBrief } from './edit-brief.ts';
import { Panel } from './Panel.tsx';
import { ToldBefore } from './ToldBefore.tsx';
import { titleOf, whenOf } from '../../preparation/brief-words.ts';
import { WhenAndWhere } from './WhenAndWhere.tsx';

interface BriefProps {
  readonly brief: InterviewBrief;
  readonly edit: EditBrief;
  /** A field was left: what was typed in it is saved now. */
  readonly onLeave: () => void;
  /** At the foot: ways to take it along, and other briefs. */
  readonly foot: ReactNode;
}

/** Everything to know before one interview, read at a glance and edited in place. */
export function Brief({ brief, edit, onLeave, foot }: BriefProps) {
  const say = useSay();
  const isHeld = brief.interview.endAt <= useNow();
  const parts = { brief, edit, onLeave };
  return (
    <>
      <PageHeader over={whenOf(brief, say)} sentence={say(titleOf(brief))} {...(isHeld ? { lede: say('preparation.held') } : {})} />
      <div className={styles['brief']}>
        <div className={styles['column']}>
          <CarriedList {...parts} />
          <Aspects {...parts} />
          <AnswersToBring {...parts} />
          <StoriesToTell {...parts} />
          <ToldBefore {...parts} />
        </div>
        <aside className={styles['column']} aria-label={say('preparation.aside')}>
          <Panel {...parts} />
          <Ask {...parts} />
          <Checklist {...parts} />
          <WhenAndWhere {...parts} />
          {foot}
        </aside>
      </div>
    </>
  );
}
