import type { Role } from '../src/platform/access/index.ts'
import type { Admin } from './admin.ts'

export type Programme = {
  id: string
  slug: string
  organisations: Record<OrganisationSlug, string>
}
export type OrganisationSlug = 'iriszorg' | 'ldh' | 'municipality' | 'safety-house'

export type Member = {
  /** The membership. */
  id: string
  personId: string
  programmeId: string
  organisationId: string
  role: Role
}

export type MemberWish = {
  role: Role
  organisation?: OrganisationSlug
  programme?: Programme
  /** The same person under another membership. */
  personId?: string
  validFrom?: string
  validUntil?: string | null
}

const kinds = {
  iriszorg: 'care',
  ldh: 'care',
  municipality: 'municipality',
  'safety-house': 'safety-house',
} as const

export async function aProgramme({ db }: Admin, slug: string): Promise<Programme> {
  const { id } = await db
    .insertInto('programmes')
    .values({ slug, name: slug, startedOn: '2021-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = await db
    .insertInto('organisations')
    .values(
      Object.entries(kinds).map(([name, kind]) => ({
        programmeId: id,
        slug: name,
        name,
        kind,
        chainFrom: '2021-01-01',
      })),
    )
    .returning(['slug', 'id'])
    .execute()
  const organisations = Object.fromEntries(rows.map((row) => [row.slug, row.id]))
  return { id, slug, organisations: organisations as Programme['organisations'] }
}

type Wish = MemberWish & { programme: Programme }

export async function aMember({ db }: Admin, wish: Wish): Promise<Member> {
  const personId =
    wish.personId ??
    (
      await db
        .insertInto('persons')
        .values({ name: `A ${wish.role}` })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const organisationId = wish.programme.organisations[wish.organisation ?? 'iriszorg']
  const { id } = await db
    .insertInto('memberships')
    .values({
      programmeId: wish.programme.id,
      personId,
      organisationId,
      role: wish.role,
      validFrom: wish.validFrom ?? '2021-01-01',
      validUntil: wish.validUntil ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, personId, programmeId: wish.programme.id, organisationId, role: wish.role }
}
