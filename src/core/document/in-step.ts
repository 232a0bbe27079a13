/** Values that go with the items of a list, one for each. */
export interface InStep<Item extends object, Value> {
  readonly items: readonly Item[]
  readonly values: readonly Value[]
}

/**
 * Works out a value for each item of a list. Items outlive versions of a text, so with `previous` only those are looked
 * at that have taken another's place; what was worked out for that one is handed on. When items come or go, all are.
 */
export function inStep<Item extends object, Value>(
  items: readonly Item[],
  previous: InStep<Item, Value> | undefined,
  workOut: (item: Item, index: number, before: Value | undefined) => Value,
): InStep<Item, Value> {
  if (previous?.items.length !== items.length) {
    return { items, values: items.map((item, index) => workOut(item, index, undefined)) }
  }
  let values: Value[] | undefined
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item
    if (item === previous.items[index]) continue
    values ??= previous.values.slice()
    values[index] = workOut(item, index, values[index])
  }
  return { items, values: values ?? previous.values }
}
