import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** What is wrong with a value, in a stable code; undefined when nothing is. */
type Fault = string | undefined

const phone = /^\+?[0-9][0-9 ()-]{5,24}$/
const day = /^(\d{4})-(\d{2})-(\d{2})$/
const nineDigits = /(?<!\d)\d{9}(?!\d)/g

/** By which she is reached. The database shows none of it after her death. */
export const reaching: readonly string[] = ['phone', 'address', 'find-spot']

/** Once it is confirmed that she died, nobody writes down how to reach her. */
export const mayBeReached = (diedOn: string | null): Verdict =>
  diedOn === null ? allowed : refused('she-died')

const single: readonly string[] = ['call-name', 'legal-name', 'birth-date', 'languages']

/** She has one call name, one legal name, one birth date and one list of languages at a time. */
export const mayStandBeside = (field: string, there: readonly string[]): Verdict =>
  single.includes(field) && there.includes(field) ? refused('identity-field-there') : allowed

/** Adults only (product, cases), on the day on which her case opened. */
const adultAge = 18

/** @param openedOn day on which her case first opened, `YYYY-MM-DD` */
export function faultOfField(field: string, value: string, openedOn: string): Fault {
  if (field === 'birth-date') return faultOfBirthDate(value, openedOn)
  if (field === 'phone') return phone.test(value) ? undefined : 'not-a-phone-number'
  return (value.match(nineDigits) ?? []).some(isCitizenNumber) ? 'citizen-number' : undefined
}

// Dutch citizen numbers (BSN) are never kept here (product, cases); the eleven-test tells them.
function isCitizenNumber(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => {
    const weight = place === 8 ? -1 : 9 - place
    return total + weight * Number(digit)
  }, 0)
  return sum % 11 === 0
}

function faultOfBirthDate(value: string, openedOn: string): Fault {
  const born = day.exec(value)?.slice(1).map(Number)
  if (!(born && exists(born)) || value > openedOn) return 'not-a-birth-date'
  return ageOn(value, openedOn) < adultAge ? 'not-an-adult' : undefined
}

function exists([year = 0, month = 0, date = 0]: number[]): boolean {
  const there = new Date(Date.UTC(year, month - 1, date))
  return year > 1900 && there.getUTCMonth() === month - 1 && there.getUTCDate() === date
}

/** Whole years; who was born on 29 February has her birthday on 1 March in other years. */
export function ageOn(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
