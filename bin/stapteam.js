#!/usr/bin/env node
// The product runs on Node 24; this launcher runs on what the machine has, and finds the Node that
// npm brought along.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const needed = 24
const program = join(dirname(fileURLToPath(import.meta.url)), '..', 'api', 'src', 'cli.ts')

const node = findNode()
if (node) run(node)
else {
  process.stderr.write(
    `Stapteam needs Node ${needed}; this is ${process.version}. Run npm ci, or install Node ${needed}.\n`,
  )
  process.exitCode = 1
}

/** @returns {string | undefined} the path of a Node that is new enough */
function findNode() {
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  try {
    const root = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    return join(root, 'bin', windows ? 'node.exe' : 'node')
  } catch {
    return Number(process.versions.node.split('.')[0]) >= needed ? process.execPath : undefined
  }
}

/** @param {string} path */
function run(path) {
  const child = spawn(path, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`Node ${needed} does not start: ${error.message}\n`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}
