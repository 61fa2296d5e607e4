import { describe, expect, it } from 'vitest'
import { isLegend, readLegend } from './legend.ts'

describe('readLegend', () => {
  it('reads entries on one line, a sentence between them and the tint', () => {
    const text =
      'ES = Executive Secretary ; Comms = Communications team, all\nregions ; FO = Finance officer. Only leads are named. NC = non-core ; CEPA activities (in red).'
    expect(readLegend(text)).toEqual({
      entries: [
        { code: 'ES', meaning: 'Executive Secretary' },
        { code: 'Comms', meaning: 'Communications team, all regions' },
        { code: 'FO', meaning: 'Finance officer' },
        { code: 'NC', meaning: 'non-core' },
      ],
      tint: 'CEPA',
    })
  })

  it('reads one entry per line with colons or dashes', () => {
    expect(
      readLegend('SE: Secretaria ejecutiva\nOF – Oficial de finanzas\nPA: presupuesto administrativo')
        .entries,
    ).toEqual([
      { code: 'SE', meaning: 'Secretaria ejecutiva' },
      { code: 'OF', meaning: 'Oficial de finanzas' },
      { code: 'PA', meaning: 'presupuesto administrativo' },
    ])
  })

  it.each([
    ['Activités de CESP (sur fond rouge).', 'CESP'],
    ['Las actividades de CECoP (en rojo).', 'CECoP'],
    ['CEPA activities are shaded in blue.', 'CEPA'],
    ['actividades LUZ (sobre fondo amarillo)', 'LUZ'],
  ])('finds the tint in %s', (text, tint) => {
    expect(readLegend(text).tint).toBe(tint)
  })

  it('does not take a sentence with a colon for an entry', () => {
    expect(isLegend('The Committee noted the following: the budget is short.')).toBe(false)
  })
})
