import type { OdsCellValue } from 'odf-kit'
import type { Sheet } from './sheet.ts'
import { plainText } from './sheet.ts'

/** @returns the tables as a spreadsheet in OpenDocument form, one tab for each */
export async function writeOds(title: string, sheets: readonly Sheet[]): Promise<Buffer> {
  const { OdsDocument } = await import('odf-kit')
  const document = new OdsDocument().setMetadata({ title })
  for (const { name, columns, rows } of sheets) {
    const sheet = document.addSheet(name)
    sheet.addRow(
      columns.map((column) => plainText(column.title)),
      { bold: true },
    )
    for (const row of rows)
      sheet.addRow(row.map((cell, index) => cellOf(cell, columns[index]?.kind)))
    columns.forEach((_, index) => void sheet.setColumnWidth(index, '4cm'))
    sheet.freezeRows(1)
  }
  return Buffer.from(await document.save())
}

type Kind = Sheet['columns'][number]['kind'] | undefined

function cellOf(cell: string | number | null, kind: Kind): OdsCellValue {
  if (cell === null) return null
  if (typeof cell === 'string') return { value: plainText(cell), type: 'string' }
  if (kind !== 'cents') return cell
  return { value: cell / 100, type: 'currency', numberFormat: 'currency:EUR' }
}
