/** References who are not known yet, named while an opportunity is edited. */
export interface NewReferences {
  readonly names: readonly string[];
  /** A name that is still being typed. */
  readonly typed: string;
}

/** Everybody who was named, once each: a name that was typed and not added is meant as well. */
export const allOf = ({ names, typed }: NewReferences): readonly string[] =>
  [...new Set([...names, typed.trim()])].filter((name) => name !== '');

/** With the name that was typed among the others. */
export const withTyped = (references: NewReferences): NewReferences => ({ names: allOf(references), typed: '' });
