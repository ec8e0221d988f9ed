import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyInstance, FastifySerializerCompiler } from 'fastify'

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

/** All faults at once; and what writes the answers. Each is made when it is first asked for: to make all
 *  of them takes longer than the rest of a start. Every app of one process asks for the same. */
export function setValidation(app: FastifyInstance): void {
  const workshop = makeOnce(() => workshopWith(app.getSchemas()))
  const made: (() => unknown)[] = []
  const keep = <T>(once: () => T) => {
    made.push(once)
    return once
  }
  app.decorate('makeJudgesAndWriters', () => made.map((once) => once()).length)
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const part = httpPart === 'body' ? 'body' : 'text'
    return judgeBy(keep(makeOnce(() => workshop()[part].compile(schema as object))))
  })
  app.setSerializerCompiler((route) => {
    const once = keep(makeOnce(() => workshop().writerOf(route)))
    return (data) => once()(data)
  })
}

type Route = Parameters<FastifySerializerCompiler<object>>[0]
type Writer = ReturnType<FastifySerializerCompiler<object>>
/** One compiler per part of the request, of which each knows what it has compiled. */
type Workshop = { body: Ajv2020; text: Ajv2020; writerOf(route: Route): Writer }

const workshops = new Map<string, Workshop>()

/** @param shared schemas by the name by which others refer to them: with the same, the same is made */
function workshopWith(shared: Record<string, unknown>): Workshop {
  const name = JSON.stringify(shared)
  const known = workshops.get(name) ?? openWorkshop(shared)
  workshops.set(name, known)
  return known
}

function openWorkshop(shared: Record<string, unknown>): Workshop {
  const [body, text] = [make(strict), make(lenient)]
  for (const ajv of [body, text]) ajv.addSchema(Object.values(shared) as object[])
  const select = SerializerSelector()
  const writers = new WeakMap<object, Writer>()
  const writerOf = ({ httpStatus = '', ...route }: Route) => {
    const { schema } = route
    const writer = writers.get(schema) ?? select(shared, {})({ ...route, httpStatus })
    writers.set(schema, writer)
    return writer
  }
  return { body, text, writerOf }
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
