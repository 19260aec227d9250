/** The people who speak for the person: who agreed, who was told, who is to be thanked. */
export const references = {
  'references.parts': 'Parts of People',
  'references.part.everybody': 'Everybody',
  'references.part': 'References',
} as const;
