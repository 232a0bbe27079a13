import { inLink } from './markdown.ts'

/** A link to the page of a rule, as markdown; undefined without an address of the folder with the pages. */
export function rulePageLink(id: string, rulePages: string | undefined): string | undefined {
  return rulePages && `[More about this](${inLink(rulePages)}/${id}.md)`
}
