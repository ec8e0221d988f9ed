import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'

/** Somebody who keeps backups, elsewhere: her public key, and her secret one as a file and as words. */
export type Custodian = { recipient: string; identityFile: string; identity: string }

export async function aCustodian(folder: string, name: string): Promise<Custodian> {
  const identity = await generateX25519Identity()
  const identityFile = join(folder, `${name}.identity`)
  await writeFile(identityFile, `# of ${name}\n${identity}\n`, { mode: 0o600 })
  return { recipient: await identityToRecipient(identity), identityFile, identity }
}
