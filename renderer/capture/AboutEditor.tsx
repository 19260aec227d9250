import { Check } from 'lucide-react';
import { correctField } from '../../core/capture/corrections.ts';
import { Chip } from '../ui/Chip.tsx';
import { Fieldset, Row } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import styles from '../interview-log/editor.module.css';
import { aboutCompany, companyOfAbout, jobsAround, withJob } from './about.ts';
import type { CaptureEditorProps } from './editor.ts';

/** Which company it is about, and which jobs there. */
export function AboutEditor({ form, context, change, onDone }: CaptureEditorProps) {
  const say = useSay();
  const about = form.about?.value ?? null;
  const jobs = jobsAround(about, context);
  const known = [...new Set(context.opportunities.map(({ company }) => company))].toSorted((a, b) => a.localeCompare(b));
  return (
    <div className={styles['stack']}>
      <SuggestField
        label={say('quick-capture.field.about')}
        value={companyOfAbout(about, context)}
        suggestions={known}
        onChange={(name) => change((so) => correctField(so, 'about', aboutCompany(name, context)))}
        onEnter={onDone}
      />
      {about !== null && jobs.length > 1 && (
        <Fieldset legend={say('quick-capture.field.about.which')}>
          <Row>
            {jobs.map(({ id, company, role }) => {
              const isIn = about.opportunityIds.includes(id);
              return (
                <Chip
                  key={id}
                  look={isIn ? 'on' : 'plain'}
                  aria-pressed={isIn}
                  onClick={() => change((so) => correctField(so, 'about', withJob(about, id)))}
                >
                  {role === '' ? company : say('quick-log.answer.opportunity', { role, company })}
                  {isIn && <Check aria-hidden="true" />}
                </Chip>
              );
            })}
          </Row>
        </Fieldset>
      )}
    </div>
  );
}
