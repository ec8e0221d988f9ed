import { join } from 'node:path'
import type { App } from '../../api/src/app.ts'
import { buildApp, rooms } from '../../api/src/app.ts'
import type { Room } from '../../api/src/modules/rooms.ts'
import type { Role } from '../../api/src/platform/access/index.ts'
import { listCells } from '../../api/src/platform/access/index.ts'
import { describeFault } from '../../api/src/platform/log/index.ts'
import { demonstrated } from '../demonstrated.ts'
import type { Footing } from '../place.ts'
import { layFooting, openFolder } from '../place.ts'
import type { Contract } from './operations.ts'

/** The whole app, over the demonstration, with somebody who writes down what went wrong inside. */
export type Scene = {
  origin: string
  /** Name, code and place of the fault behind a 500. @param reference that the answer carries */
  behind(reference: unknown): string
  /** Whether the matrix has anything for this role at this operation. */
  mayCome(operation: string, role: Role | 'nobody'): boolean
  close(): Promise<void>
}

export async function openScene(planted: Room | undefined): Promise<Scene> {
  const { folder, remove } = openFolder()
  try {
    const footing = await layFooting(folder, demonstrated)
    const close = () => footing.close().then(remove)
    return await setScene({ ...footing, close }, planted)
  } catch (error) {
    await remove()
    throw error
  }
}

async function setScene(footing: Footing, planted: Room | undefined): Promise<Scene> {
  const found = new Map<unknown, string>()
  const witness: Room = async (app) => {
    app.addHook('onError', async ({ id }, _reply, error) => {
      const { kind, code = '', at } = describeFault(error)
      found.set(id, [kind, code, ...at.filter(isOurs).slice(0, 3)].join(' ').replaceAll(root, ''))
    })
  }
  // What it hooks on is hooked on the whole app.
  Object.assign(witness, { [Symbol.for('skip-override')]: true })
  const ground = { ...footing.ground, config: { ...footing.ground.config, oidc: [organisation] } }
  const app = await buildApp(ground, [witness, ...rooms, ...(planted ? [planted] : [])])
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    origin,
    behind: (reference) => found.get(reference) ?? 'nothing was noted',
    mayCome: (operation, role) => role !== 'nobody' && mayCome(app, operation, role),
    close: async () => {
      app.server.closeAllConnections()
      await app.close()
      await footing.close()
    },
  }
}

// An organisation's own sign-in, at an address where nobody answers.
const organisation = {
  slug: 'elsewhere',
  name: 'Elsewhere',
  issuer: 'http://127.0.0.1:9',
  clientId: 'stapteam',
  clientSecret: 'planted',
  mfa: { claim: 'amr' as const, values: ['mfa'] },
}

const cells = new Set(
  listCells().map(({ role, resource, operation }) => `${role} ${resource}:${operation}`),
)

function mayCome({ declaredRoutes }: App, operation: string, role: Role): boolean {
  const route = declaredRoutes.find(({ operationId }) => operationId === operation)
  return cells.has(`${role} ${route?.access}`)
}

const root = join(import.meta.dirname, '../..')
const isOurs = (line: string) => line.includes(root) && !line.includes('node_modules')

/** A route whose handler throws, as a defect would. */
export const throwing: Room = async (app) => {
  const schema = { operationId: 'throwing', tags: ['planted'] }
  app.get('/throwing', { config: { access: 'public' }, schema }, () => {
    throw new TypeError('planted')
  })
}

/** The contract, with the planted route in it. */
export const withThrowing = (contract: Contract): Contract => ({
  ...contract,
  paths: {
    ...contract.paths,
    '/throwing': { get: { operationId: 'throwing', responses: { 204: {} } } },
  },
})
