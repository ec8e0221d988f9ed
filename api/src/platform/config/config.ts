import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { Temporal } from 'temporal-polyfill'

/** Raised when the settings of the deployment do not fit: one plain sentence, shown as it is. */
export class ConfigRefusal extends Error {
  override readonly name = 'ConfigRefusal'
}

/** An organisation's own sign-in (OpenID Connect). Comes from deployment only, never from a screen. */
export type OidcProvider = {
  slug: string
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  /** The value in `acr` or `amr` that proves a second factor. */
  mfa: { claim: 'acr' | 'amr'; values: string[] }
}

export type DatabaseUrls = { runtime: string; jobs: string; gate: string }

export type Config = {
  mode: 'demonstration' | 'production'
  demoDate: string | undefined
  port: number
  host: string
  /** Where browsers reach it, such as `https://stapteam.example.nl`. */
  origin: string
  /** Embedded database, keys, witness and logs. */
  folder: string
  /** Given: an own PostgreSQL. Absent: the embedded one. */
  urls: DatabaseUrls | undefined
  adminUrl: string | undefined
  masterKey: string | undefined
  /** The master before it, as long as a rotation has not taken every key from it. */
  masterKeyPrevious: string | undefined
  /** Public keys of age, for backups of the database and of the key store. */
  backupTo: string | undefined
  backupKeysTo: string | undefined
  trustProxy: string | false
  smtpUrl: string | undefined
  mailFrom: string
  oidc: OidcProvider[]
  /** Requests a minute from one address; sign-in gets a twentieth. */
  requestsPerMinute: number
  /** Milliseconds that the server may lag before it says that it is too busy; 0 is never. */
  busyAfterMs: number
  logLevel: string
}

type Env = Record<string, string | undefined>

/** Reads the deployment's settings. @throws ConfigRefusal with what is missing */
export function readConfig(env: Env, root: string): Config {
  const mode = readMode(env)
  const port = readNumber(env, 'PORT', 3000)
  const config: Config = {
    mode,
    demoDate:
      mode === 'demonstration' ? readDay(env.STAPTEAM_DEMO_DATE ?? '2024-01-08') : undefined,
    port,
    host: env.HOST ?? (mode === 'demonstration' ? 'localhost' : '0.0.0.0'),
    origin: env.STAPTEAM_ORIGIN ?? `http://localhost:${port}`,
    folder: readFolder(env.STAPTEAM_DATA ?? '.stapteam', root),
    urls: readUrls(env),
    adminUrl: env.DATABASE_ADMIN_URL,
    masterKey: env.STAPTEAM_MASTER_KEY,
    masterKeyPrevious: env.STAPTEAM_MASTER_KEY_PREVIOUS,
    backupTo: env.STAPTEAM_BACKUP_TO,
    backupKeysTo: env.STAPTEAM_BACKUP_KEYS_TO,
    trustProxy: env.TRUST_PROXY ?? false,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? 'noreply@localhost',
    oidc: readOidc(env.STAPTEAM_OIDC_FILE),
    requestsPerMinute: readNumber(env, 'STAPTEAM_REQUESTS_PER_MINUTE', 1200),
    busyAfterMs: readNumber(env, 'STAPTEAM_BUSY_AFTER_MS', 2000),
    logLevel: env.LOG_LEVEL ?? 'info',
  }
  return demandSecrets(config)
}

function demandSecrets(config: Config): Config {
  if (config.masterKeyPrevious !== undefined && config.masterKey === undefined)
    throw new ConfigRefusal('STAPTEAM_MASTER_KEY_PREVIOUS comes beside STAPTEAM_MASTER_KEY.')
  if (config.mode === 'demonstration') return config
  const missing = [
    config.masterKey === undefined && 'STAPTEAM_MASTER_KEY',
    !config.origin.startsWith('https://') && 'STAPTEAM_ORIGIN (https)',
  ].filter((name) => name !== false)
  if (missing.length > 0)
    throw new ConfigRefusal(
      `Outside demonstration mode Stapteam does not start without ${missing.join(' and ')}.`,
    )
  return config
}

function readMode({ STAPTEAM_MODE = 'demonstration' }: Env): Config['mode'] {
  if (STAPTEAM_MODE === 'demonstration' || STAPTEAM_MODE === 'production') return STAPTEAM_MODE
  throw new ConfigRefusal('STAPTEAM_MODE is either demonstration or production.')
}

function readUrls(env: Env): DatabaseUrls | undefined {
  const { DATABASE_URL: runtime, DATABASE_JOBS_URL: jobs, DATABASE_GATE_URL: gate } = env
  if (runtime === undefined) return undefined
  if (jobs !== undefined && gate !== undefined) return { runtime, jobs, gate }
  throw new ConfigRefusal('With DATABASE_URL come DATABASE_JOBS_URL and DATABASE_GATE_URL.')
}

function readNumber(env: Env, name: string, otherwise: number): number {
  const given = env[name]
  if (given === undefined || given === '') return otherwise
  if (/^\d{1,6}$/.test(given)) return Number(given)
  throw new ConfigRefusal(`${name} is a whole number.`)
}

function readDay(given: string): string {
  try {
    return Temporal.PlainDate.from(given, { overflow: 'reject' }).toString()
  } catch (cause) {
    throw new ConfigRefusal('STAPTEAM_DEMO_DATE is a day such as 2024-01-08.', { cause })
  }
}

function readOidc(file: string | undefined): OidcProvider[] {
  if (file === undefined) return []
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as OidcProvider[]
  } catch (cause) {
    throw new ConfigRefusal('STAPTEAM_OIDC_FILE leads to no list in JSON.', { cause })
  }
}

const readFolder = (given: string, root: string) => (isAbsolute(given) ? given : join(root, given))
