import type { View } from '../frame/view.ts'

/** The breadcrumbs: links to the pages above, then this page as text. */
export const Crumbs = ({ path, view }: { path: { name: string; href: string }[]; view: View }) => (
  <nav class="crumbs" aria-label={view.words.plans}>
    <ol>
      {path.map(({ name, href }) => (
        <li>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
)
