/** A table with a name: each column says what its cells are. */
export type Sheet = {
  name: string
  columns: readonly { title: string; kind: 'text' | 'number' | 'cents' | 'day' }[]
  /** As many cells as columns; null is empty. Cents are whole, a day is `YYYY-MM-DD`. */
  rows: readonly (readonly (string | number | null)[])[]
}

// What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asia.
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Text that stays text: a sheet that is opened calculates nothing of what somebody typed. */
export const plainText = (text: string) => (formula.test(text) ? `'${text}` : text)
