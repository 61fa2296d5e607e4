import { wordsIn } from '#i18n/in-three.ts'
import { accessibilityWords } from '#i18n/pages/accessibility.ts'
import { privacyWords } from '#i18n/pages/privacy.ts'

import { page, type Route, route } from '../route.ts'
import { aboutPage } from './about-page.tsx'

/** The routes of the pages about this site. */
export const aboutRoutes: readonly Route[] = [
  route('privacy', {
    open: 'listed',
    get: async ({ view, web: { contact } }) =>
      page(aboutPage({ words: wordsIn(privacyWords, view.language), contact, view })),
    examples: () => [{ parts: {} }],
  }),
  route('accessibility', {
    open: 'listed',
    get: async ({ view, web: { contact } }) =>
      page(aboutPage({ words: wordsIn(accessibilityWords, view.language), contact, view })),
    examples: () => [{ parts: {} }],
  }),
]
