import { Worker } from 'node:worker_threads'
import type { Drawing } from './draw-pages.worker.ts'

const worker = new URL('./draw-pages.worker.ts', import.meta.url)

/** A page of A4 at 150 dots to the inch, and twice as high for the roll of a till. */
const most = { most: 5, width: 1240, height: 3508 }
const patienceMs = 15_000

/** Draws the pages of a PDF; five at most.
 *  @returns what is on them as plain pixels, or why that did not work */
export function drawPages(bytes: Uint8Array): Promise<Drawing> {
  const thread = new Worker(worker, {
    workerData: { bytes, ...most },
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    env: {},
    stdout: true,
    stderr: true,
  })
  return new Promise<Drawing>((resolve) => {
    const end = (drawing: Drawing) => {
      clearTimeout(patience)
      resolve(drawing)
      void thread.terminate()
    }
    const patience = setTimeout(() => end({ fault: 'file-unreadable' }), patienceMs)
    thread.once('message', end)
    thread.once('error', () => end({ fault: 'file-unreadable' }))
    thread.once('exit', () => end({ fault: 'file-unreadable' }))
  })
}
