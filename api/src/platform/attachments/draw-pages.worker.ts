/** Draws the pages of a PDF, apart from everything else: the reader of PDFs runs as WebAssembly in a
 *  thread of its own, without scripts, network or files, and whoever started it can end it. */
import { parentPort, workerData } from 'node:worker_threads'
import { PDFiumLibrary } from '@hyzyla/pdfium'

type Task = { bytes: Uint8Array; most: number; width: number; height: number }
export type Drawn = { width: number; height: number; data: Uint8Array }
export type Drawing = { pages: Drawn[] } | { fault: 'file-too-many-pages' | 'file-unreadable' }

async function draw({ bytes, most, width, height }: Task): Promise<Drawing> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  if (document.getPageCount() > most) return { fault: 'file-too-many-pages' }
  const pages: Drawn[] = []
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const scale = Math.min(width / originalWidth, height / originalHeight)
    const drawn = await page.render({ scale, render: 'bitmap' })
    pages.push({ width: drawn.width, height: drawn.height, data: drawn.data })
  }
  return pages.length === 0 ? { fault: 'file-unreadable' } : { pages }
}

// What the reader says of a fault can repeat what is in the file: it goes no further.
const drawing = await draw(workerData as Task).catch(() => ({ fault: 'file-unreadable' }) as const)
parentPort?.postMessage(drawing)
