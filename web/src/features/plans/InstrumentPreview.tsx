import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { instrumentText } from './instrument.text.ts'
import type { Domain, LineFault } from './instrument-text.ts'

type Props = { domains: readonly Domain[]; faults: readonly LineFault[] }

/** What was pasted, as it will be kept, and everything that is wrong with it. */
export function InstrumentPreview({ domains, faults }: Props) {
  const t = useText(instrumentText)
  const columns: readonly Column<Domain & { line: number }>[] = [
    { id: 'name', title: t('name'), cell: ({ name }) => name || '–' },
    { id: 'code', title: t('code'), cell: ({ code }) => code || '–' },
    { id: 'description', title: t('description'), cell: ({ description }) => description ?? '–' },
    {
      id: 'levels',
      title: t('levels'),
      cell: ({ levels }) => levels?.join(' · ') ?? t('noLevels'),
    },
  ]
  const rows = domains.map((domain, place) => ({ ...domain, line: place + 1 }))
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="error" live>
          <ul>
            {faults.map(({ line, code }) => (
              <li key={`${line}-${code}`}>{t('line', { line, fault: t(`fault-${code}`) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {rows.length > 0 && (
        <>
          <h3 className="utrecht-heading-3">{t('preview')}</h3>
          <Table
            caption={t('preview')}
            columns={columns}
            rows={rows}
            rowKey={({ line }) => String(line)}
          />
        </>
      )}
    </>
  )
}
