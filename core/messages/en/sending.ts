/** Ways a letter leaves the window, and what came of them. */
export const sending = {
  'sending.mail': 'Open in your mail',
  'sending.copy': 'Copy',
  'sending.print': 'Print',
  'sending.more': 'Print or save',
  'sending.print-by-hand': 'Print large, to copy by hand',
  'sending.save-pdf': 'Save as PDF',
  'sending.save-by-hand': 'Save as PDF, to copy by hand',
  'sending.as-file': 'Open as a mail file',
  'sending.save-file': 'Save as a mail file',
  'sending.findings': '{count, plural, one {One thing to look at first} other {# things to look at first}}',
  'sending.busy': 'One moment',
  'sending.opened-file': 'Opened as a file, with what is attached. Read it once more there, then send it.',
  'sending.copied': 'The letter is copied.',
  'sending.printed': 'The letter is at the printer.',
  'sending.saved': 'Saved as {name}.',
  'sending.reveal': 'Show in folder',
  'sending.handed-over.by-link': 'Opened in your mail. Read it once more there, then send it.',
  'sending.handed-over.as-file': 'Opened as a file, with what is attached. Read it once more there, then send it.',
  'sending.handed-over.too-long-as-file': 'Too long for your mail program’s link: opened as a file instead.',
  'sending.handed-over.too-long-to-paste':
    'Too long for your mail program’s link: it opened with the address and the subject, and the text is copied. Paste it there.',
  'sending.handed-over.without-files': 'Opened in your mail, but a link cannot take files along. Attach them there before you send it.',
  'sending.handed-over.copied': 'No mail program answered. The letter is copied: paste it where you write your mail.',

  'sending.paper.title': 'Letter to {to}',
  'sending.paper.by-hand': 'To copy by hand, line by line. Sign it with your own pen.',

  'sending.problem.address':
    '“{to}” is no whole mail address. Nothing was opened. Put it right, or leave it empty and choose it in your mail.',
  'sending.problem.too-heavy':
    'The attachments are more than {most} MB together, which mail servers refuse. Nothing was opened. Take one away.',
  'sending.problem.not-written':
    '{reason, select, full {The disk is full, so the letter could not be opened as a file. It is safe here. Free some space, or copy it.} denied {Afterview may not write to its folder, so the letter could not be opened as a file. It is safe here. You can copy it.} other {The disk reports an error, so the letter could not be opened as a file. It is safe here. Try again, or copy it.}}',
  'sending.problem.no-program': 'No program on this computer opens a letter as a file. Save it as a mail file, or copy the letter.',
  'sending.problem.not-copied':
    'The clipboard did not take the letter. It is safe here. Close other programs that use the clipboard, and try again.',
} as const;
