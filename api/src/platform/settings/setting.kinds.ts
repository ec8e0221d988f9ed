/** What a setting may hold. */
export type Value = number | string | boolean
export type Kind = 'number' | 'yes-no' | 'day' | 'text'

/** A norm, term or threshold of a programme: a default with its source, and the rows that replace it. */
export type Setting<T extends Value> = {
  key: string
  otherwise: T
  /** Where the default comes from. */
  source: string
}

/** The default shows what kind a setting is. */
export function kindOf(otherwise: Value): Kind {
  if (typeof otherwise === 'number') return 'number'
  if (typeof otherwise === 'boolean') return 'yes-no'
  return isDay(otherwise) ? 'day' : 'text'
}

/** Whether a value is of the kind; a day is one of the calendar. */
export function isOfKind(value: Value, kind: Kind): boolean {
  if (kind === 'text') return typeof value === 'string'
  return kindOf(value) === kind
}

function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text
}
