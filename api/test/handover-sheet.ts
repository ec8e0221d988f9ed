import type { Client } from './world.client.ts'
import { ifMatch } from './world.client.ts'

/** Reads the sheet of a handover and confirms it as it was read. */
export async function confirmSheet(by: Client, handover: string) {
  const read = await by.get(`${handover}/sheet`)
  if (read.statusCode !== 200) return read
  const { version, digest } = read.json()
  return by.post(`${handover}/sheet/_confirm`, { asRead: digest }, ifMatch(version))
}
