import type { Fault } from './fault.ts'
import { report } from './fault.ts'
import { checkPlaces } from './forbidden/places.ts'
import type { WordSearch } from './forbidden/search.ts'
import { normalise, wordSearch } from './forbidden/search.ts'
import type { ProjectFile } from './project.ts'
import { git, readFiles } from './project.ts'
import { lineAt } from './source.ts'

/** Words that appear nowhere (the safe house) and paths of one machine: in files, in their names,
 *  and in every commit message up to HEAD. A fault never repeats the word it found. */
export function checkForbidden(root: string, search = wordSearch()): Fault[] {
  const files = readFiles(root)
  if (files.length === 0) return [{ path: '.', why: 'no file was found' }]
  return [
    ...files.flatMap((file) => wordsIn(file, search)),
    ...messages(root).flatMap((file) => wordsIn(file, search)),
    ...checkPlaces(files),
  ]
}

function wordsIn({ path, text }: ProjectFile, search: WordSearch): Fault[] {
  const named = search(path).length > 0
  const found = search(text)
  const normalised = found.length > 0 ? normalise(text) : ''
  const shown = named ? '(name not repeated here)' : path
  const inText = found.map((index) => ({
    path: shown,
    line: lineAt(normalised, index),
    why: 'a forbidden word (tools/forbidden/words.ts)',
  }))
  return named ? [{ path: shown, why: 'a forbidden word in its name' }, ...inText] : inText
}

/** Commit messages; none where the project came without its history. */
function messages(root: string): ProjectFile[] {
  const log = git(root, ['log', '-z', '--format=%H%n%B', 'HEAD']) ?? ''
  return log
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => ({ path: `commit ${entry.slice(0, 12)}`, text: entry.slice(40) }))
}

if (import.meta.main) report('forbidden words', checkForbidden(process.cwd()))
