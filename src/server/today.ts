/** Today by this machine's clock and in its time zone, as an ISO date. */
export function today(): string {
  const now = new Date()
  const part = (number: number, length: number) => String(number).padStart(length, '0')
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`
}
