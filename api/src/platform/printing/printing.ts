import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { printable } from './printable.ts'
import type { Template } from './template.ts'
import { sheet } from './template.ts'
import type { Words } from './words.ts'

let known: NodeCompiler | undefined

// Reading the fonts takes longer than a document: once is enough. The folder holds nothing, so that
// a layout reaches no file.
function compiler(): NodeCompiler {
  known ??= NodeCompiler.create({ workspace: join(import.meta.dirname, 'nothing') })
  return known
}

/** Sets the words in the layout, as a tagged document that can be read aloud (PDF/UA-1).
 *  @returns the bytes of a PDF */
export function print(layout: Template, words: Words): Buffer {
  const pdf = press(sheet.source + layout.source, JSON.stringify(printable(words)))
  if (!pdf) throw new Error('A document could not be printed.')
  return pdf
}

// What the compiler says of a fault repeats the words on the page: it goes no further.
function press(source: string, data: string): Buffer | undefined {
  const open = compiler()
  try {
    const { result } = open.compile({ mainFileContent: source, inputs: { data } })
    return result ? open.pdf(result, { pdfStandard: 'ua-1' }) : undefined
  } catch {
    return undefined
  } finally {
    // The compiler remembers what it set; hers is not to stay in memory.
    open.evictCache(0)
  }
}
