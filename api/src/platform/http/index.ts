/** How the product speaks HTTP: what it takes, what it refuses, and how it describes itself. */
export { bodies } from './body.ts'
export { cspReports } from './csp-reports.ts'
export { headers } from './headers.ts'
export { guessable, limits } from './limits.ts'
export { openapi, openapiRoute } from './openapi.ts'
export { protocol, strictProtocol } from './protocol.ts'
export {
  Day,
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  pdf,
  problems,
  strictObject,
  Written,
  words,
} from './shapes.ts'
export { setValidation } from './validation.ts'
export { web } from './web.ts'
