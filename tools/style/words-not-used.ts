/** Participles that are not names alone, but may come before a noun (`savedVersion`). */
export const bareParticiples = ['asked', 'found', 'given', 'held', 'kept', 'said', 'shown', 'told'] as const

/** Words that no name may contain, each with the plain word to use instead. */
export const replacedWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    anew: 'again',
    circle: 'round trip, cycle',
    deed: 'change',
    desk: 'page model',
    hand: 'the noun itself',
    house: 'application, Jacana',
    making: 'paper job',
    ours: 'made by Jacana',
    parted: 'separated',
    press: 'print process',
    standing: 'edit state, plan figures',
    tongue: 'language',
    ways: 'links, paths',
  }),
)
