import type { Child } from 'hono/jsx'
import { languages } from '#domain/language.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Right } from '#domain/rights/right.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { administrationPageWords } from '#i18n/pages/administration.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { rightsPageWords } from '#i18n/pages/rights.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'
import { postPageWords } from '#i18n/pages/posts.ts'
import { registers } from '#registers/index.ts'
import {
  homeAddress,
  importAddress,
  mandatesAddress,
  plansAddress,
  searchAddress,
} from '../addresses/addresses.ts'
import { administrationEntriesOf } from './administration-entries.ts'
import { addressOf } from '../paths.ts'
import { Bird } from './bird.tsx'
import { Account, DemoLine, LookLine } from './account-line.tsx'
import type { PageFacts } from './page-body.ts'
import type { Theme, View } from './view.ts'

type LayoutProps = PageFacts & { view: View; children: Child }

/** The frame of every page: the reader's own parts, around a body that readers may share. */
export const Layout = ({ title, view, wide, refreshSeconds, children }: LayoutProps) => (
  <html lang={view.language} data-theme={view.theme}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · Jacana`}</title>
      <meta name="description" content={view.words.tagline} />
      <meta name="color-scheme" content={view.theme ?? 'light dark'} />
      {/* Back and Forward request the page again, so that it shows what its address says now. */}
      <meta name="turbo-cache-control" content="no-cache" />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      {refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshSeconds)} />
        </noscript>
      )}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="preload" href={view.assets.font} as="font" type="font/woff2" crossorigin="" />
      <link rel="stylesheet" href={view.assets.style} data-turbo-track="reload" />
      <script type="module" src={view.assets.script} data-turbo-track="reload" />
      {languages.map(language => (
        <link rel="alternate" hreflang={language} href={`/${language}${view.here}`} />
      ))}
    </head>
    <body data-leave={view.words.leave}>
      <a class="skip" href="#content" data-turbo="false">
        {view.words.skip}
      </a>
      <DemoLine view={view} />
      <LookLine view={view} />
      <Bar view={view} />
      <main id="content" class={wide ? 'wide' : undefined} tabindex={-1}>
        {children}
      </main>
      <Foot view={view} />
    </body>
  </html>
)

const Bar = ({ view }: { view: View }) => {
  const { words, language } = view
  const administration = administrationEntriesOf(view.person)
  const may = (right: Right) => mayAnywhere(view.person, right)
  const rooms = [
    { name: words.plan, href: plansAddress(language), isShown: may(['read', 'plan']) },
    { name: words.mandates, href: mandatesAddress(language), isShown: may(['read', 'plan']) },
    {
      name: wordsIn(recordListWords, language).title,
      href: addressOf('registers', language, {}),
      isShown: registers.some(({ name }) => may(['read', recordsKind(name)])),
    },
    {
      name: wordsIn(importPageWords, language).nav,
      href: importAddress(language),
      isShown: may(['read', 'import']),
    },
    {
      name: wordsIn(postPageWords, language).title,
      href: addressOf('posts', language, {}),
      isShown: may(['read', 'post']),
    },
    {
      name: wordsIn(administrationPageWords, language).title,
      href: addressOf('administration', language, {}),
      isShown: administration.length > 0,
      // Posts have a room of their own.
      within: administration.flatMap(({ page }) => (page === 'posts' ? [] : addressOf(page, language, {}))),
    },
  ].filter(({ isShown }) => isShown)
  return (
    <header class="bar">
      <a class="mark" href={homeAddress(language)}>
        <Bird />
        Jacana
      </a>
      <nav aria-label={words.mainNavigation}>
        {rooms.map(({ name, href, within = [] }) => {
          const isHere = [href, ...within].some(each => isWithin(view, each))
          return (
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {name}
            </a>
          )
        })}
      </nav>
      {may(['read', 'plan']) && (
        <form class="find" role="search" action={searchAddress(language)}>
          <input
            type="search"
            name="q"
            aria-label={words.search}
            placeholder={words.searchHint}
            enterkeyhint="search"
            maxlength={200}
          />
          <button type="submit" aria-label={words.search}>
            <svg
              width="16"
              height="16"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
              stroke-width="1.7"
              stroke-linecap="round"
              aria-hidden="true"
            >
              <circle cx="6.8" cy="6.8" r="4.3" />
              <path d="m10.2 10.2 3.6 3.6" />
            </svg>
          </button>
        </form>
      )}
      <nav class="seg tongues" aria-label={words.language}>
        {languages.map(other => (
          <a
            href={`/${other}${view.here}`}
            lang={other}
            hreflang={other}
            title={formatLanguageName(other, other)}
            aria-current={other === language ? 'true' : undefined}
          >
            {other.toUpperCase()}
          </a>
        ))}
      </nav>
      {view.by === 'nobody' && <SignInLink view={view} />}
    </header>
  )
}

const SignInLink = ({ view }: { view: View }) => {
  const href = addressOf('signIn', view.language, {})
  return (
    <a class="way-in" href={href} aria-current={isWithin(view, href) ? 'page' : undefined}>
      {wordsIn(signInPageWords, view.language).title}
    </a>
  )
}

const isWithin = ({ language, here }: View, href: string): boolean =>
  `/${language}${here}`.split('?')[0]?.startsWith(href) ?? false

const Foot = ({ view }: { view: View }) => (
  <footer class="foot">
    <Account view={view} />
    <nav class="about-links" aria-label={view.words.about}>
      {(['privacy', 'accessibility'] as const).map(name => (
        <a href={addressOf(name, view.language, {})}>{view.words[name]}</a>
      ))}
    </nav>
    {mayAnywhere(view.person, ['read', 'post']) && (
      <a href={addressOf('rights', view.language, {})}>{wordsIn(rightsPageWords, view.language).title}</a>
    )}
    <form
      method="post"
      action={`/${view.language}/theme`}
      class="seg"
      data-turbo="false"
      aria-label={view.words.theme.label}
    >
      <input type="hidden" name="back" value={`/${view.language}${view.here}`} />
      {themes.map(theme => (
        <button
          type="submit"
          name="theme"
          value={theme}
          aria-pressed={theme === (view.theme ?? 'system') ? 'true' : 'false'}
        >
          {view.words.theme[theme]}
        </button>
      ))}
    </form>
  </footer>
)

const themes: (Theme | 'system')[] = ['system', 'light', 'dark']
