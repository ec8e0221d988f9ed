import type { Dice } from './dice.ts'
import { harvest } from './harvest.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const kept = 120

/** What earlier answers told: ids by what they are of, versions by id, words by the name they had. */
export type Pool = {
  /** @param path of the operation that answered, with braces; `owner` the id asked about, if any */
  learn(answer: unknown, from: Source): void
  /** An id that fits a name such as `toMembershipId`; now and then one of another kind, or nobody's.
   *  @param who whose own sightings go first */
  id(name: string, who: string): string
  /** A word that stood under this name. */
  word(name: string): string | undefined
  version(id: string): number | undefined
}
export type Source = { path: string; owner: string | undefined; who: string }

const absent = '00000000-0000-4000-8000-000000000000'

// What a parameter is called where the list of its things has another name.
const otherNames: Record<string, string> = {
  identity: 'fieldid',
  'identity-fields': 'fieldid',
  'referrals-in': 'referralid',
  'emergency-transfers': 'transferid',
  'oidc-subjects': 'subjectid',
  oidcSubjects: 'subjectid',
  people: 'personid',
  team: 'assignmentid',
  sights: 'caseid',
  'case-managers': 'membershipid',
  'emergency-accesses': 'emergencyaccessid',
  whereabouts: 'whereaboutsid',
  demonstration: 'membershipid',
}

/** @returns `membershipid` for `memberships` */
function kindOf(name: string): string {
  if (name.endsWith('Id')) return name.toLowerCase()
  return otherNames[name] ?? `${name.replace(/s$/, '').replaceAll('-', '').toLowerCase()}id`
}

export function makePool(dice: Dice): Pool {
  const lists = new Map<string, string[]>()
  const versions = new Map<string, number>()
  const add = (list: string, value: string) => {
    const known = lists.get(list) ?? []
    lists.set(list, [...known.filter((other) => other !== value), value].slice(-kept))
  }
  const pick = (list: string) => {
    const known = lists.get(list) ?? []
    // What was made just now is what can be changed.
    const chosen = dice.chance(0.4) ? known.slice(-8) : known
    return chosen.length > 0 ? dice.pick(chosen) : undefined
  }
  const idOf = (name: string, who: string) => {
    const kinds = [...lists.keys()].filter((list) => name.toLowerCase().endsWith(list))
    const own = kinds.map((list) => pick(`${who} ${list}`)).find((id) => id !== undefined)
    return own !== undefined && dice.chance(0.7) ? own : pick(kinds[0] ?? 'any')
  }
  return {
    learn: (answer, { path, owner, who }) => {
      const named = path.split('/').findLast((part) => !/^[_{]/.test(part)) ?? ''
      const told = harvest(answer, { named, owner: owner ?? path })
      for (const [name, text] of told.texts)
        for (const list of listsOf(name, text, who)) add(list, text)
      for (const [id, version] of told.versions) versions.set(id, version).set(path, version)
    },
    id: (name, who) => (dice.chance(0.05) ? pick('any') : idOf(name, who)) ?? absent,
    word: (name) => pick(`word ${sameWord[name] ?? name}`),
    version: (id) => versions.get(id),
  }
}

function listsOf(name: string, text: string, who: string): string[] {
  if (!uuid.test(text)) return text.length <= 80 ? [`word ${name}`] : []
  return ['any', kindOf(name), `${who} ${kindOf(name)}`]
}

const sameWord: Record<string, string> = {
  caseNumber: 'number',
  provider: 'slug',
  query: 'number',
  figureCode: 'code',
}
