import type { Act } from '../../platform/actor/index.ts'
import { print, template } from '../../platform/printing/index.ts'
import type { Language } from './diagram-words.rules.ts'
import { dayIn, wordsIn } from './diagram-words.rules.ts'
import { listDrawnGroups } from './network.actions.ts'
import { drawPicture } from './picture.rules.ts'
import { svgOf } from './picture-svg.rules.ts'

/** The diagram of the approach, laid out from what the network holds now. */
export async function getDiagram(act: Act, language: Language = 'nl') {
  return drawPicture(await listDrawnGroups(act), wordsIn(language).words)
}

/** The diagram as a file. @returns SVG */
export async function saveDiagram(act: Act, language: Language = 'nl'): Promise<string> {
  const { title, described } = wordsIn(language)
  return svgOf(await getDiagram(act, language), { title, described, language })
}

const layout = template`
= #data.title
#data.described
#image(bytes(data.picture), format: "svg", width: 100%, alt: data.alt)
#for group in data.groups [
  == #group.name
  #group.does
  #list(..group.parts)
]
`

/** The diagram on paper: the picture, and the same groups as lists. @returns a PDF (PDF/UA-1) */
export async function printDiagram(act: Act, language: Language = 'nl'): Promise<Buffer> {
  const { title, described, nobody, words } = wordsIn(language)
  const groups = await listDrawnGroups(act)
  const picture = svgOf(drawPicture(groups, words), { title, described, language })
  return print(layout, {
    title,
    described,
    picture,
    alt: `${title}: ${groups.map(({ name }) => name).join(', ')}.`,
    lang: language,
    footer: dayIn(language, act.today),
    groups: groups.map(({ name, does, parts }) => ({
      name,
      does,
      parts: parts.length > 0 ? parts.map(lineOf) : [nobody],
    })),
  })

  function lineOf(part: (typeof groups)[number]['parts'][number]): string {
    const { name, does, organisation, lastSpokenOn, uncertainBecause } = part
    const said = [
      name,
      does,
      organisation === name ? null : organisation,
      lastSpokenOn && words.spoken(lastSpokenOn),
      uncertainBecause && words.uncertain(uncertainBecause),
    ]
    return said.filter(Boolean).join('; ')
  }
}
