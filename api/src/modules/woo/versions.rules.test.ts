import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode } from './encodings.rules.ts'
import { warningsOf } from './versions.rules.ts'

// Two versions of one document that were both made public are kept beside the project and never in it; where they
// are not at hand, two that were made up take their place.
const { STAPTEAM_TWO_VERSIONS: folder } = process.env

const lines = [
  'Het gezelschap komt elke dinsdag bijeen in zaal Kastanje aan de Molenkade te Lindelo voor de repetitie.',
  'Volgens het verslag leidt dirigent Verbena het koor sinds de oprichting en werkt zij samen met de gemeente.',
  'Het koor telt dertig leden die elk een bijdrage van 45 euro per jaar betalen aan de penningmeester.',
  'Voor de uitvoering in de Grote Kerk is een bedrag van 900 euro nodig dat nog niet is gevonden.',
]
const hidden = /Kastanje|Verbena|45|900/g
const made = [lines.join('\n'), lines.toReversed().join('\n\n').replace(hidden, '5.1.2e')]

const two = () =>
  folder === undefined
    ? made
    : readdirSync(folder).map((name) => {
        const read = decode(readFileSync(join(folder, name)))
        return 'text' in read ? read.text : ''
      })

test('of two versions that are public it finds what one hides and the other shows', () => {
  const [one = '', other = ''] = two()
  const there = warningsOf(one, [], [{ title: 'other', text: other }])
  const back = warningsOf(other, [], [{ title: 'one', text: one }])
  const of = (all: typeof there, kind: string) =>
    all.flatMap((warning) => (warning.kind === kind ? warning.words : [])).toSorted()
  // The same from either side, and said as figures only: what was found does not enter a report.
  expect(of(there, 'hidden-there').length).toBeGreaterThan(3)
  expect(of(there, 'hidden-there').join() === of(back, 'gone-here').join()).toBe(true)
  const marked = there.flatMap(({ from, until }) =>
    from === null || until === null ? [] : [{ from, until }],
  )
  const hiddenToo = warningsOf(one, marked, [{ title: 'other', text: other }])
  expect(of(hiddenToo, 'hidden-there').length).toBe(0)
})
