/** Participles that may stand before a noun (`savedVersion`), but are no name alone: they say when, not what. */
export const bareParticiples = ['asked', 'found', 'given', 'held', 'kept', 'said', 'shown', 'told'] as const

/** Words that stand in no name at all: each is an image or an old word, and has a plain one in its place. */
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
