/** How many pages about somebody are kept, as the record has it. */
const MOST_LINKS = 20;

/** The addresses in a text, one on each line. */
export const linksIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINKS);

/** Whether an address is one that can be opened: a secure page. */
export const isPage = (link: string): boolean => /^https:\/\/[^\s/]+\S*$/u.test(link) && URL.canParse(link);

/** What a page is called where there is little room: its address without what every address has. */
export const pageName = (link: string): string => link.replace(/^https:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
