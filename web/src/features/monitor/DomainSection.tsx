import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { DomainLine } from './DomainChart.tsx'
import { DomainChart } from './DomainChart.tsx'
import { figureNames } from './figure-names.text.ts'
import type { Figure } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import { useValues } from './useValues.ts'

type Code = 'fell' | 'same' | 'rose'
const codes: readonly Code[] = ['fell', 'same', 'rose']

type Line = { domain: string; name: string } & Record<Code, Figure>
type Props = { figures: readonly Figure[]; nameOf: (domain: string) => string }

/** How each side of life went: the chart where counts may be read exactly, and the table. */
export function DomainSection({ figures, nameOf }: Props) {
  const t = useText(monitorText)
  const word = useText(figureNames)
  const { say } = useValues()
  const lines = linesOf(figures, nameOf)
  const drawn = lines.flatMap(drawnOf)
  const columns: Column<Line>[] = [
    { id: 'domain', title: t('domain'), cell: ({ name }) => name },
    ...codes.map((code) => ({
      id: code,
      title: word(code),
      number: true,
      cell: ({ [code]: { now, before } }: Line) =>
        t('withBefore', { now: say(now, 'people'), before: say(before, 'people') }),
    })),
  ]
  return (
    <div className="monitor-part">
      {drawn.length > 0 && <DomainChart lines={drawn} />}
      <Table
        caption={t('domains')}
        columns={columns}
        rows={lines}
        rowKey={({ domain }) => domain}
      />
    </div>
  )
}

function linesOf(figures: readonly Figure[], nameOf: Props['nameOf']): Line[] {
  const byDomain = Map.groupBy(figures, ({ part }) => part ?? '')
  return [...byDomain.entries()].flatMap(([domain, of]) => {
    const [fell, same, rose] = codes.map((code) => of.find((one) => one.code === code))
    return fell && same && rose
      ? [{ domain, name: fell.name ?? nameOf(domain), fell, same, rose }]
      : []
  })
}

function drawnOf({ domain, name, fell, same, rose }: Line): DomainLine[] {
  const [down, level, up] = [fell.now.value, same.now.value, rose.now.value]
  if (down === null || level === null || up === null) return []
  return [{ domain, name, fell: down, same: level, rose: up }]
}
