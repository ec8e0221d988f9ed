import type { Role } from '../../api/src/platform/access/index.ts'
import { roles } from '../../api/src/platform/access/index.ts'
import { cookieName } from '../../api/src/platform/actor/index.ts'
import type { Wire } from './send.ts'

/** Someone of the demonstration, signed in; or nobody. */
export type Someone = { role: Role | 'nobody'; membershipId: string; cookie: string | undefined }

export const nobody: Someone = { role: 'nobody', membershipId: '', cookie: undefined }

type Choice = { membershipId: string; role: Role }

/** Signs in one person of every role. @throws when the demonstration lacks a role */
export async function signInAll(wire: Wire): Promise<Someone[]> {
  const { demonstration } = (await ask(wire, 'GET', '/sign-in/options')) as Offered
  const people: Someone[] = []
  for (const role of roles) {
    const choices = demonstration.filter((choice) => choice.role === role).slice(0, 2)
    if (choices.length === 0) throw new Error(`There is no ${role} in the demonstration.`)
    for (const choice of choices) people.push(await signIn(wire, choice))
  }
  return people
}

type Offered = { demonstration: Choice[] }

/** @returns the same person with a new session; without one when there is no way in any more */
export async function signIn(wire: Wire, { membershipId, role }: Choice): Promise<Someone> {
  const { headers } = await wire.send({
    method: 'POST',
    path: '/sign-in/demonstration',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ membershipId })),
  })
  const cookies = (headers['set-cookie'] ?? []) as string[]
  const cookie = cookies.find((one) => one.startsWith(`${cookieName}=`))?.split(';')[0]
  return { role, membershipId, cookie }
}

async function ask(wire: Wire, method: string, path: string): Promise<unknown> {
  const { text } = await wire.send({ method, path, headers: {}, body: undefined })
  return JSON.parse(text)
}
