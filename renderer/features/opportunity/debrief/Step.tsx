import type { KeyboardEvent, ReactNode } from 'react';
import { Fragment } from 'react';
import { keysPressed } from '../../../../core/keys/chord.ts';
import { debriefKeys } from '../../../../core/keys/keys.ts';
import type { Message } from '../../../../core/messages/message.ts';
import { useStatus } from '../../../data/services.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { useSay } from '../../../ui/say.ts';
import type { Draft } from './draft.ts';
import { type Said, saidTo } from './said.ts';
import styles from './Step.module.css';
import { isAnswered, type StepId } from './steps.ts';

export interface StepProps {
  readonly step: StepId;
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly problem: Message | null;
  readonly onOpen: () => void;
  /** The question is answered as far as it will be; of the last one, everything is put away. */
  readonly onGoOn: () => void;
  /** Nothing more for tonight; null where that is not offered. */
  readonly onEnough: (() => void) | null;
  /** Its fields. */
  readonly children: ReactNode;
}

/** One question: open with its fields, or closed with what was said to it. */
export function Step({ step, draft, isOpen, problem, onOpen, onGoOn, onEnough, children }: StepProps) {
  const say = useSay();
  const isMac = useStatus().platform === 'darwin';
  const title = say(`debrief.step.${step}`);
  const goOnByKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || keysPressed(debriefKeys, event, isMac) === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onGoOn();
  };
  if (!isOpen) {
    return (
      <section className={styles['step']} data-answered={isAnswered(step, draft) || undefined} aria-label={title}>
        <h3>
          <button type="button" className={styles['title']} aria-expanded={false} onClick={onOpen}>
            {title}
          </button>
        </h3>
        <Answer said={saidTo(step, draft)} />
      </section>
    );
  }
  return (
    <section className={styles['step']} data-open aria-label={title} onKeyDown={goOnByKey}>
      <h3 className={styles['title']}>{title}</h3>
      <div className={styles['fields']} data-fields>
        {children}
      </div>
      <StepEnd step={step} problem={problem} onGoOn={onGoOn} onEnough={onEnough} />
    </section>
  );
}

function StepEnd({ step, problem, onGoOn, onEnough }: Pick<StepProps, 'step' | 'problem' | 'onGoOn' | 'onEnough'>) {
  const say = useSay();
  const isMac = useStatus().platform === 'darwin';
  return (
    <div className={styles['end']}>
      <Button look="primary" aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'} onClick={onGoOn}>
        {say(step === 'end' ? 'debrief.end.away' : 'debrief.go-on')}
        <Kbd>{say(isMac ? 'app.key.command' : 'app.key.control')}</Kbd>
        <Kbd>↵</Kbd>
      </Button>
      {step !== 'end' && (
        <Button look="quiet" onClick={onGoOn}>
          {say('debrief.skip')}
        </Button>
      )}
      {onEnough !== null && (
        <Button look="quiet" onClick={onEnough}>
          {say('debrief.enough')}
        </Button>
      )}
      <p className={styles['saved']} role="status" data-problem={problem !== null || undefined}>
        {problem === null ? say('debrief.saved') : say('debrief.unsaved', { problem: say(problem) })}
      </p>
    </div>
  );
}

/** What was said, in the person's own words. */
function Answer({ said }: { readonly said: readonly Said[] }) {
  const say = useSay();
  if (said.length === 0) return null;
  return (
    <div className={styles['answer']}>
      {said.map(({ term, words }, index) => (
        <Fragment key={index}>
          {term !== null && <p className={styles['term']}>{say(term)}</p>}
          <p className={typeof words === 'string' ? styles['own'] : undefined}>{typeof words === 'string' ? words : say(words)}</p>
        </Fragment>
      ))}
    </div>
  );
}
