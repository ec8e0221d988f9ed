/** The logins of the product; each is the database role `stapteam_<name>`. */
export const logins = ['runtime', 'jobs', 'gate'] as const
export type Login = (typeof logins)[number]
/** One address per login. */
export type DatabaseUrls = Record<Login, string>
/** One password per login, as the migrator sets them. */
export type Passwords = Record<Login, string>

/** Computes one value per login. */
export function forEachLogin<T>(make: (login: Login) => T): Record<Login, T> {
  return { runtime: make('runtime'), jobs: make('jobs'), gate: make('gate') }
}

/** The passwords that stand in the addresses of an external database. */
export function passwordsIn(urls: DatabaseUrls): Passwords {
  return forEachLogin((login) => decodeURIComponent(new URL(urls[login]).password))
}
