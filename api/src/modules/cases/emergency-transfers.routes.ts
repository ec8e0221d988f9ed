import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { CaseParams } from './cases.schema.ts'
import {
  confirmTransfer,
  getCaseOfTransfer,
  requestTransfer,
  withdrawTransfer,
} from './emergency-transfers.actions.ts'
import { TransferBody, TransferParams, Transfers } from './emergency-transfers.schema.ts'
import { getPendingTransfers } from './transfer-list.actions.ts'

const tags = ['emergency-transfers']
const faults = problems(400, 401, 403, 404, 409, 422)

/** Another case manager in charge because the present one is gone: two persons and a reason. */
export const emergencyTransferRoutes: Room = async (app) => {
  app.get(
    '/emergency-transfers',
    {
      config: { access: 'responsibility:transfer', audit: 'emergency-transfers.listed' },
      schema: {
        operationId: 'listEmergencyTransfers',
        tags,
        response: { 200: Transfers, ...problems(401, 403) },
      },
    },
    (request) => request.act(getPendingTransfers),
  )
  app.post(
    '/cases/:caseId/emergency-transfers',
    {
      config: {
        access: 'responsibility:transfer',
        audit: 'emergency-transfer.requested',
        reread: getCaseOfTransfer,
      },
      schema: {
        operationId: 'requestEmergencyTransfer',
        tags,
        params: CaseParams,
        body: TransferBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await request.act((act) => requestTransfer(act, request.params.caseId, request.body)),
        ),
  )
  app.post(
    '/emergency-transfers/:transferId/_confirm',
    {
      config: {
        access: 'responsibility:transfer',
        audit: 'emergency-transfer.confirmed',
        reread: getCaseOfTransfer,
      },
      schema: {
        operationId: 'confirmEmergencyTransfer',
        tags,
        params: TransferParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => confirmTransfer(act, request.params.transferId)),
  )
  app.post(
    '/emergency-transfers/:transferId/_withdraw',
    {
      config: {
        access: 'responsibility:transfer',
        audit: 'emergency-transfer.withdrawn',
        reread: getCaseOfTransfer,
      },
      schema: {
        operationId: 'withdrawEmergencyTransfer',
        tags,
        params: TransferParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => withdrawTransfer(act, request.params.transferId)),
  )
}
