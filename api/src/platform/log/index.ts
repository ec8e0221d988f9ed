/** Logs are an allow-list: route, status, duration, reference. Never a URL, a body or a name. */

export { describeFault, reportFault } from './fault.ts'
export { logOptions, logResponses } from './log.ts'
