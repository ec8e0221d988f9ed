import { constants } from 'node:os'
import { sentenceOf as sentenceOfFault } from '../sentence.ts'
import type { Request } from './arguments.ts'
import { readArguments, UsageError } from './arguments.ts'
import { openContext } from './context.ts'
import { describeVerb } from './help.ts'
import type { Terminal } from './print.ts'
import { answerText, printError } from './print.ts'
import { verbs } from './verbs.ts'

const exitCodes = { success: 0, failure: 1, usage: 2 } as const

/** Runs one command and prints its answer. @param terminal what it reads and where it prints
 *  @returns the exit code */
export async function runCommandLine(
  words: string[],
  terminal: Terminal = process,
): Promise<number> {
  const asJson = words.includes('--json')
  try {
    const request = readArguments(words, verbs)
    if (!request.wantsHelp) return await runVerb(request, asJson, terminal)
    terminal.stdout.write(answerText(describeVerb(request.verb), asJson))
    return exitCodes.success
  } catch (error) {
    printError(terminal, sentenceOf(error), asJson)
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failure
  }
}

async function runVerb(
  { verb, values, words }: Request,
  asJson: boolean,
  terminal: Terminal,
): Promise<number> {
  const { context, close } = openContext({ values, words, verbs }, terminal.env)
  const deafen = closeOnSignal(close)
  try {
    const answer = await verb.run(context)
    terminal.stdout.write(answerText(answer, asJson, verb.text))
    return (verb.succeeded?.(answer) ?? true) ? exitCodes.success : exitCodes.failure
  } finally {
    await close()
    deafen()
  }
}

// A database that was started for this verb does not outlive it. The launcher passes on what a
// terminal sends to both, so a signal may come twice.
function closeOnSignal(close: () => Promise<void>): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const told = (signal: (typeof signals)[number]) => {
    const leave = () => process.exit(128 + constants.signals[signal])
    close().then(leave, leave)
  }
  for (const signal of signals) process.on(signal, told)
  return () => {
    for (const signal of signals) process.off(signal, told)
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof UsageError ? error.message : sentenceOfFault(error)
}
