const NAME_LIMIT = 48;
const AT_A_WORD = /\s+\S*$/u;
/** Said by somebody, so that it would not read on as a part of the sentence around it. */
const IS_A_QUESTION = /[?]|^(?:why|what|which|who|whose|how|when|where|tell|describe|can|could|do|did|would|are|is|have)\b/iu;
/** The first word of a name that is a phrase; other capitals belong to the name, as of SQL or Python. */
const ARTICLE = /^(?:An?|The|My|Our|Your)(?=\s)/u;

/** Where in the sentence a name stands: a phrase has a capital at its beginning alone. */
export type Place = 'first' | 'later';

/** A gap's name inside a sentence: without the end of a sentence of its own, and not longer than a headline bears. */
export const nameWithin = (name: string, place: Place): string => {
  const bare = name.replace(/[.!…]+$/u, '');
  const short = bare.length <= NAME_LIMIT ? bare : `${bare.slice(0, NAME_LIMIT).replace(AT_A_WORD, '')}…`;
  if (IS_A_QUESTION.test(name)) return `“${short}”`;
  return place === 'first' ? short : short.replace(ARTICLE, (article) => article.toLowerCase());
};
