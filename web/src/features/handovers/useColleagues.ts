import { useQuery } from '@tanstack/react-query'
import type { Option } from '../../ui/field/Select.tsx'
import { colleagues } from './handovers.api.ts'

/** Case managers who may answer for a case, to choose from. @param except who does now */
export function useColleagues(except?: string): Option[] {
  const { data } = useQuery(colleagues)
  return (data?.items ?? [])
    .filter(({ mayAnswer, membershipId }) => mayAnswer && membershipId !== except)
    .map(({ membershipId, name, organisation }) => ({
      value: membershipId,
      label: `${name}, ${organisation}`,
    }))
}
