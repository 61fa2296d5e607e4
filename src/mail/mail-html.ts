import type { MailDraft, MailLink, MailPart } from './mail-draft.ts'

/** A mail as simple HTML, without pictures and without anything that is loaded from elsewhere. */
export const mailHtml = ({ language, subject, parts, foot }: MailDraft): string =>
  [
    `<!doctype html>`,
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="${styles.body}"><main style="${styles.main}">`,
    `<h1 style="${styles.title}">${escapeHtml(subject)}</h1>`,
    ...parts.map(part => partHtml(part, part.title !== subject)),
    `<footer style="${styles.foot}"><p>${escapeHtml(foot.note)}</p>`,
    `<p>${foot.links.map(link => linkHtml(link, styles.quiet)).join('<br>')}</p></footer>`,
    `</main></body></html>`,
  ].join('\n')

// Mail programs read no style sheets. Colours of the text and the ground stay theirs, so that dark ones work.
const styles = {
  body: 'margin:0;font-family:system-ui,-apple-system,Segoe UI,Helvetica,Arial,sans-serif;line-height:1.5',
  main: 'max-width:36em;margin:0 auto;padding:1.5em',
  title: 'font-size:1.35em;line-height:1.25;margin:0 0 1em',
  part: 'font-size:1.1em;line-height:1.3;margin:1.75em 0 .5em',
  button:
    'display:inline-block;padding:.6em 1.1em;border-radius:.3em;background:#0b5563;color:#fff;text-decoration:none;font-weight:600',
  foot: 'margin-top:2.5em;border-top:1px solid #8a9a9c;font-size:.9em',
  quiet: 'color:inherit',
}

const partHtml = ({ title, paragraphs, link }: MailPart, hasTitle: boolean): string =>
  [
    ...(hasTitle ? [`<h2 style="${styles.part}">${escapeHtml(title)}</h2>`] : []),
    ...paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`),
    `<p>${linkHtml(link, styles.button)}</p>`,
  ].join('\n')

const linkHtml = ({ label, address }: MailLink, style: string): string =>
  `<a href="${escapeHtml(address)}" style="${style}">${escapeHtml(label)}</a>`

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
