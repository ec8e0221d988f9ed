import type { Tx } from '../platform/actor/index.ts'
import { readTheOne } from './programmes.read.ts'
import type { Context } from './verb.ts'

const budgets = { what: 'budget', action: 'budgets.read', resource: 'budgets' } as const

/** Reads a budget for a verb: in the programme that is named, or in the only one that has it. On record.
 *  @param find undefined where a programme does not have it */
export const readBudget = <T>(context: Context, find: (tx: Tx) => Promise<T | undefined>) =>
  readTheOne(context, budgets, find)
