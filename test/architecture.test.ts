import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** The pipeline: a folder of src/core imports only from itself and from those before it. */
const pipeline = [
  'text',
  'document',
  'schema',
  'plan',
  // Before rules, because rules describe their fixes as changes.
  'edit',
  'rules',
  'settings',
  'analysis',
  'views',
  'page',
  'language',
  // Last, because what is typed into the dialogue is read as the language features read it.
  'templates',
]

const door = 'core/index.ts'

/** What each folder of src may import, as beginnings of paths from src; its own files always. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    pipeline.map((folder, index) => [
      `core/${folder}`,
      [...pipeline.slice(0, index).map((above) => `core/${above}/`), '../schemas/'],
    ]),
  ),
  [door]: ['core/'],
  server: [door, '../package.json'],
  extension: [door, 'server/protocol.ts', 'server/today.ts'],
  cli: [
    door,
    '../package.json',
    'server/node.ts',
    'server/files/read-from-disk.ts',
    'server/today.ts',
  ],
}

/** Packages and the folders that may import them; `node:` stands for everything that Node brings. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'node:': [
    'cli',
    'server/node-server.ts',
    'server/pipes',
    'server/files/find-on-disk.ts',
    'server/files/read-from-disk.ts',
    'extension/node.ts',
  ],
  vscode: ['extension'],
  yaml: ['core/document'],
  'markdown-it': ['core/views'],
  'd3-array': ['core/views'],
  'd3-scale': ['core/views'],
  'vscode-languageserver-types': ['core/language'],
  'vscode-languageserver': ['server'],
  'vscode-languageclient': ['extension'],
  'vscode-uri': ['server', 'extension'],
  idiomorph: ['extension/preview/panel'],
}

/** Longer files of src want to be two. */
const mostLines = 250

const root = fileURLToPath(new URL('..', import.meta.url))
const files = [...sourceFiles('src'), ...sourceFiles('test')]
const sources = files.filter(({ path }) => path.startsWith('src/'))
const imports = sources.flatMap(({ path, text }) =>
  importsIn(text).map((to) => ({ from: path.slice('src/'.length), to })),
)
const inside = imports.filter(({ to }) => to.startsWith('.'))
const outside = imports.filter(({ to }) => !to.startsWith('.'))

describe('who may import whom', () => {
  test('every folder of src has its line in the table', () => {
    const unknown = sources
      .map(({ path }) => path.slice('src/'.length))
      .filter((path) => mayImport[folderOf(path)] === undefined)
    expect(unknown).toEqual([])
  })

  test('files import only from the folders that their line names', () => {
    const wrong = inside.filter(({ from, to }) => {
      const target = targetOf(from, to)
      const own = `${folderOf(from)}/`
      const allowed = [own, ...(mayImport[folderOf(from)] ?? [])]
      return !allowed.some((beginning) => target.startsWith(beginning))
    })
    expect(wrong).toEqual([])
  })

  test('packages are imported only where the table says', () => {
    const wrong = outside.filter(({ from, to }) => {
      const allowed = packages[packageOf(to)] ?? []
      return !allowed.some((beginning) => from.startsWith(beginning))
    })
    expect(wrong).toEqual([])
  })

  test('the test itself sees imports of every form', () => {
    const text = [
      "import { a } from './a.ts'",
      "import type { B } from './b.ts'",
      "import './c.ts'",
      "export { d } from './d.ts'",
      "export * from './e.ts'",
      'import {',
      '  f,',
      "} from './f.ts'",
      "const g = await import('./g.ts')",
      "const no = { from: './no.ts' }",
      "// import './no.ts'",
    ].join('\n')
    expect(importsIn(text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((it) => `./${it}.ts`))
  })
})

describe('files', () => {
  test('have a subject: none is a bag of helpers', () => {
    const bags = files.filter(({ path }) =>
      /(?:^|[/-])(?:utils?|helpers?|misc|common)(?:[/.-]|$)/.test(path),
    )
    expect(bags.map(({ path }) => path)).toEqual([])
  })

  test('export names only', () => {
    const defaults = sources.filter(({ text }) =>
      /^export (?:default\b|\{[^}]*\bas default\b)/m.test(text),
    )
    expect(defaults.map(({ path }) => path)).toEqual([])
  })

  test(`have at most ${mostLines} lines`, () => {
    const long = sources
      .map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)
      .filter((line) => Number(line.split(': ')[1]) > mostLines)
    expect(long).toEqual([])
  })
})

interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every TypeScript file in a folder, except generated ones. */
function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
    .map((name) => ({
      path: join(folder, name).split(sep).join('/'),
      text: readFileSync(join(root, folder, name), 'utf8'),
    }))
}

/** What a module imports, in the order of its text. */
function importsIn(text: string): string[] {
  const forms =
    /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  return [...text.matchAll(forms)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
}

/** The line of the table that is about a file: `core/plan`, the door, or the first folder: `server`. */
function folderOf(path: string): string {
  if (path === door) return door
  const [first = '', second = '', third] = path.split('/')
  return first === 'core' && third !== undefined ? `${first}/${second}` : first
}

function targetOf(from: string, to: string): string {
  return normalize(join(dirname(from), to))
    .split(sep)
    .join('/')
}

/** The package of an import: `vscode-languageclient` for `vscode-languageclient/node.js`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
