import { keepDraft, recallDraft } from '../drafts/drafts.ts'
import { createStore } from '../store.ts'

type Things = ReadonlyMap<string, unknown>
const kept = 'shown-once'
const nothing: Things = new Map()

/** How often something was shown or put away: who draws it follows this. */
export const shownTimes = createStore(0)

/** Keeps what the server says once and never again, as long as whom it was said to has not put it away:
 *  with her drafts, in the memory of this tab and nowhere else. The privacy screen takes it off the page,
 *  not from her; signing out and another person do.
 *  @param name one per thing and subject, such as `invitation/${personId}`
 *  @param what undefined when she has put it away */
export function showOnce(name: string, what: unknown) {
  keepDraft(kept, new Map([...recallDraft(kept, nothing), [name, what]]))
  shownTimes.set(shownTimes.get() + 1)
}

/** What is shown under this name. */
export const shownAs = (name: string): unknown => recallDraft(kept, nothing).get(name)
