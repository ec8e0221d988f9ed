import type { Client } from './world.client.ts'
import { ifMatch } from './world.client.ts'

/** Accounts for a grant whose period is over: opens the report, explains every line, and submits it.
 *  @returns its id */
export async function accountFor(by: Client, grantId: string): Promise<string> {
  const { items } = (await by.get('/accountabilities')).json()
  const known = items.find((one: { grantId: string }) => one.grantId === grantId)?.id
  const id = known ?? (await by.post(`/grants/${grantId}/accountability`)).json().id
  const version = await explain(by, id)
  const submitted = await by.post(`/accountabilities/${id}/_submit`, undefined, ifMatch(version))
  if (submitted.statusCode !== 200) throw new Error(submitted.body)
  return id
}

/** Writes something beside every line. @returns the version after it */
export async function explain(by: Client, id: string, words = 'zoals het is gegaan') {
  const { report, version } = (await by.get(`/accountabilities/${id}`)).json()
  const body = {
    ...{ deployment: words, narrative: words },
    lines: report.lines.map(({ code }: { code: string }) => ({ code, words, stated: null })),
  }
  const written = await by.put(`/accountabilities/${id}`, body, ifMatch(version))
  if (written.statusCode !== 200) throw new Error(written.body)
  return written.json().version as number
}
