/** The settings of the deployment, and the ground that is opened from them. */
export { type Config, ConfigRefusal, type OidcProvider, readConfig } from './config.ts'
export type { Ground } from './ground.ts'
