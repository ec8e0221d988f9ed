import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { evidenceText } from './evidence.text.ts'
import type { EvidenceItem, FigureCode } from './safeguards.api.ts'

const tones: Partial<Record<EvidenceItem['standing'], Tone>> = {
  'not-warm': 'warn',
  nobody: 'bad',
  'closed-out-of-sight': 'bad',
  attention: 'warn',
  'out-of-sight': 'bad',
}

type Props = { of: FigureCode; rows: readonly EvidenceItem[] }

/** How each case counts, with what measures it for this figure. */
export function EvidenceTable({ of: code, rows }: Props) {
  const t = useText(evidenceText)
  const columns = useEvidenceColumns(code)
  return <Table caption={t('ask')} columns={columns} rows={rows} rowKey={({ caseId }) => caseId} />
}

function useEvidenceColumns(code: FigureCode): Column<EvidenceItem>[] {
  const t = useText(evidenceText)
  const own = useMeasureColumn(code)
  return [
    {
      id: 'case',
      title: t('case'),
      cell: ({ caseId, alias, number }) => (
        <Link to="/cases/$caseId" params={{ caseId }} preload={false}>
          {alias}, {number}
        </Link>
      ),
    },
    {
      id: 'standing',
      title: t('standing'),
      cell: ({ standing }) =>
        standing === 'withheld' ? (
          <span className="soft">{t(standing)}</span>
        ) : (
          <Badge tone={tones[standing] ?? 'neutral'}>{t(standing)}</Badge>
        ),
    },
    own,
  ]
}

function useMeasureColumn(code: FigureCode): Column<EvidenceItem> {
  const t = useText(evidenceText)
  const language = useLanguage()
  const { day, days } = useDates()
  if (code === 'hours-per-case')
    return {
      id: 'hours',
      title: t('hours'),
      number: true,
      cell: ({ hours }) => (hours === null ? '–' : formatNumber(hours, language)),
    }
  if (code === 'in-sight')
    return {
      id: 'days',
      title: t('days'),
      cell: (item) => {
        if (item.standing === 'withheld') return '–'
        return item.days === null ? t('never') : t('daysAgo', { days: days(item.days) })
      },
    }
  return { id: 'since', title: t('since'), cell: ({ since }) => (since ? day(since) : '–') }
}
