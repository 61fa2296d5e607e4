/** The version of a plan that the public reads: its name, its moment, and the moment of its publication. */
export type PublishedVersion = { versionId: string; name: string; frozenAt: Date; publishedAt: Date }

/** That a version was published, by whom and when; who took it back and when, if somebody did. */
export type Publication = {
  id: string
  planId: string
  versionId: string
  version: string
  publishedAt: Date
  /** The name of the person; undefined where it was erased. */
  publishedBy: string | undefined
  takenBackAt?: Date
  takenBackBy?: string | undefined
}

/** The publications that nobody took back, newest first; the first is in force, as the public reads it. */
export const validPublications = (publications: readonly Publication[]): Publication[] =>
  publications.filter(({ takenBackAt }) => takenBackAt === undefined)
