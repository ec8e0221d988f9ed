import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Shares } from './deployment.api.ts'
import { deploymentText } from './deployment.text.ts'
import type { Line } from './deployment-lines.ts'

const parts = [
  ['direct', 'direct'],
  ['indirect', 'indirect'],
  ['travel', 'travel'],
  ['thirdParties', 'thirdParties'],
  ['withoutCase', 'beside'],
  ['noShows', 'noShows'],
] as const

type Part = (typeof parts)[number]
type Shown = Line & { shares: Shares }

/** What part of all hours went where, with why a price per hour does not fit. */
export function SharesTable({ lines }: { lines: readonly Line[] }) {
  const t = useText(deploymentText)
  const language = useLanguage()
  const shown = lines.filter((line): line is Shown => line.shares !== null)
  const [first] = shown
  if (first === undefined) return null
  const columns: Column<Part>[] = [
    { id: 'part', title: t('part'), cell: ([, word]) => t(word) },
    ...shown.map((line) => ({
      id: line.id,
      title: line.name || t(line.role === 'peer_expert' ? 'peerExperts' : 'caseManagers'),
      number: true,
      cell: ([part]: Part) => `${formatNumber(line.shares[part] * 100, language, 0)} %`,
    })),
  ]
  return (
    <Section title={t('shares')}>
      <p className="utrecht-paragraph hours-why">
        {t('why', { direct: formatNumber(first.shares.direct * 100, language, 0) })}
      </p>
      <Table caption={t('shares')} columns={columns} rows={parts} rowKey={([part]) => part} />
    </Section>
  )
}
