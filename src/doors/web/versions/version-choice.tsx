import type { PlanVersion } from '#domain/plan/version.ts'

type ChoiceProps = {
  name: 'from' | 'to'
  versions: readonly PlanVersion[]
  selectedVersion: string | undefined
  present?: string
}

/** A choice among the versions of a plan, and the present plan where allowed. */
export const VersionChoice = ({ name, versions, selectedVersion, present }: ChoiceProps) => (
  <select id={name} name={name}>
    {present && <option value="">{present}</option>}
    {versions.map(version => (
      <option value={version.id} selected={version.id === selectedVersion}>
        {version.name}
      </option>
    ))}
  </select>
)
