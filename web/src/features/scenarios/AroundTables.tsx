import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { facilityNames } from './option-form.ts'
import { outcomesText } from './outcomes.text.ts'
import { StateWord } from './StateWord.tsx'
import { scenarioWords } from './scenario-words.text.ts'
import type { Standing, Today } from './scenarios.api.ts'
import type { Beside } from './sides.ts'

const conditions = ['wat', 'hoe', 'nodig'] as const
const isCondition = (code: Standing['code']): code is (typeof conditions)[number] =>
  conditions.some((one) => one === code)

/** Each element and condition: as the live note has it today, and under each option. */
export function StandingTable({ today, sides }: Beside) {
  const t = useText(outcomesText)
  const word = useText(scenarioWords)
  const { day } = useDates()
  const of = (standing: readonly Standing[], code: Standing['code']) =>
    standing.find((one) => one.code === code)
  const columns: Column<Standing['code']>[] = [
    { id: 'what', title: t('what'), cell: (code) => (isCondition(code) ? t(code) : word(code)) },
    {
      id: 'today',
      title: t('today', { day: day(today.asOf) }),
      cell: (code) => <StateWord of={of(today.standing, code)} />,
    },
    ...sides.map(({ id, name, outcome }) => ({
      id,
      title: name,
      cell: (code: Standing['code']) => <StateWord of={of(outcome.standing, code)} />,
    })),
  ]
  const codes = today.standing.map(({ code }) => code)
  return <Table caption={t('norms')} columns={columns} rows={codes} rowKey={(code) => code} />
}

type Around = Pick<Today, 'facilities' | 'parties'>
type Row = { id: string; name: string; cell: (of: Around) => string }

/** What stands and what does not, and who bears the team. */
export function AroundTable({ today, sides }: Beside) {
  const t = useText(outcomesText)
  const word = useText(scenarioWords)
  const { day } = useDates()
  const stands = (is: boolean | null | undefined) => {
    if (is === true) return word('stands')
    return is === false ? word('stands-not') : word('as-today')
  }
  const rows: Row[] = [
    {
      id: 'parties',
      name: t('parties'),
      cell: ({ parties }) => parties?.map(({ name }) => name).join(', ') || t('asToday'),
    },
    ...facilityNames.map((id) => ({
      id,
      name: word(id),
      cell: ({ facilities }: Around) => stands(facilities.find(({ name }) => name === id)?.stands),
    })),
  ]
  const columns: Column<Row>[] = [
    { id: 'what', title: t('what'), cell: ({ name }) => name },
    { id: 'today', title: t('today', { day: day(today.asOf) }), cell: ({ cell }) => cell(today) },
    ...sides.map(({ id, name, outcome }) => ({
      id,
      title: name,
      cell: ({ cell }: Row) => cell(outcome),
    })),
  ]
  return <Table caption={t('around')} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
