import { wordsIn } from '#i18n/in-three.ts'
import { contactWords } from '#i18n/pages/contact.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'

/** A part of a page about this site: its title and its sentences. */
type Section = { title: string; text: readonly string[] }

type AboutProps = {
  words: { title: string; lead: string; sections: Readonly<Record<string, Section>> }
  /** The address to write to; undefined where the installation names none. */
  contact: string | undefined
  view: View
}

/** A page about this site, such as that on privacy, with whom to write to. */
export const aboutPage = ({ words: { title, lead, sections }, contact, view }: AboutProps) => {
  const contactSentences = wordsIn(contactWords, view.language)
  return pageBody(
    { title },
    <article class="about">
      <header class="head">
        <h1>{title}</h1>
        <p class="under">{lead}</p>
      </header>
      {Object.values(sections).map(section => (
        <section>
          <h2>{section.title}</h2>
          {section.text.length > 1 ? (
            <ul>
              {section.text.map(sentence => (
                <li>{sentence}</li>
              ))}
            </ul>
          ) : (
            section.text.map(sentence => <p>{sentence}</p>)
          )}
        </section>
      ))}
      <section>
        <h2>{contactSentences.title}</h2>
        <p>
          {contact === undefined ? (
            contactSentences.askSecretariat
          ) : (
            <>
              {contactSentences.writeTo} <a href={`mailto:${contact}`}>{contact}</a>
            </>
          )}
        </p>
      </section>
    </article>,
  )
}
