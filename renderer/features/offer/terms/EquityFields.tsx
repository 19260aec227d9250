import { X } from 'lucide-react';
import { LINE_LIMIT } from '../../../../core/model/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { MoneyField } from '../../../ui/MoneyField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../../ui/say.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { TermsFieldsProps } from './edit-terms.ts';
import { Group, Whole } from './Group.tsx';
import type { Equity } from '../../../../core/model/offer.ts';

/** Four years with a cliff of one are the usual (ours); the person changes what differs. */
export const USUAL_EQUITY: Equity = { value: 0, vestingYears: 4, cliffMonths: 12, notes: '' };

/** A share in the company; asked of only where there is one. */
export function EquityFields({ terms: { equity, currency }, edit, onLeave }: TermsFieldsProps) {
  const say = useSay();
  if (equity === null) return null;
  const change = (part: Partial<Equity>): void =>
    edit((now) => ({ ...now, equity: now.equity === null ? null : { ...now.equity, ...part } }));
  return (
    <Group title={say('offerTerms.group.equity')}>
      <MoneyField
        label={say('offerTerms.equity.value')}
        // Only where it was asked for just now: what is kept is another object.
        autoFocus={equity === USUAL_EQUITY}
        value={equity.value}
        currency={currency}
        onChange={(typed) => change({ value: typed?.amount ?? 0 })}
        onLeave={onLeave}
      />
      <NumberField
        label={say('offerTerms.equity.years')}
        value={equity.vestingYears}
        least={0.25}
        most={20}
        onChange={(vestingYears) => vestingYears !== null && change({ vestingYears })}
        onLeave={onLeave}
      />
      <NumberField
        label={say('offerTerms.equity.cliff')}
        value={equity.cliffMonths}
        most={120}
        whole
        onChange={(cliffMonths) => change({ cliffMonths: cliffMonths ?? 0 })}
        onLeave={onLeave}
      />
      <Whole>
        <TextField
          label={say('offerTerms.equity.notes')}
          human
          maxLength={LINE_LIMIT}
          value={equity.notes}
          onChange={(notes) => change({ notes })}
          onBlur={onLeave}
        />
      </Whole>
      <Whole>
        <Button
          look="quiet"
          size="small"
          icon={<X aria-hidden="true" />}
          onClick={({ currentTarget }) => {
            // What is being typed is kept first, so that taking this back takes back nothing else.
            onLeave();
            edit((now) => ({ ...now, equity: null }));
            onLeave();
            // The button goes with what it removed; the keyboard goes on at the group before.
            currentTarget.closest('section')?.previousElementSibling?.querySelector<HTMLElement>('[data-add]')?.focus();
          }}
        >
          {say('offerTerms.equity.remove')}
        </Button>
      </Whole>
    </Group>
  );
}
