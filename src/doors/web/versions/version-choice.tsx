import type { PlanVersion } from '#domain/plan/version.ts'

type ChoiceProps = {
  name: 'from' | 'to'
  versions: readonly PlanVersion[]
  chosen: string | undefined
  present?: string
}

/** A choice among the versions of a plan, and the present where it is one of them. */
export const VersionChoice = ({ name, versions, chosen, present }: ChoiceProps) => (
  <select id={name} name={name}>
    {present && <option value="">{present}</option>}
    {versions.map(version => (
      <option value={version.id} selected={version.id === chosen}>
        {version.name}
      </option>
    ))}
  </select>
)
