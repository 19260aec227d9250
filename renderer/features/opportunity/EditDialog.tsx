import { useMemo, useState } from 'react';
import { sourcesKnown } from '../../../core/insights/sources-known.ts';
import type { Opportunity, Pace } from '../../../core/model/opportunity.ts';
import type { Person } from '../../../core/model/person.ts';
import { changedFields } from '../../data/changed-fields.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { thanksRules, withRules } from '../../../core/playbook/switched-off.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd, Pair } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { References } from './EditReferences.tsx';
import { allOf, type NewReferences } from './new-references.ts';
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
  const opportunities = useWorkspace((workspace) => workspace.opportunities);
  const sources = useMemo(() => sourcesKnown(Object.values(opportunities)), [opportunities]);
  /** As it was when the dialog was opened. */
  const [first] = useState(opportunity);
  const [edited, setEdited] = useState(first);
  const [newRecruiter, setNewRecruiter] = useState<string | null>(null);
  const [newReferences, setNewReferences] = useState<NewReferences>({ names: [], typed: '' });
  const [hasTried, setHasTried] = useState(false);
  const isNamed = edited.company.trim() !== '';
  const set = (change: Partial<Opportunity>): void => setEdited({ ...edited, ...change });
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (!isNamed) return;
    const named = await withNewPeople();
    if (named === null) return;
    // What was written elsewhere meanwhile is not taken back from here.
    const answer = await send('opportunity.update', { ...changedFields(first, named), id: named.id });
    if (answer.ok) onClose();
  };
  /**
   * The opportunity with whoever was named here added to the people; null where one could not be. Whoever was added is
   * one of those who are known from then on, so that a second try adds nobody twice.
   */
  const withNewPeople = async (): Promise<Opportunity | null> => {
    let whole = edited;
    if (whole.route.kind === 'recruiter' && newRecruiter !== null && newRecruiter.trim() !== '') {
      const added = await send('person.add', { name: newRecruiter, role: 'recruiter', company: whole.route.agency });
      if (!added.ok) return null;
      whole = { ...whole, route: { ...whole.route, recruiterId: added.value.personId } };
      setEdited(whole);
      setNewRecruiter(null);
    }
    let names = allOf(newReferences);
    for (const name of names) {
      const added = await send('person.add', { name, role: 'reference', company: '' });
      if (!added.ok) return null;
      whole = { ...whole, referenceIds: [...new Set([...whole.referenceIds, added.value.personId])] };
      names = names.filter((each) => each !== name);
      setEdited(whole);
      setNewReferences({ names, typed: '' });
    }
    return whole;
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
        <SuggestField
          label={say('opportunities.source')}
          hint={say('opportunities.source.hint')}
          value={edited.source}
          suggestions={sources}
          onChange={(source) => set({ source })}
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
          added={newReferences}
          onAdded={setNewReferences}
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
