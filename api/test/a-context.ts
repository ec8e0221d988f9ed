import type { Context } from '../src/cli/verb.ts'
import type { Database } from '../src/platform/database/index.ts'
import type { World } from './world.ts'

/** What a verb of the command line gets, over the database and keys of a world. */
export const aContext = ({ ground, pools }: World, values: Context['values'] = {}): Context => ({
  values,
  words: [],
  verbs: [],
  config: () => ground.config,
  database: async () => {
    const { runtime, jobs, gate } = ground
    return { pools, queries: { runtime, jobs, gate } } as Database
  },
  atEnd: () => undefined,
})
