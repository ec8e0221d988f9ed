/** Where it lies: the browser's own database, under a name that says nothing. */
const database = 'kept'
const shelves = ['halves', 'sealed'] as const
export type Shelf = (typeof shelves)[number]

let opening: Promise<IDBDatabase> | undefined

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })

function openDatabase(): Promise<IDBDatabase> {
  const request = window.indexedDB.open(database, 1)
  request.onupgradeneeded = () => {
    for (const shelf of shelves) request.result.createObjectStore(shelf)
  }
  return answerOf(request).then(yielding)
}

// Where another window signs out, this one lets go of it.
function yielding(opened: IDBDatabase): IDBDatabase {
  opened.onversionchange = () => {
    opened.close()
    opening = undefined
  }
  return opened
}

async function on(shelf: Shelf, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opening ??= openDatabase()
  return (await opening).transaction(shelf, mode).objectStore(shelf)
}

export const takeDown = async <Value>(shelf: Shelf, key: string): Promise<Value | undefined> =>
  answerOf((await on(shelf, 'readonly')).get(key)) as Promise<Value | undefined>

/** Everything on it, with what it lies under. */
export async function listShelf<Value>(shelf: Shelf): Promise<[string, Value][]> {
  const store = await on(shelf, 'readonly')
  const [keys, values] = await Promise.all([
    answerOf(store.getAllKeys()),
    answerOf(store.getAll() as IDBRequest<Value[]>),
  ])
  return values.map((value, place) => [String(keys[place]), value])
}

export async function putUp(shelf: Shelf, key: string, value: unknown): Promise<void> {
  await answerOf((await on(shelf, 'readwrite')).put(value, key))
}

export async function throwAway(shelf: Shelf, key: string): Promise<void> {
  await answerOf((await on(shelf, 'readwrite')).delete(key))
}

/** The database itself goes too. */
export async function emptyShelves(): Promise<void> {
  const held = await opening?.catch(() => undefined)
  opening = undefined
  held?.close()
  const request = window.indexedDB.deleteDatabase(database)
  // A window that is frozen holds it up: it goes as soon as that one lets go.
  const heldUp = new Promise<void>((resolve) => {
    request.onblocked = () => resolve()
  })
  await Promise.race([answerOf(request), heldUp])
}
