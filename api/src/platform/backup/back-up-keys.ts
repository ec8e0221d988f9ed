import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../database/refusal.ts'
import type { Archive } from './archive.write.ts'
import { addFolder, listFiles } from './files.ts'
import type { Manifest } from './manifest.ts'

/**
 * What goes into a backup of the key store: every wrapped key, every marker of a destroyed one, and
 * the erasures. The master key only where it lies in the folder, as in a demonstration.
 * @param home STAPTEAM_DATA
 * @throws Refusal while the master key is being replaced
 */
export function keysPart(home: string, mode: 'demonstration' | 'production') {
  return async (archive: Archive): Promise<Manifest['facts']> => {
    const before = await readMasters(home)
    if (mode === 'production' && before.length > 0) throw new Refusal(masterInFolder)
    await addFolder(archive, home, 'keys')
    const after = await readMasters(home)
    if (before.join() !== after.join()) throw new Refusal(replaced)
    // A key that was being destroyed while its file was copied is named here.
    await addFolder(archive, home, 'erasures')
    return { masterKey: before.length > 0 ? 'inside' : 'apart' }
  }
}

async function readMasters(home: string): Promise<string[]> {
  const names = (await listFiles(join(home, 'keys'))).filter((name) => name.startsWith('master.'))
  return await Promise.all(names.map((name) => readFile(join(home, 'keys', name), 'utf8')))
}

const masterInFolder =
  'A master key lies in the key store, and its backup would open by itself. ' +
  'Finish the rotation first: npx stapteam keys rotate.'
const replaced =
  'The master key was replaced while the key store was copied; make the backup again.'
