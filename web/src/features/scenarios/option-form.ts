import type { Argument, Assumption, Consequence, Option, OptionBody } from './scenarios.api.ts'

type Name = Assumption['name']

/** What is typed as a number. */
export const numberNames = [
  'cases',
  'cases-beyond-budget',
  'cases-beyond-today',
  'hours-per-case',
  'peer-hours-per-case',
  'expert-hours',
  'stay-weeks',
] as const satisfies readonly Name[]

/** What stands, or does not. */
export const facilityNames = [
  'case-managers',
  'peer-expert',
  'time-out',
  'flex-budget',
  'direction',
  'subsidy',
  'drop-in',
  'zone',
] as const satisfies readonly Name[]

export const isFacility = (name: Name): boolean => facilityNames.some((one) => one === name)

export const elements = [
  'case-management',
  'peer-expert',
  'expert-role',
  'time-out',
  'direction',
  'flex-budget',
  'drop-in',
  'zone',
  'whole',
] as const satisfies readonly Consequence['element'][]

export const effects = [
  'strengthens',
  'keeps',
  'weakens',
  'ends',
  'unknown',
] as const satisfies readonly Consequence['effect'][]

type Typed = { value: string; source: string }
export type OptionValues = Pick<Option, 'name' | 'about' | 'source' | 'isOpen'> & {
  baseVersionId: string
  organisationIds: string[]
  assumptions: Record<Name, Typed>
  consequences: Consequence[]
  arguments: Argument[]
}

const names = [...numberNames, ...facilityNames]

export function valuesOf(of: Option | undefined): OptionValues {
  const assumed = (name: Name): Typed => {
    const found = of?.assumptions.find((one) => one.name === name)
    const value = found?.value.replace('.', ',') ?? ''
    return { value, source: found?.source ?? '' }
  }
  return {
    name: of?.name ?? '',
    about: of?.about ?? '',
    source: of?.source ?? '',
    isOpen: of?.isOpen ?? false,
    baseVersionId: of?.baseVersionId ?? '',
    organisationIds: of?.organisationIds ?? [],
    assumptions: Object.fromEntries(names.map((name) => [name, assumed(name)])) as Record<
      Name,
      Typed
    >,
    consequences: of?.consequences ?? [],
    arguments: of?.arguments ?? [],
  }
}

/** A number as it is typed, with a comma or a point. @returns undefined for what is no number */
export function decimalOf(typed: string): string | undefined {
  const plain = typed.trim().replace('−', '-').replace(',', '.')
  return /^-?\d{1,6}(\.\d{1,4})?$/.test(plain) ? plain : undefined
}

/** What is sent. @returns undefined while a number cannot be read */
export function bodyOf(values: OptionValues): OptionBody | undefined {
  const { assumptions, baseVersionId, source } = values
  const given = names.filter((name) => assumptions[name].value.trim() !== '')
  const read = given.map((name) => ({
    name,
    value: decimalOf(assumptions[name].value),
    source: assumptions[name].source.trim() || source,
  }))
  if (read.some(({ value }) => value === undefined)) return undefined
  return {
    ...values,
    baseVersionId: baseVersionId || null,
    assumptions: read.map((one) => ({ ...one, value: one.value ?? '' })),
  }
}

/** A name as a code: `Hoe gaat het verder?` → `hoe-gaat-het-verder`. */
export const codeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
