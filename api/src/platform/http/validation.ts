import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import type { ValidateFunction } from 'ajv/dist/2020.js'
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

declare module 'fastify' {
  interface FastifyInstance {
    /** Makes at once what is otherwise made when it is first asked for. @returns how many there are
     *  @throws what is wrong with a schema */
    makeJudgesAndWriters(): number
  }
}

/** One compiler per part of the request, all faults at once; and what writes the answers. Each is made when
 *  it is first asked for: to make all of them takes longer than the rest of a start. */
export function setValidation(app: FastifyInstance): void {
  const body = make(strict)
  const text = make(lenient)
  const writerOf = SerializerSelector()
  const made: (() => unknown)[] = []
  const keep = <T>(once: () => T) => {
    made.push(once)
    return once
  }
  app.decorate('makeJudgesAndWriters', () => made.map((once) => once()).length)
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? body : text
    const compile = () => {
      for (const shared of Object.values(app.getSchemas()))
        if (!ajv.getSchema((shared as { $id: string }).$id)) ajv.addSchema(shared as object)
      return ajv.compile(schema as object)
    }
    return judgeBy(keep(makeOnce(compile)))
  })
  app.setSerializerCompiler(({ httpStatus = '', ...route }) => {
    const write = () => writerOf(app.getSchemas(), {})({ ...route, httpStatus })
    const once = keep(makeOnce(write))
    return (data) => once()(data)
  })
}

/** What was wrong stands on the function that judged, where Fastify looks for it. */
function judgeBy(once: () => ValidateFunction): ValidateFunction {
  const judge = (data: unknown) => {
    const compiled = once()
    const sound = compiled(data)
    judge.errors = compiled.errors
    return sound
  }
  judge.errors = null as ValidateFunction['errors']
  return judge as ValidateFunction
}

function makeOnce<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
