import type { ScalarNode } from '../document/node.ts'
import type { Step } from './steps.ts'
import { writeText } from './write-text.ts'

/** The step that writes another name or id in place of one, in the same quotes. */
export function renamingStep(node: ScalarNode, to: string, inBraces: boolean): Step {
  return {
    do: 'text',
    span: { start: node.start, end: node.end },
    text: writeText(to, inBraces ? 'flow' : 'block', node.style),
  }
}
