import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Opportunity, Pace, Route } from '../../../core/model/opportunity.ts';
import type { Person } from '../../../core/model/person.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { thanksRules, withRules } from '../../../core/playbook/switched-off.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import text from '../../ui/text.module.css';
import { TextField } from '../../ui/TextField.tsx';
import styles from './dialog.module.css';

const PACES = ['general', 'standard', 'reserved'] as const satisfies readonly (Pace | 'general')[];

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name);

/** Corrects what is known of an opportunity; nothing is changed before Save. */
export function EditDialog({ opportunity, onClose }: { readonly opportunity: Opportunity; readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const people = Object.values(useWorkspace((workspace) => workspace.people)).toSorted(byName);
  const [edited, setEdited] = useState(opportunity);
  const [hasTried, setHasTried] = useState(false);
  const isNamed = edited.company.trim() !== '';
  const set = (change: Partial<Opportunity>): void => setEdited({ ...edited, ...change });
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (!isNamed) return;
    const answer = await send('opportunity.update', { ...edited, notes: opportunity.notes });
    if (answer.ok) onClose();
  };
  return (
    <Dialog open onClose={onClose} title={say('opportunity.edit.title')} over={opportunity.company}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={styles['pair']}>
          <TextField
            label={say('opportunity.edit.company')}
            value={edited.company}
            maxLength={200}
            problem={hasTried && !isNamed ? say('opportunity.edit.company.missing') : null}
            onChange={(company) => set({ company })}
          />
          <TextField label={say('opportunity.edit.role')} value={edited.role} maxLength={200} onChange={(role) => set({ role })} />
        </div>
        <RouteFields route={edited.route} people={people} onChange={(route) => set({ route })} />
        <fieldset className={styles['group']}>
          <legend className={styles['legend']}>{say('opportunity.edit.pace')}</legend>
          <Segmented
            label={say('opportunity.edit.pace')}
            value={edited.pace ?? 'general'}
            options={PACES.map((value) => ({
              value,
              label: say(value === 'general' ? 'opportunity.edit.pace.general' : `settings.pace.${value}`),
            }))}
            onChange={(pace) => set({ pace: pace === 'general' ? null : pace })}
          />
        </fieldset>
        <ThankYou
          on={!edited.rulesOff.includes('thank-you')}
          onChange={(on) => set({ rulesOff: withRules(edited.rulesOff, thanksRules, on) })}
        />
        <References people={people} chosen={edited.referenceIds} onChange={(referenceIds) => set({ referenceIds: [...referenceIds] })} />
        <div className={styles['end']}>
          <Button look="primary" type="submit">
            {say('opportunity.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('opportunity.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface RouteFieldsProps {
  readonly route: Route;
  readonly people: readonly Person[];
  readonly onChange: (route: Route) => void;
}

function RouteFields({ route, people, onChange }: RouteFieldsProps) {
  const say = useSay();
  const recruiters = people.filter(
    ({ id, roles }) => roles.includes('recruiter') || (route.kind === 'recruiter' && route.recruiterId === id),
  );
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{say('opportunity.edit.route')}</legend>
      <Segmented
        label={say('opportunity.edit.route')}
        value={route.kind}
        options={[
          { value: 'direct', label: say('log.route.direct') },
          { value: 'recruiter', label: say('log.route.recruiter') },
        ]}
        onChange={(kind) => onChange(kind === 'direct' ? { kind } : { kind, recruiterId: null, agency: '' })}
      />
      {route.kind === 'recruiter' && (
        <div className={styles['form']}>
          <div className={styles['pair']}>
            <Select
              label={say('opportunity.edit.recruiter')}
              value={route.recruiterId ?? ''}
              options={[
                { value: '', label: say('opportunity.edit.recruiter.none') },
                ...recruiters.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(chosen) => {
                const recruiter = recruiters.find(({ id }) => id === chosen);
                onChange({ ...route, recruiterId: recruiter?.id ?? null, agency: recruiter?.company || route.agency });
              }}
            />
            <TextField
              label={say('opportunity.edit.agency')}
              value={route.agency}
              maxLength={200}
              onChange={(agency) => onChange({ ...route, agency })}
            />
          </div>
        </div>
      )}
    </fieldset>
  );
}

function ThankYou({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles['switch']}>
      <div>
        <p id={id} className={text['strong']}>
          {say('opportunity.edit.thank-you')}
        </p>
        <p id={`${id}-detail`} className={styles['note']}>
          {say('opportunity.edit.thank-you.detail')}
        </p>
      </div>
      <Switch labelledBy={id} describedBy={`${id}-detail`} on={on} onChange={onChange} />
    </div>
  );
}

interface ReferencesProps {
  readonly people: readonly Person[];
  readonly chosen: readonly PersonId[];
  readonly onChange: (chosen: readonly PersonId[]) => void;
}

function References({ people, chosen, onChange }: ReferencesProps) {
  const say = useSay();
  const known = people.filter(({ id, roles }) => roles.includes('reference') || chosen.includes(id));
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{say('opportunity.edit.references')}</legend>
      {known.length === 0 && <p className={styles['note']}>{say('opportunity.edit.references.none')}</p>}
      <div className={styles['row']}>
        {known.map(({ id, name }) => {
          const isChosen = chosen.includes(id);
          return (
            <Chip
              key={id}
              look={isChosen ? 'on' : 'plain'}
              aria-pressed={isChosen}
              onClick={() => onChange(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])}
            >
              {name}
              {isChosen && <Check aria-hidden="true" />}
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}
