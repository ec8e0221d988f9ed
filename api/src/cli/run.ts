import { constants } from 'node:os'
import { ConfigRefusal } from '../platform/config/index.ts'
import { Refusal } from '../platform/database/refusal.ts'
import type { Request } from './arguments.ts'
import { readArguments, UsageError } from './arguments.ts'
import { openContext } from './context.ts'
import { describeVerb } from './help.ts'
import { printAnswer, printError } from './print.ts'
import { verbs } from './verbs.ts'

const exitCodes = { success: 0, failure: 1, usage: 2 } as const

/** Runs one command and prints its answer. @returns the exit code */
export async function runCommandLine(words: string[]): Promise<number> {
  const asJson = words.includes('--json')
  try {
    const request = readArguments(words, verbs)
    if (!request.wantsHelp) return await runVerb(request, asJson)
    printAnswer(describeVerb(request.verb), asJson)
    return exitCodes.success
  } catch (error) {
    printError(sentenceOf(error), asJson)
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failure
  }
}

async function runVerb({ verb, values }: Request, asJson: boolean): Promise<number> {
  const { context, close } = openContext({ values, verbs })
  closeOnSignal(close)
  try {
    const answer = await verb.run(context)
    printAnswer(answer, asJson, verb.text)
    return (verb.succeeded?.(answer) ?? true) ? exitCodes.success : exitCodes.failure
  } finally {
    await close()
  }
}

// A database that was started for this verb does not outlive it. The launcher passes on what a
// terminal sends to both, so a signal may come twice.
function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const leave = () => process.exit(128 + constants.signals[signal])
      close().then(leave, leave)
    })
  }
}

// A refusal is written for people. Anything else is a fault of ours; its message could quote what
// nobody should read, so its kind and the code of the system or the database must do.
function sentenceOf(error: unknown): string {
  const isForPeople =
    error instanceof Refusal || error instanceof ConfigRefusal || error instanceof UsageError
  if (isForPeople) return error.message
  const { name, code } = error as { name?: string; code?: string }
  return `Something went wrong: ${[name, code].filter(Boolean).join(' ')}.`
}
