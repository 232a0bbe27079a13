import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Writes files, given by their path inside the folder, and gives the folder back. */
export async function writeWorkspace(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(folder)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** Writes the runner extension, told where to ask for work, and gives its folder back. */
export async function writeRunner(folder: string, endpoint: string): Promise<string> {
  await cp(fileURLToPath(new URL('runner', import.meta.url)), folder, { recursive: true })
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, endpoint }))
  return folder
}
