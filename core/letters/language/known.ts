import type { Workspace } from '../../model/workspace.ts';

const WORD = /[\p{L}\d][\p{L}\p{M}\d]*(?:['’.-][\p{L}\p{M}\d]+)*/gu;
const LOOKS_LIKE_A_NAME = /[\p{Lu}\d]/u;

/** The words of names, each once, with the parts of those that are joined. */
export const wordsOfNames = (names: readonly string[]): readonly string[] => {
  const words = names.flatMap((name) => name.match(WORD) ?? []);
  const parts = words.flatMap((word) => word.split(/['’.-]/u)).filter((part) => part.length > 1);
  return [...new Set([...words, ...parts])];
};

/** Of what was typed in passing only what looks like a name: a slip in it is no reason to leave the same slip in a letter. */
const namesIn = (typed: string): readonly string[] => wordsOfNames([typed]).filter((word) => LOOKS_LIKE_A_NAME.test(word));

/**
 * Names a letter may hold that no dictionary need know: people, companies, agencies, roles, what was talked about, the
 * person's own name, and the words they said are right.
 */
export const namesOf = ({
  people,
  opportunities,
  debriefs,
  settings,
}: Pick<Workspace, 'people' | 'opportunities' | 'debriefs' | 'settings'>): readonly string[] => {
  const names = [
    settings.self.name,
    ...settings.ownWords,
    ...Object.values(people).flatMap(({ name, company, title }) => [name, company, ...namesIn(title)]),
    ...Object.values(opportunities).flatMap(({ company, role, route }) => [
      company,
      ...namesIn(role),
      ...(route.kind === 'recruiter' ? [route.agency] : []),
    ]),
    ...Object.values(debriefs).flatMap(({ topics }) => topics.flatMap(namesIn)),
  ];
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '').toSorted();
};
