import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LetterId } from '../../../core/model/ids.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { begunLetter, type Wish } from './begin.ts';
import { Composer } from './Composer.tsx';
import { SentLetter } from './SentLetter.tsx';

/** A letter that is kept: as a draft that is written, or as it was sent. */
export function LetterScreen({ id }: { readonly id: LetterId }) {
  const letter = useWholeWorkspace().letters[id];
  // One that is removed from elsewhere while it is written stays with what was typed in it.
  const [found] = useState(letter);
  const shown = letter ?? found;
  if (shown === undefined) return <Gone />;
  return shown.sent === null ? <Composer key={id} first={shown} /> : <SentLetter letter={shown} />;
}

/** A letter that is begun; nothing is kept before something in it is changed. */
export function WriteScreen(wish: Wish) {
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const now = useNow();
  const [begun] = useState(() => begunLetter(workspace, actions, wish, now));
  if (begun === null) return <Gone />;
  const kept = workspace.letters[begun.id];
  return kept === undefined || kept.sent === null ? <Composer first={begun} /> : <SentLetter letter={kept} />;
}

function Gone() {
  const say = useSay();
  const [, navigate] = useLocation();
  return (
    <Screen>
      <EmptyState isWholeScreen title={say('letters.gone')} detail={say('letters.gone.detail')}>
        <Button onClick={() => navigate('/opportunities')}>{say('opportunity.gone.back')}</Button>
      </EmptyState>
    </Screen>
  );
}
