import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

type Queue = { waiting: string; next: Promise<void> | undefined; last: Promise<void> }

/** Appends to files of a folder. What comes while an append is under way goes together with the next
 *  one; a promise resolves once its text was handed to the system.
 *  @returns append, by the name of the file */
export function openAppends(folder: string): (name: string, text: string) => Promise<void> {
  const queues = new Map<string, Queue>()
  return (name, text) => {
    const queue = queues.get(name) ?? { waiting: '', next: undefined, last: Promise.resolve() }
    queues.set(name, queue)
    queue.waiting += text
    queue.next ??= queue.last.then(nothing, nothing).then(() => {
      const batch = queue.waiting
      queue.waiting = ''
      queue.next = undefined
      queue.last = write(folder, name, batch)
      return queue.last
    })
    return queue.next
  }
}

const nothing = () => undefined

// The folder is made when it is not there, also when somebody took it away.
async function write(folder: string, name: string, text: string): Promise<void> {
  const append = () => appendFile(join(folder, name), text, { mode: 0o600 })
  try {
    await append()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await append()
  }
}
