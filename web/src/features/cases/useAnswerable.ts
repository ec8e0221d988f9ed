import { useQuery } from '@tanstack/react-query'
import type { Option } from '../../ui/field/Select.tsx'
import { caseWorkers } from './team.api.ts'

/** Case managers who may be responsible for a case, to choose from.
 *  @param except who answers for it now */
export function useAnswerable(except?: string): Option[] {
  const { data } = useQuery(caseWorkers)
  return (data?.items ?? [])
    .filter(({ mayAnswer, membershipId }) => mayAnswer && membershipId !== except)
    .map(({ membershipId, name, organisation }) => ({
      value: membershipId,
      label: `${name}, ${organisation}`,
    }))
}
