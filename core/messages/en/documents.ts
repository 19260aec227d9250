/** Words of the person's own documents. */
export const documents = {
  'documents.problem.missing': '{name} is not there any more. Nothing was attached. Choose it again.',
  'documents.problem.unreadable': '{name} cannot be read. Nothing was attached. Check its permissions, or choose another file.',
  'documents.problem.not-a-file': '{name} is not a single file. Nothing was attached. Choose a file inside it.',
  'documents.problem.too-large': '{name} is larger than {most} MB. Nothing was attached. A smaller file travels better by mail, too.',
  'documents.problem.not-kept':
    '{reason, select, full {The disk is full, so no copy was made. Everything saved before is safe. Free some space and try again.} denied {Afterview may not write to its folder, so no copy was made. Check the permissions of the folder and try again.} other {The disk reports an error, so no copy was made. Everything saved before is safe. Try again.}}',
  'documents.problem.gone': '{name} is not where it was. What is noted here is unchanged. Use “Find it again” where it lies now.',
} as const;
