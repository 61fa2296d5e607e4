import type { Generated } from 'kysely'

import type { Language } from '#domain/language.ts'
import type { HoldingKind } from '#domain/people/secretariat-post.ts'
import type { PersonKind, PersonState } from '#domain/people/staff-member.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import type { LocalizedText } from '#domain/text.ts'

import type { Json } from './column-types.ts'

/** The tables of people, their posts, roles and keys. */
export type PeopleTables = {
  person: {
    id: string
    name: string | null
    erased_at: Generated<Date | null>
    kind: Generated<PersonKind>
    state: Generated<PersonState>
    email: Generated<string | null>
    language: Generated<Language | null>
    zone: Generated<string | null>
    invited_at: Generated<Date | null>
    left_at: Generated<Date | null>
    last_sign_in_at: Generated<Date | null>
    version: Generated<number>
  }
  secretariat_post: {
    id: string
    code: string
    qualifier: string
    title: Json<LocalizedText>
    ended_at: Date | null
    version: number
  }
  post_holding: {
    id: string
    post_id: string
    person_id: string
    kind: HoldingKind
    first_day: string
    last_day: string | null
  }
  role_assignment: {
    id: string
    role: RoleName
    post_id: string | null
    person_id: string | null
    sections: string[]
    given_at: Date
    given_by: string
  }
  setting: { name: string; value: Json<unknown>; version: number }
  audit_key: { owner: string; key: Buffer | null; erased_at: Date | null }
  program_key: {
    id: string
    person_id: string
    program: string
    sha256: string
    ending: string
    rights: string[]
    plan_id: string | null
    made_at: Date
    last_day: string
    last_used_on: string | null
    ended_at: Date | null
    ended_by: string | null
  }
}
