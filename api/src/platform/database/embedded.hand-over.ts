import { chownSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chooseAccount, letThrough } from './embedded.account.ts'

/** Gives a data folder that this process has written to the user that the server runs as, and lets
 *  that user pass through the folders of ours that it lies in.
 *  @param data the server's own, `postgres`
 *  @param depth how many folders above it are ours */
export function handOver(data: string, depth: number): void {
  const account = chooseAccount(data)
  if (!account) return
  const { uid, gid } = account
  chownSync(data, uid, gid)
  const inside = readdirSync(data, { recursive: true, encoding: 'utf8' })
  for (const name of inside) chownSync(join(data, name), uid, gid)
  for (let above = dirname(data), left = depth; left > 0; above = dirname(above), left -= 1) {
    letThrough(above, account)
  }
}
