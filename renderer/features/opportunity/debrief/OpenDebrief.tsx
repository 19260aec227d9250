import { useEffect, useRef, useState } from 'react';
import type { Debrief } from '../../../../core/model/debrief.ts';
import type { Interview } from '../../../../core/model/interview.ts';
import type { Case } from '../../../../core/playbook/case.ts';
import { useSettings } from '../../../data/services.ts';
import { Button } from '../../../ui/Button.tsx';
import { isFocusNowhere } from '../../../ui/focus-nowhere.ts';
import { useSay } from '../../../ui/say.ts';
import text from '../../../ui/text.module.css';
import { DebriefHead } from './DebriefHead.tsx';
import styles from './DebriefTab.module.css';
import { Signs } from './Signs.tsx';
import { SoftEnd } from './SoftEnd.tsx';
import { Step } from './Step.tsx';
import { StepFields } from './StepFields.tsx';
import { accountOffer, foldedSteps, resumeAt, stepAfter, type StepId, stepsOf } from './steps.ts';
import { TimerLine } from './TimerLine.tsx';
import { useDesk } from './use-desk.ts';
import { usePutAway } from './use-put-away.ts';

export interface OpenDebriefProps {
  readonly facts: Case;
  readonly interview: Interview;
  readonly kept: Debrief | undefined;
}

/** A debrief while it is written: one question at a time is open, the others are read. */
export function OpenDebrief({ facts, interview, kept }: OpenDebriefProps) {
  const say = useSay();
  const { switches } = useSettings();
  const desk = useDesk(facts, interview, kept);
  const putAway = usePutAway(desk);
  /** Once it was opened it stays among the questions, though nothing stands in it yet. */
  const [wantsAccount, setWantsAccount] = useState(false);
  const stepFacts = {
    draft: desk.draft,
    hasRecruiter: facts.opportunity.route.kind === 'recruiter',
    writesAccount: switches.writtenAccount,
    wantsAccount,
  };
  const steps = stepsOf(stepFacts);
  const offer = accountOffer(stepFacts);
  const [chosen, setChosen] = useState<StepId>(() => resumeAt(steps, desk.draft));
  const open = steps.includes(chosen) ? chosen : resumeAt(steps, desk.draft);
  const [showsAll, setShowsAll] = useState(false);
  const folded = showsAll ? [] : foldedSteps(steps, open, desk.draft);
  const column = useRef<HTMLDivElement>(null);
  /** Counts what the person opened: each takes the focus to its first field once. */
  const [turns, setTurns] = useState(0);
  const go = (step: StepId): void => {
    if (step === 'account') setWantsAccount(true);
    setChosen(step);
    setTurns(turns + 1);
  };
  useEffect(() => {
    // Who comes from a button that is gone, such as in Today, goes on with the first field; who came by the tab stays there.
    if (turns === 0 && !isFocusNowhere()) return;
    const fields = column.current?.querySelector<HTMLElement>('[data-fields]');
    const first = fields?.querySelector<HTMLElement>('textarea, input, button:not([data-look="link"])');
    first?.focus({ preventScroll: true });
    fields?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [turns]);

  return (
    <div className={styles['debrief']}>
      <div ref={column} className={styles['column']}>
        <DebriefHead facts={facts} interview={interview}>
          <TimerLine desk={desk} />
        </DebriefHead>
        {desk.timer.offersEnd && <SoftEnd desk={desk} onPutAway={putAway} onChange={() => go('end')} />}
        <div role="group" aria-label={say('debrief.steps')}>
          {steps.map((step) => {
            if (step === folded[0]) {
              return (
                <div key="folded" className={styles['folded']}>
                  <Button look="link" aria-expanded={false} onClick={() => setShowsAll(true)}>
                    {say('debrief.more', { count: folded.length })}
                  </Button>
                </div>
              );
            }
            return folded.includes(step) ? null : (
              <Step
                key={step}
                step={step}
                draft={desk.draft}
                isOpen={step === open}
                problem={desk.problem}
                onOpen={() => go(step)}
                onGoOn={step === 'end' ? putAway : () => go(stepAfter(steps, step))}
                onEnough={step === 'taps' ? () => go('end') : null}
              >
                <StepFields step={step} desk={desk} />
              </Step>
            );
          })}
        </div>
        {offer !== 'none' && (
          <div className={styles['offer']}>
            <Button look="link" onClick={() => go('account')}>
              {say('debrief.account.offer')}
            </Button>
            {offer === 'explained' && <p className={text['small']}>{say('debrief.account.offer.detail')}</p>}
          </div>
        )}
      </div>
      <Signs desk={desk} />
    </div>
  );
}
