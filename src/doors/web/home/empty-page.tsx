import { Layout } from '../frame/layout.tsx'
import type { View } from '../frame/view.ts'

/** The first page of a house without a plan. */
export const EmptyPage = ({ view }: { view: View }) => (
  <Layout title={view.words.plans} view={view}>
    <header class="head">
      <h1>{view.words.plans}</h1>
      <p class="under">{view.words.standing.empty}</p>
    </header>
  </Layout>
)
