import type { View } from '../frame/view.ts'

/** A page above another: its name and its address. */
export type PagePlace = { name: string; href: string }

/** The breadcrumbs: links to the pages above, from the outermost. */
export const Crumbs = ({ path, view }: { path: readonly PagePlace[]; view: View }) => (
  <nav class="crumbs" aria-label={view.words.wayBack}>
    <ol>
      {path.map(({ name, href }) => (
        <li>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
)
