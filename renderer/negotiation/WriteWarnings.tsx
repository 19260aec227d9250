import { useMemo } from 'react';
import type { CaptureWrite } from '../../core/capture/capture.ts';
import type { EventInput } from '../happenings/happening.ts';
import { LiveWarnings } from './LiveWarnings.tsx';

/** What was said of terms in what is about to be noted; nothing of an opportunity that is new. */
const saidIn = (writes: readonly CaptureWrite[]): readonly EventInput[] =>
  writes.flatMap((write) => {
    if (write.call !== 'happened.note') return [];
    const { at, person, opportunityIds, facts } = write.input;
    return facts.flatMap((fact): EventInput[] =>
      opportunityIds.length > 0 && (fact.kind === 'told' || fact.kind === 'terms-heard')
        ? [{ ...fact, at, opportunityIds, personId: person?.personId ?? null }]
        : [],
    );
  });

/** What speaks against a line that speaks of terms, before it is noted. */
export function WriteWarnings({ writes }: { readonly writes: readonly CaptureWrite[] }) {
  const said = useMemo(() => saidIn(writes), [writes]);
  return said.map((event, place) => {
    const [first] = event.opportunityIds;
    return first === undefined ? null : <LiveWarnings key={place} opportunityId={first} event={event} isShort />;
  });
}
