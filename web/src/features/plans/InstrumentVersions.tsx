import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import type { Instrument } from './assessments.api.ts'
import { instrumentText } from './instrument.text.ts'

/** Every version of the programme's list, the latest first. */
export function InstrumentVersions({ of }: { of: readonly Instrument[] }) {
  const t = useText(instrumentText)
  const { day } = useDates()
  const columns: readonly Column<Instrument>[] = [
    {
      id: 'version',
      title: t('version'),
      cell: ({ version, name, current }) => (
        <>
          {t('versionIs', { number: version, name })}{' '}
          {current && <Badge tone="good">{t('current')}</Badge>}
        </>
      ),
    },
    { id: 'from', title: t('from'), cell: ({ fromOn }) => day(fromOn) },
    {
      id: 'scale',
      title: t('scale'),
      cell: ({ lowest, highest }) => t('scaleIs', { lowest, highest }),
    },
    { id: 'count', title: t('count'), number: true, cell: ({ domains }) => domains.length },
    { id: 'source', title: t('source'), cell: ({ source }) => source },
  ]
  return <Table caption={t('versions')} columns={columns} rows={of} rowKey={({ id }) => id} />
}
