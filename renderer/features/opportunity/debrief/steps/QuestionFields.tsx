import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { answerMarkSchema, type AskedQuestion } from '../../../../../core/model/debrief.ts';
import { Chip } from '../../../../ui/Chip.tsx';
import { ChoiceChips } from '../../../../ui/ChoiceChips.tsx';
import { useSay } from '../../../../ui/say.ts';
import { TextArea, TextField } from '../../../../ui/TextField.tsx';
import type { Desk } from '../use-desk.ts';
import { AboutField } from './AboutField.tsx';
import { AnswerBank } from './AnswerBank.tsx';
import styles from './fields.module.css';

/** How often is asked so far: more is more. */
const TIMES = [1, 2, 3, 4] as const;

export interface QuestionFieldsProps {
  readonly asked: AskedQuestion;
  readonly desk: Desk;
  readonly onChange: (changed: Partial<AskedQuestion>) => void;
}

/** One question and how it was answered. */
export function QuestionFields({ asked, desk, onChange: set }: QuestionFieldsProps) {
  const say = useSay();
  const { facts, interview } = desk;
  const people = interview.interviewerIds.flatMap((id) => facts.people[id] ?? []);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles['open']}>
      <TextArea label={say('debrief.question.said')} human areaRef={first} value={asked.said} onChange={(said) => set({ said })} />
      <div className={styles['group']}>
        <p className={styles['label']}>{say('debrief.question.marks')}</p>
        <div role="group" aria-label={say('debrief.question.marks')} className={styles['chips']}>
          {answerMarkSchema.options.map((mark) => {
            const isOn = asked.marks.includes(mark);
            return (
              <Chip
                key={mark}
                look={isOn ? 'on' : 'plain'}
                aria-pressed={isOn}
                onClick={() => set({ marks: isOn ? asked.marks.filter((each) => each !== mark) : [...asked.marks, mark] })}
              >
                {say(`debrief.mark.${mark}`)}
                {isOn && <Check aria-hidden="true" />}
              </Chip>
            );
          })}
        </div>
      </div>
      <AboutField label={say('debrief.about')} value={asked.about} onChange={(about) => set({ about })} />
      <TextArea label={say('debrief.question.better')} human value={asked.better} onChange={(better) => set({ better })} />
      <AnswerBank asked={asked} onKept={(answerId) => set({ answerId })} />
      <TextField label={say('debrief.question.plan')} human value={asked.plan} onChange={(plan) => set({ plan })} />
      {people.length > 1 && (
        <div className={styles['group']}>
          <p className={styles['label']}>{say('debrief.question.by')}</p>
          <ChoiceChips
            label={say('debrief.question.by')}
            value={asked.askedById}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(askedById) => set({ askedById })}
          />
        </div>
      )}
      <div className={styles['group']}>
        <p className={styles['label']}>{say('debrief.question.times')}</p>
        <ChoiceChips
          label={say('debrief.question.times')}
          value={Math.min(asked.timesAsked, TIMES.length)}
          options={TIMES.map((times) => ({ value: times, label: say('debrief.question.times.count', { times }) }))}
          onChange={(times) => set({ timesAsked: times ?? 1 })}
        />
      </div>
      <TextField label={say('debrief.question')} human maxLength={500} value={asked.question} onChange={(question) => set({ question })} />
    </div>
  );
}
