import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)

test('what is generated follows from the schemas as they are now', () => {
  const run = () => execFileSync('node', ['scripts/generate.mjs', '--check'], { cwd: root })
  expect(run).not.toThrow()
}, 60_000)

test('the validators stand alone and write no code at run time', () => {
  const source = readFileSync(new URL('src/core/schema/validators.generated.js', root), 'utf8')
  expect(source).not.toMatch(/\brequire\(|\bimport\b|\beval\(|new Function/)
})

test('every link in the reference leads to a heading', () => {
  const page = readFileSync(new URL('docs/format.md', root), 'utf8')
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
  expect(page).not.toContain('undefined')
  expect(links.length).toBeGreaterThan(100)
  expect(new Set(headings).size).toBe(headings.length)
  for (const anchor of links) expect(headings).toContain(anchor)
})
