/** Sheets: a table of figures as CSV, or as a spreadsheet (ODS) that opens in any office. */
export { writeCsv } from './csv.ts'
export { writeOds } from './ods.ts'
export type { Sheet } from './sheet.ts'
