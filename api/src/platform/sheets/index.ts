/** Sheets: a table of figures as CSV, or as a spreadsheet (ODS, XLSX) that opens in any office; and a table that
 *  somebody brings, read without calculating anything in it. */
export { writeCsv } from './csv.ts'
export { writeOds } from './ods.ts'
export { readTable } from './read.ts'
export type { Sheet } from './sheet.ts'
export { writeXlsx } from './xlsx.ts'
