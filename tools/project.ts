import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the project: its path from the root with forward slashes, and its text. */
export type ProjectFile = { path: string; text: string }

const unlisted = ['node_modules', '.git', '.stapteam', 'coverage', 'dist']
const binary = /\.(png|jpe?g|gif|ico|webp|woff2?|pdf|ods|zip|gz)$/i

/** @returns output of git in `root`, or undefined where there is no repository (a tarball) */
export function git(root: string, args: string[]): string | undefined {
  if (!existsSync(join(root, '.git'))) return undefined
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' } as const
    return execFileSync('git', args, options)
  } catch {
    return undefined
  }
}

/** Paths of all files that are or would be committed. New files count before they are added. */
export function listPaths(root: string): string[] {
  const listed = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  const paths = listed === undefined ? walk(root, '') : listed.split('\0')
  return paths.filter((path) => path !== '' && existsSync(join(root, path))).sort()
}

/** @returns the files with their text; binary ones with an empty text, for their name counts too */
export function readFiles(root: string, paths = listPaths(root)): ProjectFile[] {
  return paths.map((path) => ({
    path,
    text: binary.test(path) ? '' : readFileSync(join(root, path), 'utf8'),
  }))
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (unlisted.includes(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(root, path) : [path]
  })
}
