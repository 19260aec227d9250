/**
 * The same answer as `compute`, computed once for each subject and kept as long as the subject lives. For what
 * several rules read of one situation: situations and cases are immutable, so nothing has to be forgotten.
 */
export const remembered = <Subject extends object, Answer>(compute: (subject: Subject) => Answer): ((subject: Subject) => Answer) => {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    let known = answers.get(subject);
    if (known === undefined) answers.set(subject, (known = { answer: compute(subject) }));
    return known.answer;
  };
};
