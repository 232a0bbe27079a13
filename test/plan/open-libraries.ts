import { type Libraries, loadLibraries, openDocument } from '../../src/core/index.ts'

/** Libraries as a plan finds them that imports `larkhum.commslib.yaml` beside it. */
export function openLibraries(text: string, name = 'larkhum.commslib.yaml'): Promise<Libraries> {
  return loadLibraries('file:///plans/a.commsplan.yaml', openDocument(`imports: [${name}]\n`), {
    folders: ['file:///plans'],
    readFile: async (uri) => (uri.endsWith(`/${name}`) ? text : undefined),
  })
}
