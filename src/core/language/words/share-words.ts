/** A part of a whole, as a percentage: "24%", "less than 1%". `all` is more than 0. */
export function shareWords(part: number, all: number): string {
  const share = Math.round((part / all) * 100)
  return share < 1 ? 'less than 1%' : `${share}%`
}
