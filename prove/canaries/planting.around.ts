import { crc32 } from 'node:zlib'
import type { Caller, Choice } from './caller.ts'
import type { Nest } from './planting.ts'
import { demandStatus } from './planting.ts'

type Around = { first: Nest; choices: (role: string) => Promise<Choice[]> }

/** What rooms around the case work hold of her: a question that goes up and what is shared with it, money
 *  and its receipt, a stay, what she is called at De Cirkel, and what is sent from there.
 *  @param nobody not signed in */
export async function plantAround(nobody: Caller, { first, choices }: Around): Promise<void> {
  await plantQuestion(first)
  await plantMoney(first)
  await plantStay(first)
  await plantDropIn(nobody, { first, choices })
}

async function plantQuestion({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}/escalations`
  const question = {
    question: aviary.sealed('question that goes up'),
    tried: aviary.sealed('what was tried'),
    stuckSince: '2024-01-02',
    level: 'process-director',
  }
  const asked = await demandStatus(caller.ask('POST', path, { body: question }), 201)
  const { receivers = [] } = await demandStatus(caller.ask('GET', `${path}/${asked.id}`), 200)
  const share = {
    toMembershipId: receivers[0]?.id,
    parts: ['name', 'note'],
    note: aviary.sealed('note that is shared'),
    untilOn: '2024-02-01',
  }
  await demandStatus(caller.ask('POST', `${path}/${asked.id}/shares`, { body: share }), 201)
}

async function plantMoney({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}/flex-expenses`
  const expense = {
    kind: 'spent',
    amountCents: 100,
    onDay: '2024-01-05',
    category: 'other',
    aim: 'need',
    noReceiptBecause: aviary.sealed('why there is no receipt'),
  }
  await demandStatus(caller.ask('POST', path, { body: expense }), 201)
  const { noReceiptBecause: _, ...bought } = expense
  const { id } = await demandStatus(caller.ask('POST', path, { body: bought }), 201)
  const receipt = { file: receiptWith(aviary.sealed('words in a receipt')) }
  await demandStatus(caller.ask('PUT', `${path}/${id}/receipt`, { ...receipt, version: 1 }), 200)
}

/** A picture with words in a chunk of its own; what is kept of it is what it shows. */
function receiptWith(words: string): Buffer {
  const whole = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const text = Buffer.from(`Comment\0${words}`, 'latin1')
  const size = Buffer.alloc(4)
  size.writeUInt32BE(text.length)
  const named = Buffer.concat([Buffer.from('tEXt', 'latin1'), text])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  const afterHead = 33
  const chunk = Buffer.concat([size, named, sum])
  return Buffer.concat([whole.subarray(0, afterHead), chunk, whole.subarray(afterHead)])
}

async function plantStay({ caller, caseId, aviary }: Nest): Promise<void> {
  const stay = {
    fromOn: '2024-03-04',
    leaveOn: '2024-03-08',
    aim: 'rest',
    exceptionReason: 'exhaustion',
    needs: aviary.sealed('what she needs for a stay'),
  }
  await demandStatus(caller.ask('POST', `/cases/${caseId}/time-outs`, { body: stay }), 201)
}

// As a host at the door, of each programme: the alias that she chose, and a message to who is responsible.
async function plantDropIn(nobody: Caller, { first, choices }: Around): Promise<void> {
  const { number } = await demandStatus(first.caller.ask('GET', `/cases/${first.caseId}`), 200)
  for (const { membershipId } of await choices('drop_in_host')) {
    const { caller } = await nobody.signIn(membershipId)
    await plantEvening(caller, { aviary: first.aviary, number })
  }
}

type Known = Pick<Nest, 'aviary'> & { number: string | undefined }

async function plantEvening(caller: Caller, { aviary, number }: Known): Promise<void> {
  const alias = { alias: aviary.sealed('alias at the drop-in') }
  await demandStatus(caller.ask('POST', '/drop-in/clients', { body: alias }), 201)
  const message = aviary.sealed('message from the drop-in')
  const known = { named: number, basis: 'danger', message }
  await demandStatus(caller.ask('POST', '/drop-in/signals', { body: known }), 201)
  const unknown = {
    named: aviary.sealed('whom nobody knows'),
    basis: 'consent',
    message: aviary.sealed('message to nobody'),
  }
  await demandStatus(caller.ask('POST', '/drop-in/signals', { body: unknown }), 201)
}
