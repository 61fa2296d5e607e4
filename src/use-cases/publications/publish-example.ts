import { z } from 'zod'

import { frozenContent } from '#domain/progress/frozen-plan.ts'
import { newId } from '#store/engine/new-id.ts'
import { listPeople } from '#store/people/people.ts'
import { demandPresentPlan, findPlan } from '#store/plan/plans.ts'
import { wasEverPublished } from '#store/plan/publications.ts'
import { insertVersion, listVersions } from '#store/plan/versions.ts'

import { readExampleSlug } from '../plan/example-plan.ts'
import { defineUseCase } from '../use-case.ts'
import { publish } from './publish-version.ts'

/** The name of the version of the example that the public reads. */
const versionName = 'Example as published'

/**
 * Publishes the example of a folder, so that the first page of a new installation shows something.
 * It does so only where nothing was ever published and only people of the example are known: whoever works
 * with Jacana publishes by themselves. Answers the name of the version, or undefined.
 * @throws Refusal exampleInvalid
 */
export const publishExample = defineUseCase({
  name: 'publish-example',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ folder: z.string() }),
  run: async ({ tx, person, input, now }) => {
    const nothing = { answer: undefined, audit: [] }
    const plan = await findPlan(tx, await readExampleSlug(input.folder))
    if (!plan || (await wasEverPublished(tx))) return nothing
    if ((await listPeople(tx)).some(({ kind }) => kind === 'person')) return nothing
    if ((await listVersions(tx, plan.id)).some(({ name }) => name === versionName)) return nothing
    const { id: planId, slug } = plan
    const content = frozenContent(await demandPresentPlan(tx, slug))
    const version = { id: newId(), planId, slug, name: versionName, why: '' }
    const facts = { ...version, createdBy: person.name, createdAt: now }
    const sha256 = await insertVersion(tx, { ...facts, content })
    const { audit } = await publish(
      tx,
      { ...facts, sha256, content, plan, progress: new Map() },
      { at: now, by: person.id },
    )
    return {
      answer: versionName,
      audit: [
        { subject: { kind: 'version', id: version.id }, planId, after: { name: versionName, sha256 } },
        ...audit,
      ],
    }
  },
})
