import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'

import type { View } from '../frame/view.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { addressOf } from '../paths.ts'

type RecordCrumbsProps = { register: Register; record?: { id: string; title: string }; view: View }

/** The way from the registers to the list of a register, and to a record where one is given. */
export const RecordCrumbs = ({ register, record, view }: RecordCrumbsProps) => {
  const { language } = view
  const parts = { register: register.name }
  return (
    <Crumbs
      path={[
        { name: wordsIn(recordListWords, language).title, href: addressOf('registers', language, {}) },
        { name: register.title[language], href: addressOf('register', language, parts) },
        ...(record
          ? [{ name: record.title, href: addressOf('record', language, { ...parts, id: record.id }) }]
          : []),
      ]}
      view={view}
    />
  )
}
