import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Deployment } from './deployment.api.ts'
import { deploymentText } from './deployment.text.ts'
import type { Line } from './deployment-lines.ts'

type Props = {
  caption: string
  lines: readonly Line[]
  norms: Deployment['norms']
  /** What the lines are; of a case there are no hours without a case. */
  of?: 'name' | 'case'
}

/** Hours beside the norm, in the order in which they came: nobody is ranked, nothing is coloured. */
export function HoursTable({ caption, lines, norms, of = 'name' }: Props) {
  const columns = useColumns(norms, of).filter(({ id }) => of === 'name' || id !== 'withoutCase')
  return <Table caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
}

function useColumns(norms: Deployment['norms'], of: 'name' | 'case'): Column<Line>[] {
  const t = useText(deploymentText)
  const language = useLanguage()
  const hours = (value: number) => formatNumber(value, language)
  const norm = ({ role }: Line) => norms[role === 'peer_expert' ? 'peerExperts' : 'caseManagers']
  const roles = { case_manager: 'caseManagers', peer_expert: 'peerExperts' } as const
  return [
    { id: 'name', title: t(of), cell: ({ name, role }) => name || t(roles[role]) },
    {
      id: 'perCase',
      title: t('perCase'),
      number: true,
      cell: ({ perCasePerWeek }) =>
        perCasePerWeek === null ? t('unknown') : hours(perCasePerWeek),
    },
    { id: 'norm', title: t('norm'), number: true, cell: (line) => hours(norm(line).value) },
    { id: 'onCases', title: t('onCases'), number: true, cell: ({ total }) => hours(total) },
    {
      id: 'withoutCase',
      title: t('withoutCase'),
      number: true,
      cell: ({ withoutCase }) => hours(withoutCase),
    },
    {
      id: 'caseWeeks',
      title: t('caseWeeks'),
      number: true,
      cell: ({ caseWeeks }) => hours(caseWeeks),
    },
  ]
}
