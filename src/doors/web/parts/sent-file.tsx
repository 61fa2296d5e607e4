import { sentFileAddress } from '../addresses/addresses.ts'
import { may } from '../frame/may.ts'
import type { View } from '../frame/view.ts'

/** The name of a file that somebody sent, to be saved where the reader may. */
export const SentFileName = ({ session, view }: { session: { id: string; fileName: string }; view: View }) =>
  may(view, 'export', 'import') ? (
    <a class="file" href={sentFileAddress(view.language, session.id)} download>
      {session.fileName}
    </a>
  ) : (
    <>{session.fileName}</>
  )
