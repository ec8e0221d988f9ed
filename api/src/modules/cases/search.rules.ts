/** A text to compare names by: without accents, capitals and doubled spaces. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Whether a name contains what was asked for. */
export function matches(name: string, query: string): boolean {
  return plain(name).includes(plain(query))
}

/** What was asked for as a pattern of the database, its own signs taken as they stand. */
export function likePattern(query: string): string {
  return `%${query.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
