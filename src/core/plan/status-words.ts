/** A status in words: "in review". */
export function statusWords(status: string): string {
  return status.replace(/-/g, ' ')
}
