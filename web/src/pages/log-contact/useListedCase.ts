import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseItem } from '../../features/cases/cases.api.ts'
import { casesIn } from '../../features/cases/cases.api.ts'
import { useSession } from '../../platform/session/session.ts'

/** The case as it stands in one's lists. To log a contact nobody has to open it: that would be
 *  recorded as a look. It stays as it was first found: where it passes to another while she types, what
 *  she sends is not lost but waits with who has it then.
 *  @returns the question that was asked, with the case found, if any */
export function useListedCase(caseId: string) {
  const hasTeam = useSession().membership.role === 'case_manager'
  const open = useQuery(casesIn('open'))
  const own = among(open.data?.items, caseId)
  const elsewhere = hasTeam && open.isSuccess && !own
  const team = useQuery({ ...casesIn('team'), enabled: elsewhere })
  const found = own ?? among(team.data?.items, caseId)
  const [first, setFirst] = useState(found)
  if (found && first?.id !== caseId) setFirst(found)
  return { asked: elsewhere ? team : open, found: first?.id === caseId ? first : found }
}

const among = (items: readonly CaseItem[] | undefined, caseId: string) =>
  items?.find(({ id }) => id === caseId)
