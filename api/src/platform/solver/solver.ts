import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Order, Program, Reply, Row, Solution, Task } from './program.ts'

const worker = new URL('./solver.worker.ts', import.meta.url)

/** One program that stays open: asked again it starts from where it was. */
export type Desk = {
  solve(task: Task): Promise<Solution>
  bound(columns: readonly [column: number, min: number, max: number][]): Promise<void>
  add(rows: readonly Row[]): Promise<void>
  close(): Promise<void>
}

export type Solver = AsyncDisposable & { open(program: Program): Promise<Desk> }

type Waiting = { resolve: (reply: Reply) => void; reject: (error: Error) => void }
type Ask = Order extends infer O ? (O extends { id: number } ? Omit<O, 'id'> : never) : never

// Made once: each thread would make its own, and find again what it does most. What went wrong is not kept.
const highs: { compiled?: Promise<WebAssembly.Module> } = {}

async function compileHighs(): Promise<WebAssembly.Module> {
  try {
    const place = createRequire(import.meta.url).resolve('highs/runtime')
    return await WebAssembly.compile(await readFile(place))
  } catch (error) {
    delete highs.compiled
    throw error
  }
}

/** Opens a thread for as long as it is in scope; the server goes on answering meanwhile. */
export async function openSolver(): Promise<Solver> {
  highs.compiled ??= compileHighs()
  const workerData = { compiled: await highs.compiled }
  const thread = new Worker(worker, { workerData, env: {}, stdout: true, stderr: true })
  const waiting = new Map<number, Waiting>()
  let count = 0
  thread.on('message', (reply: Reply) => {
    const one = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.fault === undefined) one?.resolve(reply)
    else one?.reject(new Error(`The solver could not work on this program: ${reply.fault}`))
  })
  const end = () => {
    for (const { reject } of waiting.values()) reject(new Error('The solver ended.'))
    waiting.clear()
  }
  thread.once('error', end)
  thread.once('exit', end)
  const ask = (order: Ask) =>
    new Promise<Reply>((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve, reject })
      thread.postMessage({ ...order, id: count })
    })
  return {
    open: (program) => openDesk(ask, program),
    [Symbol.asyncDispose]: async () => void (await thread.terminate()),
  }
}

let desks = 0

async function openDesk(ask: (order: Ask) => Promise<Reply>, program: Program): Promise<Desk> {
  desks += 1
  const desk = desks
  await ask({ verb: 'open', desk, program })
  return {
    solve: async (task) => (await ask({ verb: 'solve', desk, task })).solution as Solution,
    bound: async (columns) => void (await ask({ verb: 'bounds', desk, columns: [...columns] })),
    add: async (rows) => void (await ask({ verb: 'add', desk, rows })),
    close: async () => void (await ask({ verb: 'close', desk })),
  }
}
