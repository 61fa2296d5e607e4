import type { MailDraft, MailLink, MailPart } from './mail-draft.ts'

/** A mail as plain text: an address stands on a line of its own, so that every program makes a link of it. */
export const mailText = ({ subject, parts, foot }: MailDraft): string =>
  [
    ...parts.flatMap(part => partText(part, part.title !== subject)),
    ['-- ', foot.note, ...foot.links.map(linkText)].join('\n'),
  ].join('\n\n') + '\n'

// A mail of one notice has its title as its subject.
const partText = ({ title, paragraphs, link }: MailPart, hasTitle: boolean): string[] => [
  ...(hasTitle ? [`${title}\n${'-'.repeat([...title].length)}`] : []),
  ...paragraphs,
  linkText(link),
]

const linkText = ({ label, address }: MailLink): string => `${label}\n${address}`
