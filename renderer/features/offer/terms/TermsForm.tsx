import { NOTES_LIMIT } from '../../../../core/model/text.ts';
import { useSay } from '../../../ui/say.ts';
import { TextArea } from '../../../ui/TextField.tsx';
import { BenefitFields } from './BenefitFields.tsx';
import type { TermsFieldsProps } from './edit-terms.ts';
import { EquityFields } from './EquityFields.tsx';
import { Group, Whole } from './Group.tsx';
import { PayFields } from './PayFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { TimeFields } from './TimeFields.tsx';

/** What a job pays and asks for; nothing in it is required. `begins` asks for what belongs to the start of a new one. */
export function TermsForm({ begins, ...fields }: TermsFieldsProps & { readonly begins: boolean }) {
  const say = useSay();
  const { terms, edit, onLeave } = fields;
  return (
    <div>
      <PayFields {...fields} hasSignOn={begins} />
      <BenefitFields {...fields} />
      <EquityFields {...fields} />
      <TimeFields {...fields} begins={begins} />
      <PlaceFields {...fields} />
      {begins && (
        <Group title={say('offerTerms.group.conditions')}>
          <Whole>
            <TextArea
              label={say('offerTerms.conditions')}
              human
              maxLength={NOTES_LIMIT}
              value={terms.conditions}
              onChange={(conditions) => edit((now) => ({ ...now, conditions }))}
              onBlur={onLeave}
            />
          </Whole>
        </Group>
      )}
    </div>
  );
}
