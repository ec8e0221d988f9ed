import type { Fault } from '../fault.ts'
import type { ProjectFile } from '../project.ts'
import { blank, isTest, lineAt, withoutComments } from '../source.ts'

const clockInMigrations =
  /\bnow\(\)|\bcurrent_(date|timestamp|time)\b|\blocaltime(stamp)?\b|'(now|today)'/gi
const clockInRooms = new RegExp(
  [
    clockInMigrations.source,
    String.raw`\b(clock|statement|transaction)_timestamp\(\)`,
    String.raw`\bnew Date\(\s*\)`,
    String.raw`\bDate\.now\(`,
    String.raw`\bTemporal\.Now\b`,
    String.raw`\bopenClock\(`,
  ].join('|'),
  'gi',
)
/** Signing in and its sessions use real time, in a demonstration too. */
const realTime = /^api\/src\/modules\/identity\/(sessions|sign-in|passkeys|oidc|recovery-codes)\./
/** The one place where the database asks what day it is. */
const theClock = /create (or replace )?function app\.today\(\)[\s\S]*?;/gi

/** The tables of the queue are pg-boss's own, written out between two lines; a queue runs on real
 *  time. */
const queueTables = /^-- pg-boss begins[\s\S]*?^-- pg-boss ends/gm

/** A moment cut to its first ten letters is the day in Greenwich, where she was seen a day earlier. */
const cutMoment = /\.(slice|substring)\(0, ?10\)|\.split\('T'\)/g
/** What reckons in days that have no hour. The log of processing is a file per day of the machine. */
const reckonsInDays =
  /^(api\/src\/(platform\/(settings\/setting\.kinds|audit\/processing-log)|demonstration\/calendar)|web\/src\/platform\/language\/reckoning)\.ts$/
const showsDays = /^(api|web)\/src\//

/** Domain time is an argument. A migration says real time by `clock_timestamp()` (or the
 *  moment its transaction began), where sessions, audit and locks need it; a room asks no clock. The day
 *  of a moment is the one in Amsterdam: `dayOf`. */
export function checkTime(files: ProjectFile[]): Fault[] {
  return files.flatMap((file) => {
    if (file.path.startsWith('database/migrations/')) return clocksIn(file, clockInMigrations)
    if (isTest(file.path)) return []
    const inRoom = file.path.startsWith('api/src/modules/')
    const asked = inRoom && !realTime.test(file.path) ? clocksIn(file, clockInRooms) : []
    return [...asked, ...cutsIn(file)]
  })
}

function cutsIn({ path, text }: ProjectFile): Fault[] {
  if (!showsDays.test(path) || reckonsInDays.test(path)) return []
  return [...text.matchAll(cutMoment)].map((match) => ({
    path,
    line: lineAt(text, match.index),
    why: 'cuts a day from a moment; the day of a moment is `dayOf`, another day is `addDays`',
  }))
}

function clocksIn(file: ProjectFile, clock: RegExp): Fault[] {
  const own = { path: file.path, text: file.text.replace(queueTables, blank) }
  const text = withoutComments(own).replace(theClock, blank)
  return [...text.matchAll(clock)].map((match) => ({
    path: file.path,
    line: lineAt(text, match.index),
    why: `asks the clock (${match[0]}); domain time is an argument`,
  }))
}
