import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { returnAddress } from '../addresses/return-addresses.ts'
import type { EditAuthor, ReturnPageModel } from './return-page-model.ts'
import { may } from '../frame/may.ts'

/** The authors of changes, each with a count and buttons that decide all open changes of that person. */
export const People = ({ model }: { model: ReturnPageModel }) => {
  const { words, people } = model
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
            <Row person={person} model={model} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Row = ({ person: { author, all, open }, model }: { person: EditAuthor; model: ReturnPageModel }) => {
  const { words, view, details, query } = model
  const name = author || wordsIn(returnedEditWords, view.language).untracked
  return (
    <tr>
      <th scope="row">
        <a
          href={returnAddress(view.language, details.plan.slug, details.session.id, {
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
        {open.length > 0 && may(view, 'change', 'import') && (
          <span class="decide">
            {(['accept', 'refuse'] as const).map(verb => (
              <button
                type="submit"
                name="do"
                value={`${verb}:by:${author}`}
                aria-label={words.ofPerson(bulk(verb, open.length, model), name)}
              >
                {bulk(verb, open.length, model)}
              </button>
            ))}
          </span>
        )}
      </td>
    </tr>
  )
}

const bulk = (verb: 'accept' | 'refuse', count: number, { words }: ReturnPageModel): string => {
  if (count === 1) return words[verb]
  return verb === 'accept' ? words.acceptAll(count) : words.refuseAll(count)
}
