/** The steps of an address (URI) without their escapes, so that two ways to write it compare equal. */
export function stepsOf(uri: string): readonly string[] {
  return uri.split('/').map((step) => {
    try {
      return decodeURIComponent(step)
    } catch {
      return step
    }
  })
}
