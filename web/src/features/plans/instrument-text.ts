/** What was pasted from a sheet: a row per side of her life, with its code, its name, a description, and
 *  then words for each score, the lowest first. */
export type Domain = { code: string; name: string; description?: string; levels?: string[] }
export type LineFault = { line: number; code: LineFaultCode }
export type LineFaultCode =
  | 'code'
  | 'domain-twice'
  | 'name'
  | 'too-long'
  | 'levels-per-score'
  | 'none'
  | 'too-many'

const mostDomains = 40

/** @param steps how many scores there are @returns the domains, and every fault with its line, from 1 */
export function readDomains(text: string, steps: number) {
  const rows = rowsOf(text).filter((cells) => cells.some((cell) => cell !== ''))
  const domains = rows.map(domainOf)
  const seen = new Set<string>()
  const faults = domains.flatMap((domain, place): LineFault[] => {
    const twice = seen.has(domain.code)
    seen.add(domain.code)
    return faultsOf(domain, { twice, steps }).map((code) => ({ line: place + 1, code }))
  })
  if (rows.length === 0) faults.push({ line: 1, code: 'none' })
  if (rows.length > mostDomains) faults.push({ line: mostDomains + 1, code: 'too-many' })
  return { domains, faults }
}

function domainOf([code = '', name = '', description = '', ...words]: string[]): Domain {
  const last = words.findLastIndex((word) => word !== '')
  const levels = words.slice(0, last + 1)
  return {
    code: code.toLowerCase(),
    name,
    ...(description && { description }),
    ...(levels.length > 0 && { levels }),
  }
}

type Judging = { twice: boolean; steps: number }

function faultsOf({ code, name, description, levels = [] }: Domain, { twice, steps }: Judging) {
  const long = [description ?? '', ...levels].some((words) => words.length > 600)
  const uneven = levels.length > 0 && levels.length !== steps
  const found: [LineFaultCode, boolean][] = [
    ['code', !/^[a-z][a-z0-9-]{1,40}$/.test(code)],
    ['domain-twice', twice],
    ['name', name === '' || name.length > 80],
    ['too-long', long],
    ['levels-per-score', uneven || levels.includes('')],
  ]
  return found.flatMap(([fault, applies]) => (applies ? [fault] : []))
}

/** The other way round: what stands in a version, as somebody can take it over and change it. */
export function writeDomains(
  domains: readonly { code: string; name: string; description: string; levels: Level[] }[],
): string {
  return domains
    .map(({ code, name, description, levels }) => {
      const words = levels.map((level) => level.description)
      return [code, name, description, ...(words.some(Boolean) ? words : [])].map(quoted).join(';')
    })
    .join('\n')
}
type Level = { score: number; description: string }

const quoted = (cell: string) => (/[;"\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

// Cells of a sheet: between tabs when it was copied, between semicolons when it was saved, line by line,
// since what is copied goes below what stands there; in quotes a cell may hold either, and a line end.
function rowsOf(text: string): string[][] {
  return split(text.replaceAll('\r\n', '\n'), '\n').map((line) => {
    const copied = split(line, '\t')
    return (copied.length > 1 ? copied : split(line, ';')).map(unquoted)
  })
}

/** Splits where the sign stands outside quotes: a piece with an open quote goes on in the next. */
function split(text: string, sign: string): string[] {
  const whole: string[] = []
  for (const piece of text.split(sign)) {
    const last = whole.at(-1)
    const goesOn = last !== undefined && last.split('"').length % 2 === 0
    if (goesOn) whole[whole.length - 1] = last + sign + piece
    else whole.push(piece)
  }
  return whole
}

const unquoted = (cell: string) => {
  const inner = /^"([\s\S]*)"$/.exec(cell.trim())?.[1]
  return inner === undefined ? cell.trim() : inner.replaceAll('""', '"')
}
