import { constants } from 'node:os'
import { sentenceOf as sentenceOfFault } from '../sentence.ts'
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

async function runVerb({ verb, values, words }: Request, asJson: boolean): Promise<number> {
  const { context, close } = openContext({ values, words, verbs })
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

function sentenceOf(error: unknown): string {
  return error instanceof UsageError ? error.message : sentenceOfFault(error)
}
