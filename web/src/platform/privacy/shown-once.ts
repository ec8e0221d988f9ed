import { createStore } from '../store.ts'

type Shown = { owner: string; things: ReadonlyMap<string, unknown> }
const nothing: Shown = { owner: '', things: new Map() }

/** What the server says once and never again, as long as whom it was said to has not put it away: in the
 *  memory of this tab and nowhere else. The privacy screen takes it off the page, not from her. */
export const shownOnce = createStore(nothing)

/** Belongs to one person; whoever comes after finds nothing. */
export function keepShownOf(personId: string) {
  if (shownOnce.get().owner !== personId) shownOnce.set({ ...nothing, owner: personId })
}

export function dropShown() {
  shownOnce.set(nothing)
}

/** @param name one per thing and subject, such as `invitation/${personId}`
 *  @param what undefined when she has put it away */
export function showOnce(personId: string, name: string, what: unknown) {
  keepShownOf(personId)
  const things = new Map(shownOnce.get().things)
  if (what === undefined) things.delete(name)
  else things.set(name, what)
  shownOnce.set({ owner: personId, things })
}

/** What is shown to this person under this name. */
export function shownTo(personId: string, name: string): unknown {
  const { owner, things } = shownOnce.get()
  return owner === personId ? things.get(name) : undefined
}
