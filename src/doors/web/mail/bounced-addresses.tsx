import type { BouncedAddress } from '#domain/notices/mail.ts'
import { formatInstant } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import { mailReasonSentences } from '#i18n/notice-names.ts'
import type { mailPageWords } from '#i18n/pages/mail.ts'

import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

type BouncedAddressesProps = {
  addresses: readonly BouncedAddress[]
  words: InOne<typeof mailPageWords>
  view: View
}

/** The addresses that send mail back, each with why and since when, and the button that takes it off. */
export const BouncedAddresses = ({ addresses, words, view }: BouncedAddressesProps) => (
  <section aria-labelledby="bounced" class="bounced">
    <h2 id="bounced">{words.bounced.title}</h2>
    <p>{words.bounced.lead}</p>
    <table class="list mails">
      <thead>
        <tr>
          <th scope="col">{words.test.address}</th>
          <th scope="col">{words.bounced.why}</th>
          <th scope="col">{words.bounced.since}</th>
          <th scope="col">{words.columns.do}</th>
        </tr>
      </thead>
      <tbody>
        {addresses.map(({ address, reason, at }) => (
          <tr>
            <th scope="row">{address}</th>
            <td>{mailReasonSentences[reason][view.language]}</td>
            <td data-label={words.bounced.since}>
              <time datetime={at.toISOString()}>{formatInstant(view.language, at)}</time>
            </td>
            <td>
              <form method="post" action={addressOf('mailClear', view.language, {})}>
                <input type="hidden" name="address" value={address} />
                <button type="submit" aria-label={words.namedAction(words.bounced.clear, address)}>
                  {words.bounced.clear}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
