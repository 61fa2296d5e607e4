import type { ColumnType, Generated } from 'kysely'

import type { ActivityIndicator, FundingKind, IndicatorShape, Level, Lineage } from '#domain/plan/plan.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import type { InstrumentKind } from '#domain/words/mandate.ts'
import type { Language } from '#domain/language.ts'
import type { LayoutColumn } from '#domain/plan/layout.ts'
import type { PaperFormat } from '#domain/papers/issued-paper.ts'
import type { MeasureLink } from '#domain/plan/measure-link.ts'
import type { NoteSubject } from '#domain/plan/note.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import type { OptionalText } from '#domain/plan/optional-texts.ts'
import type { LocalizedText } from '#domain/text.ts'

import type { Json, JsonOrNull } from './column-types.ts'
import type { MailTables } from './mail-tables.ts'
import type { PeopleTables } from './people-tables.ts'
import type { SignInTables } from './sign-in-tables.ts'

/** Encrypted values of personal fields in the log; `store/log/sealed-values.ts` decrypts them. */
export type SealedValues = { owner: string; content: string }

type Position = { position: number }
type OfPlan = { plan_id: string } & Position
type VersionedRow = { id: string; version: number; ended_at: ColumnType<Date | null, never, Date> }

type IndicatorColumns = {
  kind: IndicatorShape['kind']
  text: Json<LocalizedText>
  unit: string | null
  baseline: string | null
  target: JsonOrNull<LocalizedText>
  due_on: string | null
  counting_rule: IndicatorShape['countingRule'] | null
  source: string | null
}

/** The tables of the database, column by column, as the migrations make them. */
export type Tables = PeopleTables &
  SignInTables &
  MailTables & {
    migration: { number: number; name: string; checksum: string; applied_at: Generated<Date> }
    plan: {
      id: string
      slug: string
      title: Json<LocalizedText>
      body: Json<LocalizedText>
      symbol: string | null
      first_year: number
      last_year: number
      source_language: string
      levels: Json<Level[]>
      layout: Json<LayoutColumn[]>
      tint: string | null
      version: number
      revision: number
    }
    post: OfPlan & { code: string; title: Json<LocalizedText>; abbreviation: JsonOrNull<LocalizedText> }
    funding_source: OfPlan & {
      code: string
      kind: FundingKind
      title: Json<LocalizedText>
      abbreviation: JsonOrNull<LocalizedText>
    }
    plan_node: OfPlan &
      VersionedRow & {
        parent_id: string | null
        level: number
        number: string
        title: Json<LocalizedText>
        goal: JsonOrNull<LocalizedText>
      }
    period_indicator: OfPlan & VersionedRow & IndicatorColumns & { node_id: string }
    strand: OfPlan & VersionedRow & { node_id: string; indicator_id: string | null }
    activity: OfPlan &
      VersionedRow &
      Record<OptionalText, string | null> & {
        strand_id: string
        year: number
        text: Json<LocalizedText>
        closing: boolean
      }
    activity_indicator: OfPlan &
      VersionedRow &
      IndicatorColumns & { activity_id: string; not_applicable: boolean; link: ActivityIndicator['link'] }
    lineage: OfPlan & {
      activity_id: string
      from_activity_id: string
      kind: Lineage['kind']
      why: string | null
    }
    assignment: OfPlan & { activity_id: string; code: string; qualifier: string; known: boolean }
    activity_funding: OfPlan & { activity_id: string; code: string; known: boolean }
    tag: OfPlan & { strand_id: string; tag: string }
    instrument: { kind: InstrumentKind; symbol: string }
    progress: {
      activity_id: string
      plan_id: string
      status: ActivityStatus
      row_version: number
      updated_at: Date
      updated_by: string
    }
    progress_stamp: { plan_id: string; section_id: string; stamp: number }
    mandate_link: OfPlan & {
      node_id: string | null
      indicator_id: string | null
      activity_id: string | null
      instrument_kind: InstrumentKind | null
      instrument_symbol: string | null
      paragraphs: string[]
      annex: string | null
      words: JsonOrNull<LocalizedText>
    }
    audit_entry: {
      position: number
      at: Date
      actor_id: string
      actor_name: string | null
      use_case: string
      subject_kind: string
      subject_id: string
      plan_id: string | null
      before: JsonOrNull<unknown>
      after: JsonOrNull<unknown>
      why: string | null
      previous_hash: string
      hash: string
      sealed: JsonOrNull<SealedValues>
    }
    sent_file: {
      id: string
      plan_slug: string | null
      name: string
      kind: 'office' | 'pdf' | 'text'
      sha256: string
      size: number
      bytes: Buffer
      state: 'open' | 'applied' | 'discarded'
      version: number
      sent_at: Date
      sent_by: string
      closed_at: Date | null
      closed_by: string | null
      emptied_at: Generated<Date | null>
    }
    plan_import: {
      file_id: string
      language: string | null
      parsed: Json<unknown>
      corrections: Json<unknown>
    }
    returned_paper: {
      file_id: string
      language: string | null
      record: Json<unknown>
      decisions: Json<unknown>
    }
    plan_version: {
      id: string
      plan_id: string
      name: string
      why: string
      content: string
      sha256: string
      created_at: Date
      created_by: string
    }
    paper_cover: {
      plan_id: string
      report: string
      language: string
      cover: Json<PaperCover>
      version: number
    }
    paper: {
      id: string
      plan_id: string
      report: string
      version_id: string
      language: Language
      format: PaperFormat
      symbol: string
      meeting: string
      agenda_item: string
      title: string
      supersedes: string | null
      bytes: Buffer
      size: number
      sha256: string
      made_at: Date
      made_by: string
      cover: JsonOrNull<PaperCover>
      since_version_id: string | null
    }
    note: {
      id: string
      plan_id: string
      subject_kind: NoteSubject['kind']
      subject_id: string
      text: string
      quoted: string
      author: string
      written_at: Date | null
      source: string
      kept_at: Date
      kept_by: string
    }
    measure_link: {
      indicator_id: string
      plan_id: string
      register: string
      measure: string
      filters: Json<MeasureLink['only']>
      linked_at: Date
      linked_by: string
    }
    publication: {
      id: string
      plan_id: string
      version_id: string
      first_year: number
      published_at: Date
      published_by: string
      taken_back_at: Date | null
      taken_back_by: string | null
    }
    search_entry: {
      subject_kind: string
      subject_id: string
      plan_id: string | null
      scope: string
      language: string
      text: string
      words: ColumnType<never, never, never>
    }
    search_rules: { version: string }
  }
