import type { SaidFactOf } from '../../core/capture/said-fact.ts';
import { mediumSchema } from '../../core/model/event.ts';
import { aboutChoices, wantsAnswer } from '../happenings/choices.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { Fieldset, Pair } from '../ui/Form.tsx';
import { useSay } from '../ui/say.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/TimeFields.tsx';
import type { FactFieldsProps } from './editor.ts';

/** Who was in touch, how, about what, and by when they want an answer. */
export function ContactFields({ fact, set }: FactFieldsProps<SaidFactOf<'contact'>>) {
  const say = useSay();
  const { direction, about, medium, answerBy, words } = fact;
  return (
    <>
      <Segmented
        label={say('quick-capture.field.direction')}
        value={direction}
        options={(['in', 'out'] as const).map((value) => ({ value, label: say(`quick-capture.field.direction.${value}`) }))}
        onChange={(next) => set({ ...fact, direction: next, answerBy: next === 'in' ? answerBy : null })}
      />
      <Fieldset legend={say('happened.medium')}>
        <ChoiceChips
          label={say('happened.medium')}
          value={medium}
          options={mediumSchema.options.map((value) => ({ value, label: say(`happened.medium.${value}`) }))}
          onChange={(value) => set({ ...fact, medium: value ?? medium })}
        />
      </Fieldset>
      <Pair>
        <Select
          label={say('happened.about')}
          value={about}
          options={aboutChoices(fact).map((value) => ({ value, label: say(`happened.about.${value}`) }))}
          onChange={(value) => set({ ...fact, about: value, answerBy: wantsAnswer(value) ? answerBy : null })}
        />
        {direction === 'in' && wantsAnswer(about) && (
          <DateField
            label={say('happened.on.contact')}
            hint={say('happened.no-day')}
            value={answerBy}
            onChange={(on) => set({ ...fact, answerBy: on })}
          />
        )}
      </Pair>
      <TextField
        label={say('quick-capture.field.words')}
        value={words}
        maxLength={200}
        onChange={(value) => set({ ...fact, words: value })}
      />
    </>
  );
}
