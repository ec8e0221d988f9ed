import { randomUUID } from 'node:crypto'
import type { Ground, ProgrammeProbe } from './programme-probe.ts'

type Who = 'a colleague' | 'herself'

const idOf = ({ actor, other }: Ground, who: Who) =>
  who === 'herself' ? actor.personId : other.personId

const probe = (
  table: string,
  does: ProgrammeProbe['does'],
  { who, cells, text }: Pick<ProgrammeProbe, 'cells'> & { who: Who; text: string },
): ProgrammeProbe => ({
  table,
  does,
  what: who,
  cells,
  statement: (ground) => ({
    text,
    values: [idOf(ground, who), ...(text.includes('$2') ? [randomUUID()] : [])],
  }),
})

const nobody = { who: 'a colleague', cells: 'nobody' } as const
const administrator = { who: 'a colleague', cells: ['accounts:write'] } as const
const oneself = { who: 'herself', cells: 'nobody' } as const

/** What lets people in: who may read, add and end it. Nobody makes a second key to an account. */
export const identityProbes: readonly ProgrammeProbe[] = [
  probe('passkeys', 'insert', {
    ...nobody,
    text: `insert into passkeys (person_id, credential_id, public_key, counter, transports, label, created_at)
           values ($1, $2, '', 0, '{}', '', clock_timestamp())`,
  }),
  probe('passkeys', 'update', {
    ...nobody,
    text: 'update passkeys set label = label where person_id = $1',
  }),
  probe('recovery_codes', 'select', {
    ...nobody,
    text: 'select id from recovery_codes where person_id = $1',
  }),
  probe('recovery_codes', 'insert', {
    ...nobody,
    text: `insert into recovery_codes (person_id, locator, hash, created_at)
           values ($1, upper(left(replace(translate($2, 'abcdef', '012345'), '-', ''), 8)), '', clock_timestamp())`,
  }),
  probe('recovery_codes', 'update', {
    ...nobody,
    text: 'update recovery_codes set ended_at = clock_timestamp() where person_id = $1',
  }),
  probe('invitations', 'select', {
    who: 'a colleague',
    cells: ['accounts:read'],
    text: 'select id from invitations where person_id = $1',
  }),
  probe('invitations', 'insert', {
    ...administrator,
    text: `insert into invitations (person_id, token_hash, created_at, expires_at)
           values ($1, sha256(convert_to($2, 'UTF8')), clock_timestamp(), clock_timestamp() + interval '1 day')`,
  }),
  probe('invitations', 'insert', {
    ...oneself,
    text: `insert into invitations (person_id, token_hash, created_at, expires_at)
           values ($1, sha256(convert_to($2, 'UTF8')), clock_timestamp(), clock_timestamp() + interval '1 day')`,
  }),
  probe('invitations', 'update', {
    ...administrator,
    text: 'update invitations set ended_at = clock_timestamp() where person_id = $1',
  }),
  probe('oidc_subjects', 'select', {
    who: 'a colleague',
    cells: ['accounts:read'],
    text: 'select id from oidc_subjects where person_id = $1',
  }),
  probe('oidc_subjects', 'insert', {
    ...administrator,
    text: `insert into oidc_subjects (person_id, issuer, subject, created_at)
           values ($1, 'https://login.example', $2, clock_timestamp())`,
  }),
  probe('oidc_subjects', 'insert', {
    ...oneself,
    text: `insert into oidc_subjects (person_id, issuer, subject, created_at)
           values ($1, 'https://login.example', $2, clock_timestamp())`,
  }),
  probe('oidc_subjects', 'update', {
    ...administrator,
    text: 'update oidc_subjects set ended_at = clock_timestamp() where person_id = $1',
  }),
  {
    table: 'persons',
    does: 'insert',
    cells: ['accounts:write'],
    statement: ({ programme }) => ({
      text: "insert into persons (name, home_programme_id) values ('Nora', $1)",
      values: [programme.id],
    }),
  },
  probe('persons', 'update', {
    ...administrator,
    text: 'update persons set name = name where id = $1',
  }),
  probe('mail_addresses', 'update', {
    ...administrator,
    text: 'update mail_addresses set address = address where person_id = $1',
  }),
  probe('mail_addresses', 'insert', {
    ...administrator,
    text: "insert into mail_addresses (person_id, address) values ($1, 'nora@example.org')",
  }),
]
