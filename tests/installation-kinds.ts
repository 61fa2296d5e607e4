/** The kinds of record that belong to no plan; `exam-rights` is about them. */
export const installationKinds: ReadonlySet<string> = new Set([
  'audit',
  'installation',
  'person',
  'post',
  'role',
  'link',
  'mail',
])
