import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'

// A body is taken as it was sent; only what travels as text in a path or a query is turned into a number.
const strict = {
  allErrors: true,
  coerceTypes: false,
  removeAdditional: false,
  useDefaults: false,
} as const
const lenient = { ...strict, coerceTypes: true } as const

const make = (options: typeof strict | typeof lenient) => {
  const ajv = new Ajv2020({ ...options, strict: false })
  addFormats.default(ajv, { mode: 'full' })
  return ajv
}

/** One compiler per part of the request, all faults at once. */
export function setValidation(app: FastifyInstance): void {
  const body = make(strict)
  const text = make(lenient)
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? body : text
    for (const shared of Object.values(app.getSchemas()))
      if (!ajv.getSchema((shared as { $id: string }).$id)) ajv.addSchema(shared as object)
    return ajv.compile(schema as object)
  })
}
