import type { Act } from '../../platform/actor/index.ts'
import { conflict, notFound } from '../../platform/errors/index.ts'
import { print, template } from '../../platform/printing/index.ts'
import { getApplication } from './describing.actions.ts'
import type { Language } from './letters.rules.ts'
import { letterOf } from './letters.rules.ts'
import type { Letter } from './letters.schema.ts'

const layout = template`
#data.to.join(linebreak())
#v(1.2em)
#data.date
= #data.title
#data.reference
#for line in data.lines { par(line) }
#if data.quoted != none [
  == #data.quotedHead
  #quote(block: true, data.quoted)
]
#for line in data.after { par(line) }
#if data.remedyHead != none [
  == #data.remedyHead
  #data.remedy
]
#v(1.5em)
#data.close.join(linebreak())
`

/** A letter of the register, in Dutch, or as a translation beside it.
 *  @returns a PDF (PDF/UA-1) @throws notFound, conflict('zone-register-off' | 'zone-erased') */
export async function printLetter(
  act: Act,
  id: string,
  { letter, language = 'nl' }: { letter: Letter; language?: Language | undefined },
): Promise<Buffer> {
  const application = await getApplication(act, id)
  const { details, letters } = application
  if (!details) throw conflict('zone-erased')
  if (!letters.includes(letter)) throw notFound()
  const words = letterOf(letter, { application, details, today: act.today, language })
  return print(layout, words)
}
