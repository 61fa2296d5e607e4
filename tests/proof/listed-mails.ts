import { becomeAdministrator } from '../demo-person.ts'

/** A mail as the list of the program shows it: its address, and whether it was perhaps sent twice. */
type ListedMail = { address: string; isPerhapsTwice: boolean }

/**
 * All mails that the list of the program at an address shows, from page to page; `state` names those of one
 * state. @throws Error where the list is refused
 */
export const listedMails = async (program: string, state = ''): Promise<ListedMail[]> => {
  const headers = await becomeAdministrator(program)
  const mails: ListedMail[] = []
  let next: string | undefined = `/en/administration/mail?state=${state}`
  while (next !== undefined) {
    const answer: Response = await fetch(`${program}${next}`, { headers })
    const page = await answer.text()
    if (!answer.ok) throw new Error(`The list of mail is refused: ${answer.status}`)
    const [, rows = ''] =
      /<table class="list mails"><caption[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page) ?? []
    for (const row of rows.split('<tr>').slice(1))
      mails.push({
        address: /<th scope="row">([^<]*)/.exec(row)?.[1] ?? '',
        isPerhapsTwice: row.includes('Perhaps sent twice'),
      })
    // The links to this page in other languages name its own place: the next one is the link below the list.
    const [, below = ''] = page.split('</table>')
    next = /href="([^"]*[?&;]before=[^"]*)"/.exec(below)?.[1]?.replaceAll('&amp;', '&')
  }
  return mails
}
