import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { chooseKind, correctInterview } from '../../../core/capture/corrections.ts';
import { nothingGiven } from '../../../core/capture/reading.ts';
import { type Corrections, correct } from '../../../core/quick-log/corrections.ts';
import { freshLog } from '../../capture/start-draft.ts';
import { useCapture } from '../../capture/use-capture.ts';
import { useCaptureRows } from '../../capture/use-capture-rows.ts';
import { useWholeWorkspace } from '../../data/services.ts';
import { ChipRows } from '../../interview-log/ChipRows.tsx';
import { LineField } from '../../interview-log/LineField.tsx';
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

/**
 * Logging an interview: one line, what was understood, three taps, and the plan it sets in motion. A line that clearly
 * tells of something else is noted as that.
 */
export function LogScreen({ opportunityId }: { readonly opportunityId: OpportunityId | null }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const [fresh] = useState(() => freshLog(workspace, opportunityId));
  const given = useMemo(() => ({ ...nothingGiven, opportunityIds: opportunityId === null ? [] : [opportunityId] }), [opportunityId]);
  const desk = useCapture({ draft: 'log', given, usually: 'interview', fresh });
  const line = useRef<HTMLTextAreaElement>(null);
  const [showsMore, setShowsMore] = useState(false);
  const { capture, context, hasTried } = desk;
  const form = capture.kind === 'interview' ? capture.form : null;
  const change = (by: (corrections: Corrections) => Corrections): void => desk.change((so) => correctInterview(so, by));
  const fields = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  const { rows, open, setOpen, problem, submit } = useCaptureRows(desk, {
    back: () => line.current?.focus(),
    showsFields: showsMore && form !== null,
    onElsewhere: () => {
      if (form === null) return;
      setShowsMore(true);
      setAttempts(attempts + 1);
    },
    onNoted: ({ opportunityIds: [first] }) => navigate(first === undefined ? '/today' : `/opportunities/${first}?action=first`),
  });
  useEffect(() => fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [attempts]);
  const known = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
  const when = form?.isPlanned === true ? 'ahead' : 'past';
  useEffect(() => line.current?.focus(), []);

  return (
    <Screen className={styles['log']}>
      <div ref={fields} className={styles['form']}>
        <PageHeader
          over={known === undefined ? say('log.kicker') : say('log.kicker.again', { company: known.company })}
          sentence={form === null ? say('quick-capture.line') : say('log.title', { when })}
        />
        <div className={styles['line']}>
          <LineField
            inputRef={line}
            value={desk.line}
            placeholder={say('log.line.placeholder')}
            problem={problem === null ? null : say(problem)}
            onChange={desk.type}
            onEnter={() => submit(false)}
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
        <ChipRows understood={rows.understood} asked={rows.asked} open={open} onOpen={setOpen} />
        {form !== null && (
          <FeelingField
            label={say('log.feeling', { when })}
            value={form.feeling}
            onChange={(feeling) => change((corrections) => correct(corrections, 'feeling', feeling))}
          />
        )}
        {form?.isPlanned === false && (
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
        {capture.kind !== 'interview' && capture.goesTo !== null && (
          <p className={styles['goes']}>
            {say(capture.goesTo)}{' '}
            <Button
              look="link"
              onClick={() => {
                desk.change((so) => chooseKind(so, 'interview'));
                line.current?.focus();
              }}
            >
              {say('log.is-interview')}
            </Button>
          </p>
        )}
        {showsMore && capture.kind === 'interview' && (
          <MoreFields
            form={capture.form}
            context={context}
            change={change}
            problems={hasTried && !capture.writes.ok ? capture.writes.problem : []}
            onDone={() => undefined}
          />
        )}
        <div className={styles['go']}>
          <Button look="primary" size="large" keys="↵" onClick={() => submit(false)}>
            {say(form === null ? 'quick-capture.submit.happened' : 'log.submit')}
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
          {form !== null && (
            <Button
              look="quiet"
              aria-expanded={showsMore}
              icon={showsMore ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
              onClick={() => setShowsMore(!showsMore)}
            >
              {say(showsMore ? 'log.less' : 'log.more')}
            </Button>
          )}
        </div>
      </div>
      <PlanPreview writes={capture.writes.ok ? capture.writes.value : null} />
    </Screen>
  );
}
