import type { Fault } from '../../platform/errors/problem.ts'
import type { EnvelopeBody, TransferBody } from './envelopes.schema.ts'

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

type Part = { kind: string; chainFrom: string; chainUntil: string | null }

/** Whether an organisation has case managers who spend on a day: it gives care and is in the chain. */
export const spendsOn = ({ kind, chainFrom, chainUntil }: Part, day: string): boolean =>
  kind === 'care' && chainFrom <= day && (chainUntil === null || day <= chainUntil)

type Known = ReadonlySet<string>

/** What is wrong with a new envelope, all at once. @param organisations those of the programme */
export function faultsOfEnvelope(body: EnvelopeBody, organisations: Known): Fault[] {
  const named = body.shares.map(({ organisationId }) => organisationId)
  return [
    ...(body.untilOn < body.fromOn
      ? [fault('/untilOn', 'before-start', 'lies before the first day')]
      : []),
    ...named.flatMap((id, index) => {
      const path = `/shares/${index}/organisationId`
      if (!organisations.has(id)) return [fault(path, 'unknown', 'is no organisation here')]
      if (named.indexOf(id) < index) return [fault(path, 'twice', 'has a share already')]
      return []
    }),
  ]
}

/** What is wrong with a transfer.
 *  @param shares those that the actor knows; whoever holds a share gives nothing from outside */
export function faultsOfTransfer(
  { fromShareId, toShareId }: TransferBody,
  { shares, gives }: { shares: Known; gives: boolean },
): Fault[] {
  const sides = [
    ['/fromShareId', fromShareId],
    ['/toShareId', toShareId],
  ] as const
  const unknown = sides.flatMap(([path, id]) =>
    (id === null ? gives : shares.has(id)) ? [] : [fault(path, 'unknown', 'is no share of yours')],
  )
  return fromShareId === toShareId
    ? [...unknown, fault('/toShareId', 'same', 'is where it comes from')]
    : unknown
}
