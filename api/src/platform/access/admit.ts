import type { FastifyRequest } from 'fastify'
import { enter, readToken } from '../actor/index.ts'
import type { Ground } from '../config/index.ts'
import { forbidden, unauthenticated } from '../errors/index.ts'
import { relationsOf } from './matrix.ts'
import { recordRefusal } from './outcomes.ts'
import { splitKey } from './route.ts'

/** Begins the transaction of a request, in which its body is judged and its work is done.
 *  @throws 401 for nobody, 403 for a role without the cell of the route */
export async function admit(ground: Ground, request: FastifyRequest): Promise<void> {
  const entered = await enter(ground.runtime, readToken(request.cookies) ?? '')
  request.entered = entered
  if (!entered.actor) throw unauthenticated()
  const [resource, operation] = splitKey(request)
  if (relationsOf(entered.actor.role, resource, operation).length > 0) return
  await recordRefusal(ground, request)
  throw forbidden()
}
