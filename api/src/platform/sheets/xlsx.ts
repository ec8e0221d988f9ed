import type { CellObject, WorkSheet } from '@e965/xlsx'
import { utils, write } from '@e965/xlsx'
import type { Sheet } from './sheet.ts'
import { plainText } from './sheet.ts'

/** @returns the tables as a workbook in the form of Excel, one tab for each */
export function writeXlsx(title: string, sheets: readonly Sheet[]): Buffer {
  const book = utils.book_new()
  book.Props = { Title: title }
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), tabOf(sheet.name))
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}

function sheetOf({ columns, rows }: Sheet): WorkSheet {
  const titles = columns.map(({ title }) => textCell(title))
  const sheet = utils.aoa_to_sheet([
    titles,
    ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]?.kind))),
  ])
  sheet['!cols'] = columns.map(() => ({ wch: 18 }))
  return sheet
}

// What a tab of Excel may be called.
const tabOf = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

type Kind = Sheet['columns'][number]['kind'] | undefined

const textCell = (text: string): CellObject => ({ t: 's', v: plainText(text) })

function cellOf(cell: string | number | null, kind: Kind): CellObject | null {
  if (cell === null) return null
  if (typeof cell === 'string') return textCell(cell)
  return kind === 'cents' ? { t: 'n', v: cell / 100, z: '#,##0.00' } : { t: 'n', v: cell }
}
