/** Whether an alias has what was typed, in capitals or not. */
export const hasTyped = (alias: string, typed: string): boolean =>
  alias.toLocaleLowerCase('nl').includes(typed.trim().toLocaleLowerCase('nl'))
