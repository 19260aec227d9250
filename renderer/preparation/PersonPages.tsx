import { ExternalLink } from 'lucide-react';
import { useSend } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import { isPage, pageName } from './links.ts';

/** The pages about somebody, each to be opened in the browser. */
export function PersonPages({ links }: { readonly links: readonly string[] }) {
  const say = useSay();
  const send = useSend();
  return links.filter(isPage).map((link) => (
    <Button
      key={link}
      look="link"
      icon={<ExternalLink aria-hidden="true" />}
      aria-label={say('preparation.panel.open', { page: pageName(link) })}
      onClick={() => void send('link.open', { url: link })}
    >
      {pageName(link)}
    </Button>
  ));
}
