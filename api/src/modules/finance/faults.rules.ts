import type { Fault } from '../../platform/errors/problem.ts'
import { exact, isWhole } from '../../platform/exact/index.ts'
import { daysIn } from './calendar.rules.ts'
import type { Figure, FigureName, Line, Period } from './figures.schema.ts'
import { figureNames } from './figures.schema.ts'
import { figuresOfKind, resolveLine } from './lines.rules.ts'
import { hullOf, isTooLarge } from './quantities.rules.ts'

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

/** What is wrong with a period: without days, or longer than ten years. */
export function faultsOfPeriod({ from, until }: Pick<Period, 'from' | 'until'>): Fault[] {
  const days = daysIn(from, until)
  if (days < 1) return [fault('/until', 'no-days', 'lies before the first day')]
  return days > 3660 ? [fault('/until', 'too-long', 'is more than ten years')] : []
}

/** What is wrong with the lines, each figure by name and all at once. */
export function faultsOfLines(lines: readonly Line[], period: Period): Fault[] {
  const codes = lines.map(({ code }) => code)
  const twice = lines.flatMap(({ code }, at) =>
    codes.indexOf(code) < at
      ? [fault(`/lines/${at}/code`, 'code-twice', 'stands there already')]
      : [],
  )
  const own = lines.flatMap((line, at) => faultsOfLine(line, `/lines/${at}`))
  if (own.length > 0 || faultsOfPeriod(period).length > 0) return [...twice, ...own]
  return [...twice, ...lines.flatMap((line, at) => faultsOfSize(line, period, `/lines/${at}`))]
}

function faultsOfLine(line: Line, at: string): Fault[] {
  const fitting = figuresOfKind(line.kind)
  const faults = figureNames.flatMap((name) => {
    const figure = line.figures[name]
    if (figure === undefined) return []
    const path = `${at}/figures/${name}`
    if (!fitting.includes(name)) return [fault(path, 'not-of-this-line', 'does not belong here')]
    return faultsOfFigure(name, figure, path)
  })
  const unitFits = (line.unit !== null) === (line.kind === 'days')
  return unitFits
    ? faults
    : [...faults, fault(`${at}/unit`, 'unit-of-days', 'is of a line in days')]
}

/** What is wrong with one figure. @param path JSON pointer to it */
function faultsOfFigure(name: FigureName, figure: Figure, path: string): Fault[] {
  const { form, values } = figure
  const faults = values.flatMap((value, at) => faultsOfValue(name, value, `${path}/values/${at}`))
  const count = faultOfCount(figure, path)
  if (count) return [...faults, count]
  const [low, high] = values
  if (form !== 'range' || low === undefined || high === undefined) return faults
  if (exact(low).lte(exact(high))) return faults
  return [...faults, fault(path, 'low-above-high', 'its low is above its high')]
}

const isRight = {
  exact: (count: number) => count === 1,
  range: (count: number) => count === 2,
  ambiguous: (count: number) => count >= 2,
  unknown: (count: number) => count === 0,
}

const faultOfCount = ({ form, values }: Figure, path: string) =>
  isRight[form](values.length)
    ? undefined
    : fault(`${path}/values`, `values-of-${form}`, 'are not as many as its form has')

function faultsOfValue(name: FigureName, text: string, path: string): Fault[] {
  const value = exact(text)
  if (value.lt(0)) return [fault(path, 'negative', 'is below zero')]
  if (!name.endsWith('Cents') || isWhole(value)) return []
  return [fault(path, 'fraction-of-a-cent', 'is not whole cents')]
}

function faultsOfSize(line: Line, period: Period, at: string): Fault[] {
  const { amount, computed } = resolveLine(line, period)
  const large = [amount.quantity, computed].some(
    (quantity) => quantity && isTooLarge(hullOf(quantity).high),
  )
  return large ? [fault(`${at}/figures/amountCents`, 'too-large', 'is too large to be meant')] : []
}
