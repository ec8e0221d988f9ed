import type { ProjectFile } from './project.ts'

const roots = /^(api|web|e2e|tools|bench|prove|bin|database)\/|^[^/]+$/

export const isTest = (path: string) => /\.test\.tsx?$/.test(path)

const isGenerated = (path: string) => /\.gen\.\w+$/.test(path)

/** Code that people read and write here: not generated, not documents, not data. */
export function sourceFiles(files: ProjectFile[]): ProjectFile[] {
  return files.filter(
    ({ path }) =>
      roots.test(path) && /\.(ts|tsx|js|mjs|cjs|css|sql)$/.test(path) && !isGenerated(path),
  )
}

const stringOrComment =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/.*$/gm
const sqlComment = /\/\*[\s\S]*?\*\/|--.*$/gm

/** @returns the text as spaces, with its line ends: what stood there is gone, the lines are not */
export const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** @returns the text with comments blanked out, every line still at its number */
export function withoutComments({ path, text }: ProjectFile): string {
  if (path.endsWith('.sql')) return text.replace(sqlComment, blank)
  return text.replace(stringOrComment, (found) => (found.startsWith('/') ? blank(found) : found))
}

/** @returns TypeScript with comments and strings blanked out: what remains is names and signs */
export function namesOnly({ text }: ProjectFile): string {
  return text.replace(stringOrComment, blank)
}

/** @returns the number of the line on which `index` of `text` stands, from 1 */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
