import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { sourcesKnown } from '../../../core/insights/sources-known.ts';
import { addReference, correct, removeReference } from '../../../core/quick-log/corrections.ts';
import { ChannelEditor } from '../../interview-log/ChannelEditor.tsx';
import { CompanyEditor } from '../../interview-log/CompanyEditor.tsx';
import { DecisionEditor } from '../../interview-log/DecisionEditor.tsx';
import { type EditorProps, problemOf } from '../../interview-log/editor.ts';
import { FormatEditor } from '../../interview-log/FormatEditor.tsx';
import { namedBefore, referencesOf } from '../../interview-log/known.ts';
import { PeopleEditor } from '../../interview-log/PeopleEditor.tsx';
import { RoleEditor } from '../../interview-log/RoleEditor.tsx';
import { RoundEditor } from '../../interview-log/RoundEditor.tsx';
import { RouteEditor } from '../../interview-log/RouteEditor.tsx';
import { WhenEditor } from '../../interview-log/WhenEditor.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useSay } from '../../ui/say.ts';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './MoreFields.module.css';

/** Every field of the log, for what does not fit in a line. */
export function MoreFields(props: EditorProps) {
  const say = useSay();
  const { form, change, problems, context } = props;
  const problem = problemOf(problems, 'notes');
  const placeProblem = problemOf(problems, 'place');
  const sourceProblem = problemOf(problems, 'source');
  return (
    <div className={styles['fields']}>
      <div className={styles['pair']}>
        <CompanyEditor {...props} />
        <RoleEditor {...props} />
      </div>
      <Group label={say('log.field.when')}>
        <WhenEditor {...props} />
      </Group>
      <Group label={say('log.field.round')}>
        <RoundEditor {...props} />
      </Group>
      <Group label={say('log.field.people')}>
        <PeopleEditor {...props} />
      </Group>
      <Group label={say('log.field.format')}>
        <FormatEditor {...props} />
      </Group>
      <TextField
        label={say('log.field.place')}
        hint={say('log.field.place.hint')}
        value={form.place}
        problem={placeProblem === null ? null : say(placeProblem.message)}
        onChange={(place) => change((corrections) => correct(corrections, 'place', place))}
      />
      <Group label={say('log.field.route')}>
        <RouteEditor {...props} />
      </Group>
      {form.company?.value.opportunityId == null && (
        <SuggestField
          label={say('opportunities.source')}
          hint={say('opportunities.source.hint')}
          value={form.source}
          suggestions={sourcesKnown(context.opportunities)}
          problem={sourceProblem === null ? null : say(sourceProblem.message)}
          onChange={(source) => change((corrections) => correct(corrections, 'source', source))}
        />
      )}
      <DecisionEditor {...props} />
      <Group label={say('log.field.channel')}>
        <ChannelEditor {...props} />
      </Group>
      <Group label={say('log.field.references')}>
        <References {...props} />
      </Group>
      <TextArea
        label={say('log.field.notes')}
        human
        value={form.notes}
        problem={problem === null ? null : say(problem.message)}
        onChange={(notes) => change((corrections) => correct(corrections, 'notes', notes))}
      />
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{label}</legend>
      {children}
    </fieldset>
  );
}

function References({ form, context, change }: EditorProps) {
  const say = useSay();
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    change((corrections) => addReference(corrections, namedBefore(context, name, 'reference')));
    setName('');
  };
  return (
    <div className={styles['references']}>
      {form.references.map((reference) => (
        <Chip
          key={reference.key}
          look="on"
          aria-label={say('log.field.person.remove', { name: reference.name })}
          onClick={() => change((corrections) => removeReference(corrections, reference.key))}
        >
          {reference.name}
          <X aria-hidden="true" />
        </Chip>
      ))}
      <SuggestField
        label={say('log.field.reference.add')}
        labelUnseen
        placeholder={say('log.field.reference.add')}
        value={name}
        suggestions={referencesOf(context)}
        onChange={setName}
        onEnter={add}
      />
      <Button
        iconOnly
        aria-label={say('log.field.reference.add')}
        icon={<Plus aria-hidden="true" />}
        disabled={name.trim() === ''}
        onClick={add}
      />
    </div>
  );
}
