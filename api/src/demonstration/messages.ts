import { newDataKey, openDataKey } from '../platform/crypto/data-key.ts'
import { sealText } from '../platform/crypto/envelope.ts'
import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { Trajectory } from './trajectory.ts'

type Message = {
  number: string
  on: string
  basis: 'consent' | 'danger'
  words: string
  /** The day on which her case manager had read it. */
  notedOn?: string
}

/** What De Cirkel sent to a case manager. All of it is invented. */
const messages: readonly Message[] = [
  {
    number: 'STAP-007',
    on: '2023-07-06',
    basis: 'consent',
    words: 'Ze vraagt of u haar deze week belt over de afspraak bij de opvang.',
    notedOn: '2023-07-07',
  },
  {
    number: 'STAP-010',
    on: '2023-11-21',
    basis: 'consent',
    words: 'Ze is haar telefoon kwijt. Ze komt donderdag weer en wil u daar spreken.',
    notedOn: '2023-11-22',
  },
  {
    number: 'STAP-010',
    on: '2024-01-06',
    basis: 'danger',
    words:
      'Iemand wachtte haar buiten op. Ze bleef tot sluitingstijd en ging mee met een vriendin.',
  },
]

/** Writes on both sides of the wall what was sent: here to whom, there that somebody sent it. */
export async function addMessages(
  scene: Scene,
  keys: FolderKeyStore,
  trajectories: readonly Trajectory[],
): Promise<void> {
  for (const message of messages) {
    const hers = trajectories.find(({ woman }) => woman.number === message.number)
    const [sender] = scene.membersOn(message.on, 'drop_in_host')
    if (hers && sender && scene.happened(sentAt(message))) {
      addSent(scene, message, sender.id)
      await addMessage({ scene, keys }, hers, message)
    }
  }
}

const sentAt = ({ on }: Message) => at(on, '21:40')
const nameOf = ({ number, on }: Message) => `${number}/${on}`

function addSent(scene: Scene, message: Message, membershipId: string): void {
  scene.rows.add('dropInSignals', {
    programmeId: scene.programmeId,
    id: scene.id(`drop-in/signal/${nameOf(message)}`),
    membershipId,
    basis: message.basis,
    sentAt: sentAt(message),
    recordedAt: sentAt(message),
  })
}

type Hand = { scene: Scene; keys: FolderKeyStore }

async function addMessage({ scene, keys }: Hand, hers: Trajectory, message: Message) {
  const { programmeId } = scene
  const id = scene.id(`message/${nameOf(message)}`)
  const scope = { programmeId, subjectId: id }
  const stored = await newDataKey(keys, scope)
  const place = { table: 'case_messages', column: 'sealed', rowId: id, version: 1 }
  const key = await openDataKey(keys, scope, stored)
  const notedAt = message.notedOn === undefined ? undefined : at(message.notedOn, '09:15')
  const noted = notedAt !== undefined && scene.happened(notedAt) ? notedAt : null
  const reader = hers.responsibleAt(noted ?? sentAt(message)).id
  const came = { basis: message.basis, cameAt: sentAt(message) }
  const read = { notedAt: noted, notedByMembershipId: noted && reader, version: noted ? 2 : 1 }
  scene.rows.add('caseMessages', {
    ...{ programmeId, id, caseId: hers.caseId, ...came, ...stored, ...read },
    sealed: sealText(key, message.words, { ...scope, ...place }),
  })
  const of = { subjectId: hers.subjectId, membershipId: reader, entityId: id }
  const { basis } = message
  addFact(scene, {
    kind: 'message-came',
    ...of,
    occurredAt: sentAt(message),
    attributes: { basis },
  })
  if (noted) addFact(scene, { kind: 'message-noted', ...of, occurredAt: noted })
}
