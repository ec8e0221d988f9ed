/** Privacy: under which basis something of hers is shared, who looked at her, and what one may see of
 *  her in an emergency. */
export { reachCase, runningEmergency } from './reach.actions.ts'
