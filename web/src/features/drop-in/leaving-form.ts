import type { Evening } from './drop-in.api.ts'

type Register = {
  evening: Evening['evening']
  clients: readonly Pick<Evening['clients'][number], 'id' | 'alias' | 'leftOn' | 'visit'>[]
}

/** What stands in the form of who left: those who are not here, and the evening that it is, which goes on
 *  after midnight. */
export const leavingFrom = ({ evening, clients }: Register) => ({
  start: { clientId: '', leftOn: evening },
  options: clients
    .filter(({ leftOn, visit }) => leftOn === null && visit === null)
    .map(({ id, alias }) => ({ value: id, label: alias }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl')),
})
