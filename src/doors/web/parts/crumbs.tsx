import type { View } from '../frame/view.ts'

/** The way back up: links, then the place itself as text. */
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
