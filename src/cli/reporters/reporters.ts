import { codequality } from './codequality.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'

/** Every report format, in the order of the help. */
export const reporters: readonly Reporter[] = [
  pretty,
  compact,
  json,
  sarif,
  junit,
  github,
  markdown,
  codequality,
]
