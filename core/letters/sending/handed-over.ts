import * as z from 'zod';

export const handedOverSchema = z.enum(['by-link', 'as-file', 'too-long-as-file', 'too-long-to-paste', 'without-files', 'copied']);
/**
 * How a letter got to the person's mail program: in a link; as a file, for its attachments or because a link cannot hold it;
 * with whom and what it is about in a link, and the text on the clipboard; in a link that cannot take its attachments along.
 * `copied`: no mail program answered, and the text is on the clipboard.
 */
export type HandedOver = z.infer<typeof handedOverSchema>;
