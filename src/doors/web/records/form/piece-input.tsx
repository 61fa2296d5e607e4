import type { FieldPiece } from '#fields/kinds/field-kind.ts'

import { ChoiceInput, ChoicesInput } from './choice-inputs.tsx'
import type { PieceProps } from './form-model.ts'
import { RecordInput, RecordsInput } from './record-inputs.tsx'
import {
  DayInput,
  InstantInput,
  LineInput,
  LinesInput,
  MonthInput,
  NumberInput,
  ParagraphsInput,
} from './text-inputs.tsx'

type PieceInputProps = Omit<PieceProps<never>, 'widget'> & { piece: FieldPiece }

/** The input for one text of a field, as its widget asks. */
export const PieceInput = ({ piece: { widget }, ...props }: PieceInputProps) => {
  switch (widget.as) {
    case 'line':
      return <LineInput widget={widget} {...props} />
    case 'paragraphs':
      return <ParagraphsInput widget={widget} {...props} />
    case 'day':
      return <DayInput widget={widget} {...props} />
    case 'month':
      return <MonthInput widget={widget} {...props} />
    case 'instant':
      return <InstantInput widget={widget} {...props} />
    case 'number':
      return <NumberInput widget={widget} {...props} />
    case 'oneOf':
      return <ChoiceInput widget={widget} {...props} />
    case 'someOf':
      return <ChoicesInput widget={widget} {...props} />
    case 'record':
      return <RecordInput widget={widget} {...props} />
    case 'records':
      return <RecordsInput widget={widget} {...props} />
    case 'lines':
      return <LinesInput widget={widget} {...props} />
  }
}

/** Whether a widget is several inputs, whose shared label is a legend. */
export const hasSeveralInputs = ({ widget: { as } }: FieldPiece): boolean =>
  as === 'someOf' || as === 'records'
