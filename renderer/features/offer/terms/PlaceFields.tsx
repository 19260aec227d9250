import { LINE_LIMIT } from '../../../../core/model/text.ts';
import { MoneyField } from '../../../ui/MoneyField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../../ui/say.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { TermsFieldsProps } from './edit-terms.ts';
import { Group } from './Group.tsx';

/** Where the work is, and what the way there takes. */
export function PlaceFields({ terms, edit, onLeave }: TermsFieldsProps) {
  const say = useSay();
  return (
    <Group title={say('offerTerms.group.place')}>
      <TextField
        label={say('offerTerms.place')}
        maxLength={LINE_LIMIT}
        value={terms.place}
        onChange={(place) => edit((now) => ({ ...now, place }))}
        onBlur={onLeave}
      />
      <NumberField
        label={say('offerTerms.on-site')}
        hint={say('offerTerms.on-site.hint')}
        value={terms.daysOnSite}
        most={7}
        onChange={(daysOnSite) => edit((now) => ({ ...now, daysOnSite }))}
        onLeave={onLeave}
      />
      <NumberField
        label={say('offerTerms.commute')}
        value={terms.commuteMinutes}
        most={600}
        whole
        onChange={(commuteMinutes) => edit((now) => ({ ...now, commuteMinutes }))}
        onLeave={onLeave}
      />
      <MoneyField
        label={say('offerTerms.commute.cost')}
        value={terms.commuteMonthly}
        currency={terms.currency}
        onChange={(typed) => edit((now) => ({ ...now, commuteMonthly: typed?.amount ?? null }))}
        onLeave={onLeave}
      />
    </Group>
  );
}
