import { type RefObject, useEffect, useRef } from 'react';
import { useClient } from '../data/services.ts';

/** Every face a paper is set in. */
const FACES = [
  '400 1rem "Inter Variable"',
  '600 1rem "Inter Variable"',
  '400 1rem "Literata Variable"',
  '700 1rem "Literata Variable"',
  'italic 400 1rem "Literata Variable"',
];

/**
 * What every page that holds nothing but a paper does: it is called what the paper is, and says when it can be printed.
 * `token` is what the main process knows the page by; null where somebody only looks at it. The title is null while there is no paper.
 */
export const useDrawnPaper = (title: string | null, token: string | null): RefObject<HTMLElement | null> => {
  const client = useClient();
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    const words = paper.current?.textContent ?? '';
    if (token === null || words === '') return;
    // A page that nobody sees loads no font by itself before it is printed.
    void Promise.all(FACES.map((face) => document.fonts.load(face, words))).then(() => client.call('paper.drawn', { token }));
  }, [client, token]);
  return paper;
};
