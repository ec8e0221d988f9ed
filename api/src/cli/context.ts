import { join } from 'node:path'
import { readConfig } from '../platform/config/index.ts'
import type { Database } from '../platform/database/index.ts'
import type { Context } from './verb.ts'

const root = join(import.meta.dirname, '../../..')

/** A context for one verb, and how to close what it opened; closing twice is closing once. */
export function openContext(
  asked: Pick<Context, 'values' | 'words' | 'verbs'>,
  env: NodeJS.ProcessEnv = process.env,
): {
  context: Context
  close(): Promise<void>
} {
  const opened: Opened = { leaves: [] }
  const config = () => readConfig(env, root)
  const context: Context = {
    ...asked,
    config,
    database: () => {
      opened.database ??= open(config())
      return opened.database
    },
    atEnd: (leave) => void opened.leaves.push(leave),
  }
  return {
    context,
    close: () => {
      opened.closing ??= leave(opened)
      return opened.closing
    },
  }
}

type Opened = {
  database?: Promise<Database>
  leaves: (() => Promise<void>)[]
  closing?: Promise<void>
}

async function leave({ leaves, database }: Opened): Promise<void> {
  for (const each of leaves.toReversed()) await each()
  await (await database?.catch(() => undefined))?.stop()
}

// Loaded when a verb asks for it, so that help answers at once.
async function open(config: ReturnType<Context['config']>): Promise<Database> {
  const { openDatabase } = await import('../platform/database/index.ts')
  return openDatabase(config)
}
