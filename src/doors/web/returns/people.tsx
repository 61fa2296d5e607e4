import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { returnAddress } from '../addresses/return-addresses.ts'
import type { Person, ReturnDesk } from './return-desk.ts'

/** Who changed how much; what is undecided of a person can be decided at once. */
export const People = ({ desk }: { desk: ReturnDesk }) => {
  const { words, people } = desk
  if (people.length === 0) return null
  return (
    <section class="people" aria-labelledby="people">
      <h2 id="people">{words.people}</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.open}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          {people.map(person => (
            <Row person={person} desk={desk} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Row = ({ person: { author, all, open }, desk }: { person: Person; desk: ReturnDesk }) => {
  const { words, view, shown, query } = desk
  const name = author || wordsIn(returnedEditWords, view.language).untracked
  return (
    <tr>
      <th scope="row">
        <a
          href={returnAddress(view.language, shown.plan.slug, shown.session.id, {
            show: query.show,
            by: author,
          })}
          aria-current={query.by === author ? 'true' : undefined}
          aria-label={words.onlyOf(name)}
          data-turbo-action="replace"
        >
          {name}
        </a>
      </th>
      <td>{formatNumber(view.language, all)}</td>
      <td>{formatNumber(view.language, open.length)}</td>
      <td>
        {open.length > 0 && (
          <span class="decide">
            {(['accept', 'refuse'] as const).map(verb => (
              <button
                type="submit"
                name="do"
                value={`${verb}:by:${author}`}
                aria-label={words.ofPerson(bulk(verb, open.length, desk), name)}
              >
                {bulk(verb, open.length, desk)}
              </button>
            ))}
          </span>
        )}
      </td>
    </tr>
  )
}

const bulk = (verb: 'accept' | 'refuse', count: number, { words }: ReturnDesk): string => {
  if (count === 1) return words[verb]
  return verb === 'accept' ? words.acceptAll(count) : words.refuseAll(count)
}
