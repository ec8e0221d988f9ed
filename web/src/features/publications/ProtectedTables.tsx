import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { Table } from '../../ui/data/Table.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ProtectedTable } from './table-protection.api.ts'
import { tableProtectionText } from './table-protection.text.ts'

type Props = { of: ProtectedTable; columns: readonly string[]; withPersons: boolean }

/** What can be published of a table, in each of the two ways, with what that costs. */
export function ProtectedTables({ of, columns, withPersons }: Props) {
  const t = useText(tableProtectionText)
  const language = useLanguage()
  const { noise } = of
  return (
    <>
      <Notice kind={of.safe ? 'ok' : 'warning'} live>
        <p>{t(of.safe ? 'safe' : 'unsafe')}</p>
        <p>{t('loss', of.loss)}</p>
        <p>{t(of.proven ? 'proven' : 'unproven')}</p>
      </Notice>
      <Counts title={t('result')} rows={of.rows} columns={columns} unsaid={t('withheld')} />
      {withPersons && noise === null && <Notice kind="warning">{t('noNoise')}</Notice>}
      {noise !== null && (
        <>
          <Notice kind={noise.safe ? 'ok' : 'warning'}>
            <p>{t(noise.safe ? 'safe' : 'unsafe')}</p>
            <p>
              {t('noiseLoss', {
                ...noise.loss,
                average: formatNumber(noise.loss.average, language),
              })}
            </p>
          </Notice>
          <Counts
            title={t('noise')}
            rows={noise.rows}
            columns={columns}
            unsaid={t('few', { count: noise.few + 1 })}
          />
        </>
      )}
    </>
  )
}

type Row = ProtectedTable['rows'][number]
type CountsProps = {
  title: string
  rows: readonly Row[]
  columns: readonly string[]
  /** What stands where no number is said. */
  unsaid: string
}

function Counts({ title, rows, columns, unsaid }: CountsProps) {
  const t = useText(tableProtectionText)
  return (
    <Table
      caption={title}
      columns={[
        { id: 'name', title: t('part'), cell: ({ name }) => name || t('total') },
        ...[...columns, t('total')].map((column, at) => ({
          id: `${at} ${column}`,
          title: column,
          number: true,
          cell: ({ cells }: Row) => cells[at] ?? unsaid,
        })),
      ]}
      rows={rows}
      rowKey={({ name }) => name}
    />
  )
}
