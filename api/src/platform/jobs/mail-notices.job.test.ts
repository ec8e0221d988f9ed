import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { PostOffice } from '../../../test/post-office.ts'
import { aPostOffice } from '../../../test/post-office.ts'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Member, MemberWish } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { mailNotices } from './mail-notices.job.ts'

let world: World
let office: PostOffice
let made: MadeCase
beforeAll(async () => {
  office = await aPostOffice()
  world = await openWorld({ config: { smtpUrl: office.url, mailFrom: 'stapteam@example.org' } })
  made = await world.aCase()
})
beforeEach(async () => {
  await world.admin.sql('delete from notices')
  office.letters.splice(0)
  office.refused.clear()
})
afterAll(async () => {
  await world.close()
  await office.close()
})

const kind = 'canary-of-a-notice'

async function aReachable(wish: Partial<MemberWish> = {}): Promise<Member & { address: string }> {
  const member = await world.aMember({ role: 'case_manager', ...wish })
  const address = `${randomUUID()}@example.org`
  await world.admin.db
    .insertInto('mailAddresses')
    .values({ personId: member.personId, address })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ address }))
    .execute()
  return { ...member, address }
}

async function tell({ programmeId, id: membershipId }: Member, more = {}): Promise<void> {
  await world.admin.db
    .insertInto('notices')
    .values({ programmeId, membershipId, kind, entityId: made.id, ...more })
    .execute()
}

async function mail(): Promise<[string, string][]> {
  const report = vi.fn<(what: string, error: unknown) => void>()
  await mailNotices({ ...world.ground, report })
  return report.mock.calls.map(([what, error]) => [what, (error as Error).name])
}

const recipients = () => office.letters.flatMap(({ to }) => to).sort()

test('each person gets one mail for all that waits, in every programme, and once', async () => {
  const [one, other] = [await aReachable(), await aReachable()]
  const programme = await world.aProgramme()
  const elsewhere = await world.aMember({
    role: 'coordinator',
    programme,
    personId: one.personId,
  })
  for (const member of [one, one, elsewhere, other]) await tell(member)
  expect(await mail()).toEqual([])
  expect(recipients()).toEqual([one.address, other.address].sort())
  await mail()
  expect(office.letters).toHaveLength(2)
})

test('a mail says that something waits, and nothing of what, of whom or of where', async () => {
  const member = await aReachable()
  await tell(member)
  await mail()
  const [{ source = '' } = {}] = office.letters
  const lines = source.split('\r\n')
  const names = lines.slice(0, lines.indexOf('')).map((line) => line.split(':')[0])
  expect(names).toEqual([
    'From',
    'To',
    'Subject',
    'Message-ID',
    'Content-Transfer-Encoding',
    'Date',
    'MIME-Version',
    'Content-Type',
  ])
  expect(lines).toContain('Subject: Er staat iets voor u klaar')
  expect(source).not.toContain('canary')
  const secrets = [made.id, made.number, made.alias, made.subjectId, member.id, member.personId]
  const words = ['A case_manager', 'case_manager', 'nijmegen', 'iriszorg', world.programme.id]
  for (const secret of [...secrets, ...words]) expect(source).not.toContain(secret)
})

test.each([
  ['has read it', {}, { readAt: new Date() }],
  ['was mailed', {}, { mailedAt: new Date() }],
  ['does not work there any more', { validUntil: '2024-01-07' }, {}],
  ['does not work there yet', { validFrom: '2024-01-09' }, {}],
])('who %s gets none', async (_, wish, notice) => {
  await tell(await aReachable(wish), notice)
  await mail()
  expect(office.letters).toEqual([])
})

test('nor does who has no address, or no account any more', async () => {
  await tell(await world.aMember({ role: 'nurse' }))
  const ended = await aReachable()
  await world.admin.sql('update persons set ended_at = now() where id = $1', [ended.personId])
  await tell(ended)
  await mail()
  expect(office.letters).toEqual([])
})

test('a mailbox that refuses keeps nobody else from being told, and is tried again', async () => {
  const [one, other] = [await aReachable(), await aReachable()]
  office.refused.add(one.address)
  await tell(one)
  await tell(other)
  expect(await mail()).toEqual([['a notice was not mailed', 'Error']])
  expect(recipients()).toEqual([other.address])
  office.refused.clear()
  await mail()
  expect(recipients()).toEqual([one.address, other.address].sort())
})

test('without a mail server nothing is mailed and nothing is marked', async () => {
  await tell(await aReachable())
  await mailNotices({ ...world.ground, config: { ...world.ground.config, smtpUrl: undefined } })
  const [row] = await world.admin.sql('select mailed_at from notices')
  expect(row).toEqual({ mailed_at: null })
})
