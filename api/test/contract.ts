import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** Says what is wrong with a value by a schema of an OpenAPI document; undefined when nothing is, or
 *  when there is no such schema. @param place the names that lead to the schema */
export type FaultOfShape = (place: readonly string[], value: unknown) => string | undefined

// Most schemas are judged by once or twice: to make a judge quick takes longer than that.
const code = { optimize: false }

/** @param document in OpenAPI 3.1 */
export function readShapes(document: object): FaultOfShape {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false, code })
  addFormats.default(ajv, { mode: 'full' })
  ajv.addSchema(document, 'contract')
  return (place, value) => {
    const fits = ajv.getSchema(`contract#/${place.map(pointed).join('/')}`)
    if (fits === undefined || fits(value) === true) return undefined
    const [fault] = fits.errors ?? []
    return `${fault?.instancePath.replace(/\d+/g, '0')} ${fault?.message}`
  }
}

const pointed = (part: string) =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
