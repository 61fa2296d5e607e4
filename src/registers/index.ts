import type { Register } from '#fields/records/register.ts'

import { contacts } from './contacts.ts'
import { instruments } from './instruments.ts'
import { paragraphs } from './paragraphs.ts'
import { trainings } from './trainings.ts'

/** All registers. Pages, the API, sheets and the exams read this list. */
export const registers: readonly Register[] = [contacts, trainings, instruments, paragraphs]

/** The register with this name. */
export const findRegister = (name: string): Register | undefined =>
  registers.find(register => register.name === name)
