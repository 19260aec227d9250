import { useState } from 'react';
import type { Opportunity, Pace } from '../../../core/model/opportunity.ts';
import type { Person } from '../../../core/model/person.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { thanksRules, withRules } from '../../../core/playbook/switched-off.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd, Pair } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { References } from './EditReferences.tsx';
import { RouteFields } from './EditRoute.tsx';
import { RulesOff } from './EditRulesOff.tsx';
import { ThanksWay, ThankYou } from './EditThanks.tsx';

const PACES = ['general', 'standard', 'reserved'] as const satisfies readonly (Pace | 'general')[];

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name);

/** Corrects what is known of an opportunity; nothing is changed before Save. */
export function EditDialog({ opportunity, onClose }: { readonly opportunity: Opportunity; readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const people = Object.values(useWorkspace((workspace) => workspace.people)).toSorted(byName);
  const [edited, setEdited] = useState(opportunity);
  const [newRecruiter, setNewRecruiter] = useState<string | null>(null);
  const [newReferences, setNewReferences] = useState<readonly string[]>([]);
  const [hasTried, setHasTried] = useState(false);
  const isNamed = edited.company.trim() !== '';
  const set = (change: Partial<Opportunity>): void => setEdited({ ...edited, ...change });
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (!isNamed) return;
    const named = await withNewPeople();
    if (named === null) return;
    const answer = await send('opportunity.update', { ...named, notes: opportunity.notes, excites: opportunity.excites });
    if (answer.ok) onClose();
  };
  /** The opportunity with whoever was named here added to the people; null where one could not be. */
  const withNewPeople = async (): Promise<Opportunity | null> => {
    let { route, referenceIds } = edited;
    if (route.kind === 'recruiter' && newRecruiter !== null && newRecruiter.trim() !== '') {
      const added = await send('person.add', { name: newRecruiter, role: 'recruiter', company: route.agency });
      if (!added.ok) return null;
      route = { ...route, recruiterId: added.value.personId };
    }
    for (const name of newReferences) {
      const added = await send('person.add', { name, role: 'reference', company: '' });
      if (!added.ok) return null;
      referenceIds = [...new Set([...referenceIds, added.value.personId])];
    }
    return { ...edited, route, referenceIds };
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('opportunity.edit.title')} over={opportunity.company}>
      <Form onSubmit={save}>
        <Pair>
          <TextField
            label={say('opportunity.edit.company')}
            value={edited.company}
            maxLength={200}
            problem={hasTried && !isNamed ? say('opportunity.edit.company.missing') : null}
            onChange={(company) => set({ company })}
          />
          <TextField label={say('opportunity.edit.role')} value={edited.role} maxLength={200} onChange={(role) => set({ role })} />
        </Pair>
        <TextField
          label={say('opportunity.edit.business')}
          hint={say('opportunity.edit.business.hint')}
          value={edited.business}
          maxLength={200}
          onChange={(business) => set({ business })}
        />
        <RouteFields
          route={edited.route}
          people={people}
          onChange={(route) => set({ route })}
          newName={newRecruiter}
          onNewName={setNewRecruiter}
        />
        <Fieldset legend={say('opportunity.edit.pace')}>
          <Segmented
            label={say('opportunity.edit.pace')}
            value={edited.pace ?? 'general'}
            options={PACES.map((value) => ({
              value,
              label: say(value === 'general' ? 'opportunity.edit.pace.general' : `settings.pace.${value}`),
            }))}
            onChange={(pace) => set({ pace: pace === 'general' ? null : pace })}
          />
        </Fieldset>
        {edited.route.kind === 'recruiter' && (
          <ThanksWay value={edited.thankThroughRecruiter} onChange={(thankThroughRecruiter) => set({ thankThroughRecruiter })} />
        )}
        <ThankYou
          on={!edited.rulesOff.includes('thank-you')}
          onChange={(on) => set({ rulesOff: withRules(edited.rulesOff, thanksRules, on) })}
        />
        <RulesOff off={edited.rulesOff} onChange={(rulesOff) => set({ rulesOff })} />
        <References
          people={people}
          chosen={edited.referenceIds}
          onChange={(referenceIds) => set({ referenceIds: [...referenceIds] })}
          newNames={newReferences}
          onNewNames={setNewReferences}
        />
        <FormEnd>
          <Button look="primary" type="submit">
            {say('opportunity.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('opportunity.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}
