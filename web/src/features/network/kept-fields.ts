import type { Bodies, Keeping, KeptKind, Network } from './network.api.ts'

/** What a form of the network asks for, in order. */
export type FieldName =
  | 'code'
  | 'name'
  | 'does'
  | 'place'
  | 'organisationId'
  | 'uncertainBecause'
  | 'endedOn'
  | 'groupId'
  | 'networkOrganisationId'
  | 'kind'
  | 'phone'
  | 'mail'
  | 'agreedOn'
  | 'reviewOn'

export type Values = Record<FieldName, string>

export const fieldsOf: Record<KeptKind, readonly FieldName[]> = {
  groups: ['code', 'name', 'does', 'place'],
  organisations: ['name', 'does', 'organisationId', 'uncertainBecause', 'endedOn'],
  parts: [
    'kind',
    'name',
    'does',
    'groupId',
    'networkOrganisationId',
    'uncertainBecause',
    'place',
    'endedOn',
  ],
  contacts: ['networkOrganisationId', 'name', 'does', 'phone', 'mail', 'endedOn'],
  agreements: ['networkOrganisationId', 'name', 'does', 'agreedOn', 'reviewOn', 'endedOn'],
}

export const partKinds = ['organisation', 'service', 'team-role', 'direction', 'condition'] as const

const always: readonly FieldName[] = [
  'code',
  'name',
  'place',
  'groupId',
  'kind',
  'agreedOn',
  'reviewOn',
]

/** Whether a field may stay empty in the form of this kind. */
export const isOptional = (kind: KeptKind, field: FieldName) =>
  !always.includes(field) &&
  !(field === 'networkOrganisationId' && kind !== 'parts') &&
  !(field === 'does' && kind === 'contacts')

/** The choices of a field that is chosen, not typed. */
export function choicesOf(field: FieldName, { groups, organisations, ownOrganisations }: Network) {
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  if (field === 'groupId') return named(groups)
  if (field === 'networkOrganisationId') return named(organisations)
  if (field === 'organisationId') return named(ownOrganisations)
  return undefined
}

const none = (text: string) => (text.trim() === '' ? null : text.trim())
const place = (of: Values) => Number(of.place) || 1

const bodies: { [Kind in KeptKind]: (of: Values) => Bodies[Kind] } = {
  groups: (of) => ({ code: of.code, name: of.name, does: of.does, place: place(of) }),
  organisations: (of) => ({
    organisationId: none(of.organisationId),
    name: of.name,
    does: of.does,
    uncertainBecause: none(of.uncertainBecause),
    endedOn: none(of.endedOn),
  }),
  parts: (of) => ({
    groupId: of.groupId,
    networkOrganisationId: none(of.networkOrganisationId),
    kind: partKinds.find((kind) => kind === of.kind) ?? 'service',
    name: of.name,
    does: of.does,
    uncertainBecause: none(of.uncertainBecause),
    place: place(of),
    endedOn: none(of.endedOn),
  }),
  contacts: (of) => ({
    networkOrganisationId: of.networkOrganisationId,
    name: of.name,
    does: of.does,
    phone: none(of.phone),
    mail: none(of.mail),
    endedOn: none(of.endedOn),
  }),
  agreements: (of) => ({
    networkOrganisationId: of.networkOrganisationId,
    name: of.name,
    does: of.does,
    agreedOn: of.agreedOn,
    reviewOn: of.reviewOn,
    endedOn: none(of.endedOn),
  }),
}

/** What is sent for what was filled in. */
export const keepingOf = (kind: KeptKind, of: Values, at?: Keeping['at']): Keeping =>
  ({ kind, body: bodies[kind](of), ...(at && { at }) }) as Keeping
