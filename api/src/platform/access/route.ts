import type { FastifyRequest } from 'fastify'
import type { Operation, Resource } from './matrix.ts'

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** @returns the cell that the route asks for */
export function splitKey({ routeOptions }: FastifyRequest): [Resource, Operation] {
  const [resource, operation] = String(routeOptions.config.access).split(':')
  return [resource as Resource, operation as Operation]
}

/** Whether the request changes something; a search is a POST that does not. */
export const isUnsafe = ({ method, routeOptions }: FastifyRequest) =>
  unsafe.has(method) && !routeOptions.url?.endsWith('/_search')
