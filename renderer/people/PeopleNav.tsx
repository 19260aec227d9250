import { useLocation } from 'wouter';
import { PartsNav } from '../ui/PartsNav.tsx';
import { useSay } from '../ui/say.ts';

const REFERENCES = '/people/references';

/** A small switch between everybody the person deals with and those who speak for them. */
export function PeopleNav() {
  const say = useSay();
  const [path] = useLocation();
  const isReferences = path === REFERENCES || path.startsWith(`${REFERENCES}/`);
  return (
    <PartsNav
      label={say('references.parts')}
      parts={[
        { to: '/people', label: say('references.part.everybody'), isHere: !isReferences },
        { to: REFERENCES, label: say('references.part'), isHere: isReferences },
      ]}
    />
  );
}
