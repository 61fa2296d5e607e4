import { formatYears } from '#i18n/formats.ts'
import { say } from '#domain/text.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'

import { readOperands } from './read-options.ts'
import type { Call } from './surroundings.ts'

/** `jacana list`: all plans, one per line, with name, years and title. Other commands use the name. */
export const listCommand = async (call: Call): Promise<void> => {
  const { words, language, print, person, openJacana } = call
  readOperands(call, { language: { type: 'string' } }, 0)
  const { jacana, close } = await openJacana()
  try {
    const plans = await jacana.do(showPlans, person, {})
    const lines = plans.map(
      ({ slug, title, firstYear, lastYear }) =>
        `${slug}  ${formatYears(language, firstYear, lastYear)}  ${say(title, language).text}`,
    )
    print(`${lines.length > 0 ? lines.join('\n') : words.noPlan}\n`)
  } finally {
    await close()
  }
}
