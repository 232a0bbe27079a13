/** Thrown where a text leaves the everyday; one object for all, so that throwing costs nothing. */
const odd = new Error('This is not everyday writing')

/** Leaves the text to the library that reads everything. */
export function leaveIt(): never {
  throw odd
}

/** Whether an error says that a text is not everyday. */
export function isOdd(error: unknown): boolean {
  return error === odd
}
