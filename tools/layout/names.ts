import type { Fault } from '../fault.ts'
import { emptyNames, furtherParts, partLimits, rooms } from '../house.ts'
import type { ProjectFile } from '../project.ts'
import { lineAt, namesOnly } from '../source.ts'

const parts = [...Object.keys(partLimits), ...furtherParts, 'access'].join('|')
const word = '[a-z][a-z0-9]*(-[a-z0-9]+)*'
const moduleFile = new RegExp(`^(index|${word}(\\.${word})*\\.(${parts}))(\\.test)?\\.ts$`)
const component = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/
/** The style sheet or the words of one component, beside it. */
const twin = /^[A-Z][A-Za-z0-9]*(\.css|\.text\.ts)$/
const hook = /^use[A-Z][A-Za-z0-9]*(\.test)?\.tsx?$/
const plainFile = new RegExp(`^\\.?${word}(\\.${word})*\\.(ts|tsx|js|mjs|cjs|css)$`)
/** The list by which app.ts mounts the rooms. */
const roomList = 'api/src/modules/rooms.ts'
/** Where the web begins; everything else that ends in tsx is a component. */
const entries = ['web/src/main.tsx', 'web/src/routes.tsx']
const migration = /^\d{4}_[a-z0-9]+(_[a-z0-9]+)*\.sql$/

const declared = /\b(?:class|interface|type|function\*?)\s+([A-Za-z_$][\w$]*)/g
const arrow = /\bconst\s+([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:\([^()]*\)|[a-z]\w*)[^=\n]*=>/g
const saysNothing = /(Manager|Service|Helper|Util)s?$/
/** Two roles of the field carry the word; they are people, not classes. */
const roleOfTheField = /(case|organisation)managers?$/i

/** Names: folders, files and declarations say what they are, in the words of the house. */
export function checkNames(files: ProjectFile[]): Fault[] {
  return files.flatMap((file) => [
    ...checkFolders(file.path),
    ...checkFileName(file.path),
    ...checkDeclarations(file),
  ])
}

/** Folder names that say nothing; looked for in every path, documents too. */
function checkFolders(path: string): Fault[] {
  const empty = path
    .split('/')
    .slice(0, -1)
    .filter((folder) => emptyNames.includes(folder))
  return empty.map((folder) => ({ path, why: `a folder called “${folder}” says nothing` }))
}

function checkFileName(path: string): Fault[] {
  const name = path.split('/').at(-1) ?? ''
  const room = /^(?:api\/src\/modules|web\/src\/features)\/([^/]+)\//.exec(path)?.[1]
  if (room !== undefined && !rooms.includes(room)) {
    return [{ path, why: `no room is called “${room}”; the rooms stand in tools/house.ts` }]
  }
  if (/^api\/src\/modules\/[^/]+\/.*\//.test(path)) return [{ path, why: 'a room has no folders' }]
  const expected = formOf(path)
  return expected.form.test(name) ? [] : [{ path, why: `should be named ${expected.like}` }]
}

function formOf(path: string): { form: RegExp; like: string } {
  if (path.startsWith('api/src/modules/') && path !== roomList) {
    return { form: moduleFile, like: `concept.part.ts with part ${parts.replaceAll('|', ', ')}` }
  }
  if (path.endsWith('.sql')) return { form: migration, like: '0001_what_it_brings.sql' }
  if (/^web\/.*\.tsx$/.test(path) && !entries.includes(path)) {
    return { form: component, like: 'PascalCase.tsx' }
  }
  if (/^web\/src\/.*\/[A-Z][^/]*$/.test(path)) return { form: twin, like: 'Component.css' }
  if (/\/use[A-Z][^/]*$/.test(path)) return { form: hook, like: 'useSomething.ts' }
  return { form: plainFile, like: 'concept.part.ts or kebab-case.ts' }
}

function checkDeclarations(file: ProjectFile): Fault[] {
  if (!/\.tsx?$/.test(file.path)) return []
  const text = namesOnly(file)
  return [...text.matchAll(declared), ...text.matchAll(arrow)]
    .map((match) => ({ name: match[1] ?? '', line: lineAt(text, match.index) }))
    .filter(({ name }) => saysNothing.test(name) && !roleOfTheField.test(name))
    .map(({ name, line }) => ({ path: file.path, line, why: `“${name}” does not say what it is` }))
}
