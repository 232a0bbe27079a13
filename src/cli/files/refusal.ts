/** Why something could not be done: one sentence for standard error. */
export interface Refusal {
  readonly refusal: string
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'is closed to you: you lack the rights',
  EPERM: 'is closed to you: you lack the rights',
  EROFS: 'lies where nothing can be written',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
  ENOSPC: 'does not fit: the disk is full',
  EFBIG: 'does not fit: it would be bigger than allowed here',
  EDQUOT: 'does not fit: your share of the disk is full',
  EISDIR: 'is a folder',
}

/** Explains why the system would not give or take a file. `shown` is the path as the reader knows it. */
export function refusalFor(shown: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  const reason = reasons[code ?? ''] ?? `cannot be used (${code ?? String(error)})`
  return { refusal: `${shown} ${reason}.` }
}
