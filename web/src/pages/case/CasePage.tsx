import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { caseOf } from '../../features/cases/cases.api.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { CaseView } from './CaseView.tsx'

/** One case, as far as the reader may see it. */
export function CasePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' })
  const opened = useQuery(caseOf(caseId))
  return <Answer of={opened}>{(known) => <CaseView of={known} />}</Answer>
}
