import type { Child } from 'hono/jsx'

import type { View } from '../frame/view.ts'
import { Crumbs, type PagePlace } from './crumbs.tsx'
import { FormOutcome, type FormOutcomeProps } from './form-outcome.tsx'

type PageHeadProps = FormOutcomeProps & {
  title: Child
  /** What the page is for, or about. */
  lead?: Child
  /** The pages above, from the outermost. */
  path?: readonly PagePlace[]
  view: View
  /** What stands beside the title: tools, and links to pages beside. */
  children?: Child
}

/** How a page begins: the way back, its title, and what became of the form that was just sent. */
export const PageHead = ({ title, lead, path = [], view, children, ...outcome }: PageHeadProps) => (
  <>
    {path.length > 0 && <Crumbs path={path} view={view} />}
    <header class="head">
      <h1>{title}</h1>
      {lead && <p class="under">{lead}</p>}
      {children}
    </header>
    <FormOutcome {...outcome} view={view} />
  </>
)
