import { spawnSync } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { escapeHtml } from '../../../src/core/index.ts'

/** The folder with every photograph that the tests leave; open its index.html to flip through them. */
export const album = fileURLToPath(new URL('../output', import.meta.url))

/** Leaves a photograph of each view of a page in its own folder, PLAN/SCREEN/VIEW.png. */
export async function photographViews(page: Page, plan: string, screen: string): Promise<void> {
  const folder = await freshFolder(plan, screen)
  const views = await page.locator('.view').all()
  for (const [at, view] of views.entries()) {
    const id = await view.getAttribute('id')
    const path = join(folder, `${String(at + 1).padStart(2, '0')}-${id}.png`)
    await view.screenshot({ path, animations: 'disabled' })
  }
}

/** Leaves a PDF, and a photograph of each of its sheets where this machine can take one, in PLAN/print. */
export async function photographSheets(pdf: Buffer, plan: string): Promise<void> {
  const folder = await freshFolder(plan, 'print')
  const file = join(folder, `${plan}.pdf`)
  await writeFile(file, pdf)
  spawnSync('pdftoppm', ['-r', '80', '-png', file, join(folder, 'sheet')])
}

async function freshFolder(plan: string, screen: string): Promise<string> {
  const folder = join(album, 'pages', plan, screen)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

/** Writes the contact sheet: all photographs of the folder and of those in it, each a link to itself. */
export async function writeContactSheet(): Promise<void> {
  const found = await readdir(album, { recursive: true, withFileTypes: true })
  const files = found
    .filter((file) => file.isFile() && /\.(png|pdf)$/.test(file.name))
    .map((file) => relative(album, join(file.parentPath, file.name)))
    .sort()
  const folders = new Map<string, string[]>()
  for (const file of files) {
    const folder = file.split('/').slice(0, -1).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  const sections = [...folders].map(([folder, inFolder]) => {
    const pictures = inFolder.map((file) => {
      const address = escapeHtml(encodeURI(file))
      const name = escapeHtml(file.slice(folder.length).replace(/^\//, ''))
      const picture = file.endsWith('.png') ? `<img src="${address}" alt="" loading="lazy">` : ''
      return `<a href="${address}">${picture}${name}</a>`
    })
    return `<h2>${escapeHtml(folder.replace(/^pages\//, '').replace('/', ' · ') || 'In VS Code')}</h2>\n<div>${pictures.join('\n')}</div>`
  })
  await writeFile(join(album, 'index.html'), `${sheetHead}${sections.join('\n')}\n`)
}

const sheetHead = `<!doctype html>
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
body { font: 12px/16px system-ui, sans-serif; margin: 24px; background: #777; color: #fff }
div { display: flex; flex-wrap: wrap; gap: 16px }
a { display: grid; gap: 4px; color: inherit; width: 280px }
img { width: 280px; height: 200px; object-fit: contain; object-position: top left; background: #999 }
</style>
`
