import { useSend } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { linkIn } from './link-in.ts';

/** Where an interview takes place; a link in it can be opened. */
export function Place({ place, tabIndex }: { readonly place: string; readonly tabIndex?: number }) {
  const send = useSend();
  const link = linkIn(place);
  if (link === null) return place;
  const [before = '', ...after] = place.split(link);
  return (
    <>
      {before}
      <Button look="link" tabIndex={tabIndex} onClick={() => void send('link.open', { url: link })}>
        {link}
      </Button>
      {after.join(link)}
    </>
  );
}
