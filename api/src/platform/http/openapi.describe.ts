/** As much of an OpenAPI document as is rewritten here. */
export type Document = { paths?: Record<string, object | undefined> }
type Response = { description?: string; headers?: object }
type Operation = {
  operationId?: string
  parameters?: unknown[]
  requestBody?: object
  responses?: Record<string, Response>
}

/** Which routes there are, by what they said of themselves. */
type Declared = readonly { operationId: string; access: string }[]

const versionHeader = { $ref: '#/components/headers/API-Version' }

const problem = {
  description: 'Problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** What holds for every operation is written down here once, and in no route: who must be signed in,
 *  the version that every answer carries, and the problems that any of them can meet. */
export function describeApi<D extends Document>(document: D, declared: Declared): D {
  const gated = new Set(
    declared.filter(({ access }) => access.includes(':')).map(({ operationId }) => operationId),
  )
  const ofPath = (item: object, path: string) =>
    mapValues(item, (operation: Operation, method) => {
      const isGated = gated.has(operation.operationId ?? '')
      return describe(operation, { isGated, isKeyed: isGated && isWrite(method, path) })
    })
  return { ...document, paths: mapValues(document.paths ?? {}, ofPath) }
}

const isWrite = (method: string, path: string) => method !== 'get' && !path.endsWith('/_search')

/** A write of somebody who is signed in carries an Idempotency-Key. */
type Asked = { isGated: boolean; isKeyed: boolean }

function describe(operation: Operation, asked: Asked): Operation & { security: object[] } {
  const { isGated, isKeyed } = asked
  const met = [
    ...(isKeyed || takesInput(operation) ? [400] : []),
    ...(isGated ? [401, 403] : []),
    ...(operation.requestBody ? [413, 415] : []),
    ...(isKeyed ? [422] : []),
    429,
  ]
  const common = Object.fromEntries(met.map((status) => [status, problem]))
  return {
    ...operation,
    security: isGated ? [{ session: [] }] : [],
    responses: mapValues({ ...common, ...operation.responses }, withVersion),
  }
}

const takesInput = ({ parameters = [], requestBody }: Operation) =>
  requestBody !== undefined || parameters.length > 0

const withVersion = (response: Response) => ({
  ...response,
  description: response.description?.replace('Default Response', 'As asked') ?? '',
  headers: { ...response.headers, 'API-Version': versionHeader },
})

const mapValues = <V, W>(object: object, map: (value: V, key: string) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value as V, key)]))
