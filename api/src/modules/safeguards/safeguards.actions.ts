import type { Act } from '../../platform/actor/index.ts'
import { asReadBy } from './banding.rules.ts'
import type { Terms } from './figures.rules.ts'
import { judge, measureTalks, measureWork } from './measuring.actions.ts'
import { demandNorm } from './norms.actions.ts'
import type { Element, NormTry, Trial } from './safeguards.schema.ts'
import { changesBetween } from './states.rules.ts'
import { readTerms, termsIf } from './terms.actions.ts'

/** The live note, measured now over the whole programme, for readers who may see no person too. */
export async function getSafeguards(act: Act): Promise<{ elements: Element[] }> {
  const elements = await standUnder(act, await readTerms(act))
  return { elements: elements.map((element) => asReadBy(act.actor.role, element)) }
}

/** What would stand otherwise today if a norm had another value; nothing is kept.
 *  @throws notFound for what is no norm, invalid for a value that means nothing */
export async function tryNorm(act: Act, key: string, tried: NormTry): Promise<Trial> {
  const value = Number(tried.value)
  await demandNorm(act, key, { value, fromOn: act.today })
  const terms = await readTerms(act)
  const now = await standUnder(act, terms)
  const then = await standUnder(act, termsIf(terms, key, value))
  return { key, value, changes: changesBetween(now, then) }
}

// Two jobs, since each may read what is for it.
async function standUnder(act: Act, terms: Terms): Promise<Element[]> {
  const asking = { programmeId: act.actor.programmeId, today: act.today }
  return judge(
    {
      ...(await act.measure('safeguards', (tx) => measureWork(tx, asking, terms))),
      ...(await act.measure('monitor', (tx) => measureTalks(tx, asking))),
    },
    terms,
  )
}
