import type { Target } from '#fields/kinds/field-kind.ts'
import type { View } from '#doors/web/frame/view.ts'

/** Texts of a form by the names of its inputs: those of fields, with the suffix of their piece. */
export type FormTexts = Readonly<Record<string, string>>

/** The names that a form offers for what references lead to. */
export type OfferedNames = ReadonlyMap<Target, readonly string[]>

/** What every input of a form needs beside its field. */
export type FormSurroundings = { today: string; names: OfferedNames; view: View }

/** An input for one text of a field. */
export type PieceProps<Widget> = FormSurroundings & {
  name: string
  id: string
  widget: Widget
  text: string
  /** Whether the browser asks for it. */
  isRequired: boolean
  /** The ids of what explains it. */
  describedBy?: string | undefined
  /** Its label, where several inputs share one that is written above them. */
  label: string
}
