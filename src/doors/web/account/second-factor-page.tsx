import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'
import { secondFactorPageWords } from '#i18n/pages/second-factor.ts'
import type { FactorOffer } from '#use-cases/sign-in/begin-second-factor.ts'
import type { OwnAccount } from '#use-cases/sign-in/show-account.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { accountPlaces } from '../parts/page-places.ts'
import { QrPicture } from './qr-picture.tsx'

type FactorPageProps = { account: OwnAccount; view: View; isMissing: boolean; refusal?: Refusal }

/** The page where one sets one's own second factor, or turns it off. */
export const secondFactorPage = ({ account, view, isMissing, refusal }: FactorPageProps) => {
  const { language } = view
  const words = wordsIn(secondFactorPageWords, language)
  const { offer, factor } = account
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        path={accountPlaces(view)}
        title={words.title}
        lead={words.lead}
        view={view}
        refusal={refusal}
        notice={isMissing && { tone: 'plain', sentence: words.demanded }}
      />
      {factor === 'on' && <p>{wordsIn(accountPageWords, language).factor.on(account.recoveryCodes)}</p>}
      {factor === 'on' && account.hasPassword && <NewCodes view={view} />}
      {factor === 'on' && <Off account={account} view={view} />}
      {factor === 'none' && (
        <form method="post" action={addressOf('secondFactor', language, {})} data-turbo="false">
          <button type="submit" class="first">
            {words.begin}
          </button>
        </form>
      )}
      {offer && <Offer offer={offer} view={view} />}
    </>,
  )
}

type CodesPageProps = {
  codes: readonly string[]
  /** Whether they take the place of earlier ones, and the second factor was on before. */
  isRenewal?: true
  view: View
}

/** The page with the recovery codes, shown once. */
export const recoveryCodesPage = ({ codes, isRenewal, view }: CodesPageProps) => {
  const { language } = view
  const words = wordsIn(secondFactorPageWords, language)
  return pageBody(
    { title: words.codes.title },
    <>
      <PageHead
        title={words.codes.title}
        lead={words.codes.lead}
        path={accountPlaces(view)}
        view={view}
        notice={{ tone: 'good', sentence: isRenewal ? words.codes.renewed : words.codes.done }}
      />
      <ul class="card recovery-codes">
        {codes.map(code => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="form-end">
        <a href={addressOf('account', language, {})}>{words.codes.next}</a>
      </p>
    </>,
  )
}

const Offer = ({ offer, view }: { offer: FactorOffer; view: View }) => {
  const { language } = view
  const { scan, confirm } = wordsIn(secondFactorPageWords, language)
  return (
    <div class="factor-steps">
      <section class="card">
        <h2>{scan.title}</h2>
        <QrPicture text={offer.address} label={scan.picture} />
        <p>{scan.key}</p>
        <p>
          <code class="factor-key">{inGroups(offer.secret)}</code>
        </p>
        <p>
          <a href={offer.address}>{scan.open}</a>
        </p>
      </section>
      <form
        class="card"
        method="post"
        action={addressOf('secondFactorConfirm', language, {})}
        data-turbo="false"
      >
        <h2>{confirm.title}</h2>
        <TextField
          name="code"
          label={confirm.code}
          most={20}
          autocomplete="one-time-code"
          inputmode="numeric"
        />
        <p class="form-end">
          <button type="submit" class="first">
            {confirm.send}
          </button>
          <button
            type="submit"
            formaction={addressOf('secondFactor', language, {})}
            formnovalidate
            class="quiet-button"
          >
            {confirm.another}
          </button>
        </p>
      </form>
    </div>
  )
}

const inGroups = (secret: string): string => secret.replace(/.{4}(?=.)/g, '$& ')

const NewCodes = ({ view }: { view: View }) => {
  const { language } = view
  const { renew, off, confirm } = wordsIn(secondFactorPageWords, language)
  return (
    <form
      class="card narrow-form"
      method="post"
      action={addressOf('secondFactorCodes', language, {})}
      data-turbo="false"
    >
      <h2>{renew.title}</h2>
      <p>{renew.lead}</p>
      <TextField
        within="codes"
        name="currentPassword"
        label={off.password}
        type="password"
        most={256}
        autocomplete="current-password"
      />
      <TextField
        within="codes"
        name="code"
        label={confirm.code}
        most={50}
        autocomplete="one-time-code"
        hint={renew.hint}
      />
      <p class="form-end">
        <button type="submit">{renew.send}</button>
      </p>
    </form>
  )
}

const Off = ({ account, view }: { account: OwnAccount; view: View }) => {
  const { language } = view
  const { off } = wordsIn(secondFactorPageWords, language)
  if (account.isFactorDemanded) return <p class="quiet">{off.isDemanded}</p>
  if (!account.hasPassword) return null
  return (
    <form
      class="card narrow-form"
      method="post"
      action={addressOf('secondFactorOff', language, {})}
      data-turbo="false"
    >
      <h2>{off.title}</h2>
      <TextField
        name="currentPassword"
        label={off.password}
        type="password"
        most={256}
        autocomplete="current-password"
        hint={off.hint}
      />
      <p class="form-end">
        <button type="submit">{off.send}</button>
      </p>
    </form>
  )
}
