/** Words over lines of at most so many letters; a longer word is cut. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((one) => cut(one, letters))) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function cut(word: string, letters: number): string[] {
  if (word.length <= letters) return [word]
  return [word.slice(0, letters - 1).concat('-'), ...cut(word.slice(letters - 1), letters)]
}
