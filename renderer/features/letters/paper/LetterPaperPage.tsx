import { letterDate } from '../../../../core/letters/sending/letter-date.ts';
import type { LetterId } from '../../../../core/model/ids.ts';
import type { LetterLayout, Sheet } from '../../../../core/papers/paper.ts';
import { useNow, useSettings, useWorkspace } from '../../../data/services.ts';
import { useDrawnPaper } from '../../../papers/use-drawn-paper.ts';
import { useSay } from '../../../ui/say.ts';
import { ByHandPaper } from './ByHandPaper.tsx';
import { TypedPaper } from './TypedPaper.tsx';

export interface LetterPaperPageProps {
  readonly letterId: LetterId;
  readonly size: Sheet;
  readonly layout: LetterLayout;
  /** What the main process knows this page by; null where somebody only looks at it. */
  readonly token: string | null;
}

/** A page that holds nothing but a letter, and says when it can be printed. */
export function LetterPaperPage({ letterId, size, layout, token }: LetterPaperPageProps) {
  const say = useSay();
  const now = useNow();
  const letter = useWorkspace(({ letters }) => letters[letterId]);
  const people = useWorkspace((workspace) => workspace.people);
  const opportunities = useWorkspace((workspace) => workspace.opportunities);
  const settings = useSettings();
  const person = letter?.personId == null ? undefined : people[letter.personId];
  const company = letter?.opportunityId == null ? '' : (opportunities[letter.opportunityId]?.company ?? '');
  const to = person?.name ?? company;
  const paper = useDrawnPaper(letter === undefined ? null : say('sending.paper.title', { to }), token);
  if (letter === undefined) return null;
  const date = letterDate(letter.sent?.at ?? now, settings.zone, settings.english);
  if (layout === 'by-hand') return <ByHandPaper ref={paper} text={letter.text} date={date} size={size} />;
  return (
    <TypedPaper
      ref={paper}
      self={settings.self}
      date={date}
      to={[person?.name ?? '', person === undefined ? company : person.company]}
      subject={letter.subject}
      text={letter.text}
      size={size}
    />
  );
}
