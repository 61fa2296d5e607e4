import { readsOnlyPublished, scopeOf } from '#domain/rights/right.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { welcomeWords } from '#i18n/pages/welcome.ts'

import type { View } from '../frame/view.ts'

/** That there is no plan yet; that nothing is published, for those who read only that. */
export const noPlanSentence = ({ person, language }: View): string =>
  readsOnlyPublished(scopeOf(person, ['read', 'plan']))
    ? wordsIn(welcomeWords, language).nothingPublished
    : wordsIn(homePageWords, language).empty
