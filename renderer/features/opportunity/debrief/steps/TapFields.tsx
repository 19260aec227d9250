import { useState } from 'react';
import { useWholeWorkspace } from '../../../../data/services.ts';
import { AnswerChips } from '../../../../three-taps/AnswerChips.tsx';
import { FeelingField } from '../../../../three-taps/FeelingField.tsx';
import { gapSuggestions, goodAnswerSuggestions } from '../../../../three-taps/suggestions.ts';
import { useSay } from '../../../../ui/say.ts';
import type { Desk } from '../use-desk.ts';
import { AboutField } from './AboutField.tsx';
import styles from './fields.module.css';

/** How it felt, one good answer, one gap: enough for tonight where nothing else is. */
export function TapFields({ desk: { facts, taps, tap, debrief, change } }: { readonly desk: Desk }) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  // What was offered stays where it is while the answers change.
  const [offered] = useState(() => ({
    good: goodAnswerSuggestions(workspace, facts.opportunity.company),
    gap: gapSuggestions(workspace),
  }));
  return (
    <div className={styles['fields']}>
      <FeelingField label={say('debrief.feeling')} value={taps.feeling} onChange={(feeling) => tap({ feeling })} />
      <AnswerChips
        label={say('debrief.good-answer')}
        anotherLabel={say('log.another.good-answer')}
        value={taps.goodAnswer}
        suggestions={offered.good}
        onChange={(goodAnswer) => tap({ goodAnswer: goodAnswer ?? '' })}
      />
      <AnswerChips
        label={say('debrief.gap')}
        anotherLabel={say('log.another.gap')}
        value={taps.gap}
        suggestions={offered.gap}
        onChange={(gap) => tap({ gap: gap ?? '' })}
      />
      {taps.gap.trim() !== '' && (
        <AboutField label={say('debrief.gap.about')} value={debrief.gapAbout} onChange={(gapAbout) => change({ gapAbout })} />
      )}
    </div>
  );
}
