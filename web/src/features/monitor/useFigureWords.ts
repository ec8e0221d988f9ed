import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { definitionsAround } from './definitions-around.text.ts'
import { definitionsOfHer } from './definitions-of-her.text.ts'
import { figureNames } from './figure-names.text.ts'
import type { Figure, Report } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import { partNames } from './part-names.text.ts'
import { universeNames } from './universe-names.text.ts'

type Words = Readonly<Record<string, string>>
const isOf = <W extends Words>(words: W, code: string): code is Extract<keyof W, string> =>
  Object.hasOwn(words, code)

/** What a figure is called, how it is counted, and of whom, from where and since when. */
export function useFigureWords(sources: Report['sources']) {
  const t = useText(monitorText)
  const name = useText(figureNames)
  const part = useText(partNames)
  const universe = useText(universeNames)
  const ofHer = useText(definitionsOfHer)
  const around = useText(definitionsAround)
  const { day } = useDates()
  const partName = (code: string) => (isOf(partNames.nl, code) ? part(code) : code)
  function sourceName(code: Report['sources'][number]['code']) {
    const since = sources.find((one) => one.code === code)?.since
    return since ? t('sinceDay', { source: part(code), day: day(since) }) : part(code)
  }
  return {
    nameOf: (code: string) => (isOf(figureNames.nl, code) ? name(code) : code),
    partName,
    sourceName,
    defined: (code: string) => {
      if (isOf(definitionsOfHer.nl, code)) return ofHer(code)
      return isOf(definitionsAround.nl, code) ? around(code) : ''
    },
    counted: (figure: Figure) =>
      t('counts', {
        unit: t(figure.unit),
        universe: universe(figure.universe),
        source: sourceName(figure.source),
      }),
  }
}
