import { readFileSync } from 'node:fs'
import {
  analyse,
  loadLibraries,
  noLibraries,
  openDocument,
  type Rule,
  type Subject,
} from '../../src/core/index.ts'

/** What views show of a plan that stands in no file; no rule looks at it unless `rules` are given. */
export function subjectOf(text: string, rules: readonly Rule[] = []): Subject {
  const document = openDocument(text)
  const uri = 'file:///plans/a.commsplan.yaml'
  const analysis = analyse({ uri, document, libraries: noLibraries, rules })
  return { analysis, today: undefined, standsAlone: true }
}

/** What views show of a plan in `examples/`, with its library; no rule looks at it unless `rules` are given. */
export async function exampleSubject(name: string, rules: readonly Rule[] = []): Promise<Subject> {
  const folder = new URL('../../examples/', import.meta.url)
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
  const uri = `file:///plans/${name}.commsplan.yaml`
  const document = openDocument(read(`${name}.commsplan.yaml`))
  const libraries = await loadLibraries(uri, document, {
    folders: ['file:///plans'],
    readFile: async (address) => read(address.slice(address.lastIndexOf('/') + 1)),
  })
  const analysis = analyse({ uri, document, libraries, rules })
  return { analysis, today: undefined, standsAlone: true }
}
