import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { BodyOf } from '../../platform/api/contract.ts'
import type { Stay } from './time-outs.api.ts'
import { at } from './time-outs.api.ts'

const one = '/cases/{caseId}/time-outs/{timeOutId}' as const
type Of = Pick<Stay, 'id' | 'caseId' | 'version'>
type With<Path extends `${typeof one}/_${string}`> = {
  of: Of
  body: BodyOf<Path & StepPath, 'post'>
}
type StepPath =
  | `${typeof one}/_approve`
  | `${typeof one}/_decline`
  | `${typeof one}/_reserve`
  | `${typeof one}/_move`
  | `${typeof one}/_cancel`
  | `${typeof one}/_arrive`
  | `${typeof one}/_depart`
  | `${typeof one}/_authorise-overstay`
  | `${typeof one}/_evaluate`

export const approve = ({ of, body }: With<`${typeof one}/_approve`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_approve`, { ...at(of, own), body }))
export const decline = ({ of, body }: With<`${typeof one}/_decline`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_decline`, { ...at(of, own), body }))
export const reserve = ({ of, body }: With<`${typeof one}/_reserve`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_reserve`, { ...at(of, own), body }))
export const move = ({ of, body }: With<`${typeof one}/_move`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_move`, { ...at(of, own), body }))
export const cancel = ({ of, body }: With<`${typeof one}/_cancel`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_cancel`, { ...at(of, own), body }))
export const letIn = ({ of, body }: With<`${typeof one}/_arrive`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_arrive`, { ...at(of, own), body }))
export const letOut = ({ of, body }: With<`${typeof one}/_depart`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_depart`, { ...at(of, own), body }))
export const overstay = (
  { of, body }: With<`${typeof one}/_authorise-overstay`>,
  own: ActHeaders,
) => answerOf(api.POST(`${one}/_authorise-overstay`, { ...at(of, own), body }))
export const evaluate = ({ of, body }: With<`${typeof one}/_evaluate`>, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_evaluate`, { ...at(of, own), body }))

export const takeBackArrival = ({ of }: { of: Of }, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_take-back-arrival`, at(of, own)))
export const markNotArrived = ({ of }: { of: Of }, own: ActHeaders) =>
  answerOf(api.POST(`${one}/_mark-not-arrived`, at(of, own)))

type Left = { of: Pick<Stay, 'id' | 'version'> }
export const takeBackDeparture = ({ of }: Left, own: ActHeaders) => {
  const params = { path: { timeOutId: of.id } }
  const headers = { ...own, ...atVersion(of.version) }
  return answerOf(api.POST('/time-outs/{timeOutId}/_take-back-departure', { params, headers }))
}

type Needed = { of: Of; body: BodyOf<`${typeof one}/needs`, 'put'> }
export const writeNeeds = ({ of, body }: Needed, own: ActHeaders) =>
  answerOf(api.PUT(`${one}/needs`, { ...at(of, own), body }))
