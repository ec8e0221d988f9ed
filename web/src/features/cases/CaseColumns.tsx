import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { CaseName } from './CaseName.tsx'
import { caseListText } from './case-list.text.ts'
import { caseWords } from './case-words.text.ts'
import type { CaseItem } from './cases.api.ts'

export type CaseColumn = 'phase' | 'responsible'

/** Columns of a list of cases: the case itself, then those asked for. */
export function useCaseColumns(wanted: readonly CaseColumn[]): Column<CaseItem>[] {
  const t = useText(caseListText)
  const word = useText(caseWords)
  const known: Record<CaseColumn, (item: CaseItem) => React.ReactNode> = {
    phase: ({ course }) => course && word(course.phase),
    responsible: ({ responsible }) => <ResponsibleWords of={responsible} />,
  }
  return [
    { id: 'case', title: t('case'), cell: (item) => <CaseName of={item} /> },
    ...wanted.map((id) => ({ id, title: t(id), cell: known[id] })),
  ]
}

function ResponsibleWords({ of: responsible }: { of: CaseItem['responsible'] }) {
  const t = useText(caseListText)
  if (!responsible) return t('nobody')
  return (
    <>
      {responsible.name}
      <span className="soft">, {responsible.organisation}</span>
    </>
  )
}
