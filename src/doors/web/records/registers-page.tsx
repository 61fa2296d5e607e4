import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import type { ViewTab } from './list/list-model.ts'
import { sayCount } from '#registers/lists/register-count.ts'

type RegistersPageProps = {
  registers: readonly { register: Register; tabs: readonly ViewTab[]; mayAdd: boolean }[]
  view: View
}

/** All registers that the reader may read, each with its views and how many records they have. */
export const registersPage = ({ registers, view }: RegistersPageProps) => {
  const words = wordsIn(recordListWords, view.language)
  return pageBody(
    { title: words.title },
    <>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{words.lead}</p>
      </header>
      {registers.length === 0 && <p class="empty">{words.none}</p>}
      <ul class="register-cards">
        {registers.map(each => (
          <RegisterCard {...each} view={view} />
        ))}
      </ul>
    </>,
  )
}

type CardProps = RegistersPageProps['registers'][number] & { view: View }

const RegisterCard = ({ register, tabs, mayAdd, view }: CardProps) => {
  const { language } = view
  const words = wordsIn(recordListWords, language)
  const parts = { register: register.name }
  const name = register.title[language]
  return (
    <li class="card">
      <header>
        <h2>
          <a href={addressOf('register', language, parts)}>{name}</a>
        </h2>
        {mayAdd && (
          <a
            href={addressOf('recordNew', language, parts, { quick: 'yes' })}
            aria-label={`${words.add}: ${register.one[language]}`}
          >
            {words.add}
          </a>
        )}
      </header>
      <p class="note">{register.lead[language]}</p>
      <ul class="side-list">
        {tabs.map(tab => (
          <li class="in-line">
            <a href={addressOf('register', language, parts, { view: tab.name })}>
              {tab.title}
              <span class="unseen">{`, ${name}`}</span>
            </a>
            <span class="end">{sayCount(language, tab.count)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
