import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { FormProblem } from '../../../core/quick-log/form-problem.ts';
import { correct } from '../../../core/quick-log/corrections.ts';
import { useWholeWorkspace } from '../../data/services.ts';
import { problemOf } from '../../interview-log/editor.ts';
import { LineField } from '../../interview-log/LineField.tsx';
import { LogChips } from '../../interview-log/LogChips.tsx';
import { useInterviewLog } from '../../interview-log/use-interview-log.ts';
import { useSubmit } from '../../interview-log/use-submit.ts';
import { AnswerChips } from '../../three-taps/AnswerChips.tsx';
import { FeelingField } from '../../three-taps/FeelingField.tsx';
import { gapSuggestions, goodAnswerSuggestions } from '../../three-taps/suggestions.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import styles from './Screen.module.css';
import { MoreFields } from './MoreFields.tsx';
import { PlanPreview } from './PlanPreview.tsx';

/** Logging an interview: one line, what was understood, three taps, and the plan it sets in motion. */
export function LogScreen({ opportunityId }: { readonly opportunityId: OpportunityId | null }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const desk = useInterviewLog(opportunityId);
  const line = useRef<HTMLTextAreaElement>(null);
  const [showsMore, setShowsMore] = useState(false);
  const { form, context, change, problems } = desk;
  const fields = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  const attend = ({ field }: FormProblem): void => {
    if (field === 'line') line.current?.focus();
    else {
      setShowsMore(true);
      setAttempts(attempts + 1);
    }
  };
  const { chips, open, setOpen, submit } = useSubmit(desk, attend, showsMore);
  useEffect(() => fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [attempts]);
  const known = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
  const when = form.isPlanned ? 'ahead' : 'past';
  const lineProblem = problemOf(problems, 'line')?.message ?? desk.refusal?.message ?? null;
  useEffect(() => line.current?.focus(), []);

  return (
    <Screen className={styles['log']}>
      <div ref={fields} className={styles['form']}>
        <PageHeader
          over={known === undefined ? say('log.kicker') : say('log.kicker.again', { company: known.company })}
          sentence={say('log.title', { when })}
        />
        <div className={styles['line']}>
          <LineField
            inputRef={line}
            value={desk.line}
            placeholder={say('log.line.placeholder')}
            problem={lineProblem === null ? null : say(lineProblem)}
            onChange={desk.type}
            onEnter={submit}
          />
        </div>
        {desk.isKept && (
          <p className={styles['kept']}>
            {say('log.restored')}{' '}
            <Button
              look="link"
              onClick={() => {
                desk.startOver();
                line.current?.focus();
              }}
            >
              {say('log.restart')}
            </Button>
          </p>
        )}
        <LogChips chips={chips} form={form} context={context} change={change} problems={problems} open={open} onOpen={setOpen} />
        <FeelingField
          label={say('log.feeling', { when })}
          value={form.feeling}
          onChange={(feeling) => change((corrections) => correct(corrections, 'feeling', feeling))}
        />
        {!form.isPlanned && (
          <>
            <AnswerChips
              label={say('log.good-answer')}
              anotherLabel={say('log.another.good-answer')}
              value={form.goodAnswer}
              suggestions={goodAnswerSuggestions(workspace, form.company?.value.name ?? null)}
              onChange={(answer) => change((corrections) => correct(corrections, 'goodAnswer', answer))}
            />
            <AnswerChips
              label={say('log.gap')}
              anotherLabel={say('log.another.gap')}
              value={form.gap}
              suggestions={gapSuggestions(workspace)}
              onChange={(gap) => change((corrections) => correct(corrections, 'gap', gap))}
            />
          </>
        )}
        {showsMore && <MoreFields form={form} context={context} change={change} problems={problems} onDone={() => undefined} />}
        <div className={styles['go']}>
          <Button look="primary" size="large" keys="↵" onClick={submit}>
            {say('log.submit')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              desk.keep();
              navigate('/today');
            }}
          >
            {say('log.keep')}
          </Button>
          <Button
            look="quiet"
            aria-expanded={showsMore}
            icon={showsMore ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
            onClick={() => setShowsMore(!showsMore)}
          >
            {say(showsMore ? 'log.less' : 'log.more')}
          </Button>
        </div>
      </div>
      <PlanPreview log={desk.log} />
    </Screen>
  );
}
