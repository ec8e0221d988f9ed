import { open } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { Decrypter } from 'age-encryption'
import { Refusal } from '../database/refusal.ts'

/** Where a secret key may come from; never an argument, which every process list shows. */
const standardInput = '-'

/**
 * Reads the secret key that opens a backup, as `age-keygen` writes it: one line, after comments.
 * @param source a file that only its owner can read, or `-` for the standard input
 * @throws Refusal
 */
export async function readIdentity(source: string): Promise<Decrypter> {
  if (/^age-secret-key-/i.test(source)) {
    throw new Refusal('A secret key is not given as an argument: name its file, or - for stdin.')
  }
  const written = source === standardInput ? await text(process.stdin) : await readOwn(source)
  const lines = written.split('\n').map((line) => line.trim())
  const [identity, ...more] = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (identity === undefined || more.length > 0) {
    throw new Refusal('The secret key is one line that begins with AGE-SECRET-KEY-.')
  }
  return decrypterOf(identity)
}

function decrypterOf(identity: string): Decrypter {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return decrypter
  } catch (cause) {
    throw new Refusal('That is no secret key of age; it begins with AGE-SECRET-KEY-.', { cause })
  }
}

async function readOwn(file: string): Promise<string> {
  const handle = await open(file, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw new Refusal(`The secret key in ${file} cannot be read: ${cause.code}.`, { cause })
  })
  try {
    const { mode } = await handle.stat()
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Refusal(`${file} can be read by others than its owner: chmod 600 it.`)
    }
    return await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}
