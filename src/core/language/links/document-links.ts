import type { DocumentLink } from 'vscode-languageserver-types'
import { rangeIn } from '../../document/document.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { fileImported, type PlanFile, type Workspace } from '../workspace/workspace.ts'
import { linksInSegment, type WrittenLink } from './written-links.ts'

/**
 * Everything in a file that can be followed: web addresses, mail addresses, and imports whose file is there. Nothing
 * leads to a file outside the folders.
 */
export function documentLinks(file: PlanFile, workspace: Workspace): DocumentLink[] {
  const { document, uri } = file
  const kind = fileKindOf(document, uri)
  return document.segments.flatMap((segment, index) =>
    linksInSegment(segment, kind).flatMap((link) => {
      const target = targetOf(link, file, workspace)
      return target === undefined ? [] : [{ range: rangeIn(document, index, link), target }]
    }),
  )
}

function targetOf(
  { kind, to }: WrittenLink,
  file: PlanFile,
  workspace: Workspace,
): string | undefined {
  switch (kind) {
    case 'web':
      return to
    case 'mail':
      return `mailto:${to}`
    case 'import':
      return fileImported(file, to, workspace)?.uri
  }
}
